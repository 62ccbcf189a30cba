package org.peyvand.server.boot;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Finds out before anything is started whether somebody else listens already. */
final class FreePort {

    private FreePort() {
    }

    /** @param host empty for every address of this computer */
    static void check(String host, int port) throws Refusal {
        InetAddress address = address(host);
        if (port < 0) {
            return;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw Refusal.failed(e, "port.taken", Integer.toString(port), String.valueOf(e.getMessage()));
        }
    }

    private static InetAddress address(String host) throws Refusal {
        try {
            return host.isEmpty() ? null : InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw Refusal.failed(e, "host.unknown", host);
        }
    }
}
