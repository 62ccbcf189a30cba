package org.peyvand.server.process;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** Before the nodes of a head office, as HAProxy is: passes TLS through unopened, each connection to the next node that answers. */
final class Balancer implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Balancer.class.getName());
    private static final int PIECE = 16 << 10;

    private final ServerSocket server = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    private final AtomicInteger turn = new AtomicInteger();
    private final List<Integer> ports;
    private final AtomicIntegerArray heard;
    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
    private volatile Runnable then = () -> { };

    /** @param ports of the nodes on this computer */
    Balancer(List<Integer> ports) throws IOException {
        this.ports = ports;
        this.heard = new AtomicIntegerArray(ports.size());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /** How many bytes a node has been told. */
    int heard(int node) {
        return heard.get(node);
    }

    /** Does something once, after the first node has been told so many bytes more; those after them do not get there before that is done. */
    void after(int bytes, Runnable what) {
        then = what;
        left.set(bytes);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket near = server.accept();
                Thread.ofVirtual().start(() -> join(near));
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "no connection any more", e);
            }
        }
    }

    private void join(Socket near) {
        int first = turn.getAndIncrement();
        for (int i = 0; i < ports.size(); i++) {
            int node = (first + i) % ports.size();
            Socket far = new Socket();
            try {
                far.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.get(node)));
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "this node does not answer", e);
                continue;
            }
            Thread.ofVirtual().start(() -> pass(near, far, node));
            pass(far, near, -1);
            return;
        }
        close(near);
    }

    /** @param node who is told this; less than 0 for nobody */
    private void pass(Socket from, Socket to, int node) {
        byte[] buffer = new byte[PIECE];
        try {
            for (int read = from.getInputStream().read(buffer); read >= 0; read = from.getInputStream().read(buffer)) {
                if (node >= 0) {
                    heard.addAndGet(node, read);
                }
                if (node == 0 && left.get() != Integer.MAX_VALUE && left.addAndGet(-read) <= 0) {
                    left.set(Integer.MAX_VALUE);
                    then.run();
                }
                to.getOutputStream().write(buffer, 0, read);
                to.getOutputStream().flush();
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a connection has ended", e);
        }
        close(from);
        close(to);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a connection was closed twice", e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
