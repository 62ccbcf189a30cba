package org.peyvand.bench.internal.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A TCP proxy on this computer that lets exactly so many bytes through and then does something, such as being cut. */
final class CutWire implements AutoCloseable {
    private static final Logger LOG = System.getLogger(CutWire.class.getName());
    private static final int PIECE = 16 << 10;

    private final ServerSocket server = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Passed up = new Passed();
    private final Passed down = new Passed();
    private volatile int target;

    /** Which direction. */
    enum Way {
        /** From a branch to the head office. */
        UP,
        /** Back. */
        DOWN
    }

    /** What has passed in one direction, and what happens after how many bytes. */
    private static final class Passed {
        private final Set<Long> ends = new TreeSet<>();
        private long bytes;
        private long last;
        private Runnable then;

        synchronized void begin(long at, Runnable what) {
            bytes = 0;
            ends.clear();
            last = at;
            then = what;
        }

        /** How many of so many bytes may pass. */
        synchronized int admit(int wanted) {
            int admitted = then == null ? wanted : (int) Math.min(wanted, last - bytes);
            bytes += admitted;
            ends.add(bytes);
            return admitted;
        }

        /** What is to be done now, once; else {@code null}. */
        synchronized Runnable due() {
            if (then == null || bytes < last) {
                return null;
            }
            Runnable due = then;
            then = null;
            return due;
        }

        synchronized Seen seen() {
            return new Seen(bytes, Set.copyOf(ends));
        }
    }

    /**
     * What has passed in one direction.
     *
     * @param ends after how many bytes something that was sent at once has ended
     */
    record Seen(long bytes, Set<Long> ends) {
    }

    CutWire() throws IOException {
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /** From now on, new connections lead there. */
    void lead(int port) {
        target = port;
    }

    /** Ends every connection and counts anew; nothing is going to happen. */
    void begin() {
        drop();
        up.begin(0, null);
        down.begin(0, null);
    }

    /** The same, and does something after so many bytes in one direction; the byte after them does not pass before that is done. */
    void begin(Way way, long bytes, Runnable then) {
        begin();
        (way == Way.UP ? up : down).begin(bytes, then);
    }

    Seen seen(Way way) {
        return (way == Way.UP ? up : down).seen();
    }

    /** Ends every connection, both ways; what has passed arrives. Not those that somebody opens as soon as the first of them has ended. */
    void drop() {
        for (Socket one : List.copyOf(open)) {
            try {
                one.shutdownOutput();
                one.shutdownInput();
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "a connection has ended before it was cut", e);
            }
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket near = server.accept();
                open.add(near);
                join(near);
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "no connection", e);
            }
        }
    }

    private void join(Socket near) throws IOException {
        Socket far = new Socket();
        try {
            far.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target));
        } catch (IOException e) {
            end(near);
            throw e;
        }
        open.add(far);
        AtomicInteger directions = new AtomicInteger(2);
        near.setTcpNoDelay(true);
        far.setTcpNoDelay(true);
        Thread.ofVirtual().start(() -> pass(near, far, up, directions));
        Thread.ofVirtual().start(() -> pass(far, near, down, directions));
    }

    private void pass(Socket from, Socket to, Passed passed, AtomicInteger directions) {
        byte[] buffer = new byte[PIECE];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, passed.admit(read));
                out.flush();
                Runnable due = passed.due();
                if (due != null) {
                    due.run();
                }
            }
            to.shutdownOutput();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a connection has ended", e);
            directions.set(1);
        }
        if (directions.decrementAndGet() == 0) {
            end(from);
            end(to);
        }
    }

    private void end(Socket socket) {
        open.remove(socket);
        try {
            socket.close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a connection was closed twice", e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        drop();
    }
}
