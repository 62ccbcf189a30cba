package org.peyvand.bench.internal.sync;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** A TCP proxy on this computer that counts bytes and makes the wire as slow and as bad as wanted. */
final class ShapedWire implements AutoCloseable {
    private static final int LEAST_UNCUT = 1_000;

    private final Shape shape;
    private final int target;
    private final ServerSocket server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Random random = new Random(1);
    private final AtomicLong up = new AtomicLong();
    private final AtomicLong down = new AtomicLong();
    private final AtomicLong cuts = new AtomicLong();

    /** @param target port on this computer */
    ShapedWire(Shape shape, int target) throws IOException {
        this.shape = shape;
        this.target = target;
        this.server = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("wire to " + target).start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /** Bytes that went through, both ways. */
    long bytes() {
        return up.get() + down.get();
    }

    /** How many connections were cut. */
    long cuts() {
        return cuts.get();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket near = server.accept();
                Socket far = new Socket();
                far.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target));
                join(near, far);
            } catch (IOException e) {
                System.getLogger(ShapedWire.class.getName()).log(Level.DEBUG, "a connection has ended", e);
            }
        }
    }

    private void join(Socket near, Socket far) throws SocketException {
        near.setTcpNoDelay(true);
        far.setTcpNoDelay(true);
        open.add(near);
        open.add(far);
        AtomicLong uncut = new AtomicLong(shape.mostUncut() == 0 ? Long.MAX_VALUE : LEAST_UNCUT + random.nextInt(shape.mostUncut() - LEAST_UNCUT));
        new WireDirection(shape, near, far, up, uncut, this::cut).start();
        new WireDirection(shape, far, near, down, uncut, this::cut).start();
    }

    /** @param early whether more would have come */
    private void cut(Socket near, Socket far, boolean early) {
        if (open.remove(near) & open.remove(far) && early) {
            cuts.incrementAndGet();
        }
        for (Socket one : new Socket[] {near, far}) {
            try {
                one.close();
            } catch (IOException e) {
                System.getLogger(ShapedWire.class.getName()).log(Level.DEBUG, "a connection was closed twice", e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket one : open) {
            one.close();
        }
    }
}
