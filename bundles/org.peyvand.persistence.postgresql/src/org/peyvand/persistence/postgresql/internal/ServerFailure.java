package org.peyvand.persistence.postgresql.internal;

import java.sql.SQLException;
import java.util.Map;
import javax.net.ssl.SSLException;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.DatabaseUnavailable;

/** Says in one sentence why there is no connection with the server. */
final class ServerFailure {
    /** PostgreSQL's states: wrong password, no such user or no rule for them, no such database, no right, too many, starting or stopping. */
    private static final Map<String, String> KEYS = Map.of("28P01", "server.password", "28000", "server.user", "3D000", "server.database",
        "42501", "server.rights", "53300", "server.full", "57P03", "server.starting", "57P01", "server.starting", "08001", "server.away",
        "08004", "server.user", "08006", "server.broken");

    private ServerFailure() {
    }

    static DatabaseUnavailable of(SQLException failure, ServerAddress address) {
        String key = KEYS.getOrDefault(String.valueOf(failure.getSQLState()), "server.other");
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                key = "server.certificate";
            }
        }
        if (key.equals("server.broken") && isTls(address)) {
            key = "server.certificate";
        }
        if (address.passwordFile().isEmpty() && (key.equals("server.user") || key.equals("server.password"))) {
            key = "server.password.none";
        }
        String file = address.passwordFile().map(Object::toString).orElse("–");
        return new DatabaseUnavailable(Message.of(Server.class, key, address.name(), address.user(), address.database(), file, detail(failure)), failure);
    }

    private static boolean isTls(ServerAddress address) {
        return address.options().getProperty("sslmode", "").startsWith("verify");
    }

    /** The last cause knows best, in one line. */
    private static String detail(SQLException failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null && deepest.getCause().getMessage() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage()).lines().findFirst().orElse("");
    }
}
