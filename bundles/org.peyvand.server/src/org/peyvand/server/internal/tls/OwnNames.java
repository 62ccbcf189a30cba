package org.peyvand.server.internal.tls;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** By which names and addresses this computer is reached, as far as it knows itself. */
final class OwnNames {
    private static final Logger LOG = System.getLogger(OwnNames.class.getName());
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?");

    private OwnNames() {
    }

    /** {@code localhost}, the computer's name, the configured ones; of addresses the loopback and those of the network. */
    static Collection<String> with(List<String> configured) {
        Set<String> names = new LinkedHashSet<>(configured);
        names.add("localhost");
        names.add("127.0.0.1");
        names.add("::1");
        try {
            InetAddress self = InetAddress.getLocalHost();
            addName(names, self.getHostName());
            addName(names, self.getCanonicalHostName());
            NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLinkLocalAddress() && !address.isLoopbackAddress()).map(OwnNames::text).forEach(names::add);
        } catch (UnknownHostException | SocketException e) {
            LOG.log(Level.DEBUG, "This computer does not know its own name", e);
        }
        return names;
    }

    /** Without the network card, which is nobody else's business. */
    private static String text(InetAddress address) {
        return address.getHostAddress().replaceFirst("%.*", "");
    }

    private static void addName(Set<String> names, String name) {
        if (NAME.matcher(name).matches()) {
            names.add(name);
        }
    }
}
