package org.peyvand.security.internal.signin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.stream.Stream;
import org.peyvand.base.text.Beginning;

/** Where this process runs, for the audit trail. */
final class Machine {
    private static final int MOST = 255;

    private Machine() {
    }

    /** Account and machine, such as {@code ali@desk-7}. */
    static String name() {
        String host = Stream.of(System.getenv("HOSTNAME"), System.getenv("COMPUTERNAME")).filter(Objects::nonNull).filter(name -> !name.isBlank()).findFirst()
            .orElseGet(Machine::asked);
        String name = System.getProperty("user.name", "?") + '@' + host;
        return Beginning.of(name, MOST);
    }

    private static String asked() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
