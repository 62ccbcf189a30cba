package org.peyvand.persistence.postgresql.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.DatabaseUnavailable;
import org.peyvand.persistence.engine.ConnectionPool;
import org.postgresql.Driver;

/**
 * A database on a server that was found fit for us.
 *
 * @param address where it is
 * @param source its connections
 */
record Server(ServerAddress address, ConnectionPool source) {
    private static final Logger LOG = System.getLogger(Server.class.getName());
    /** A server shares a hundred or so among all who work with it. */
    private static final int MOST_CONNECTIONS = 28;
    /** Columns made by {@code INCLUDE} and collations of ICU for every language are older; of this version all security updates are there. */
    private static final int OLDEST = 14;
    /** Extracted fields of moments are those of UTC; who waits for a row that long is told that somebody else changes it. */
    private static final String EVERY_CONNECTION = "SET TIME ZONE 'UTC'; SET lock_timeout = '30s'; SET search_path = public";
    private static final String FACTS = "SELECT current_setting('server_version_num')::int / 10000, current_setting('server_encoding'),"
        + " pg_is_in_recovery(), EXISTS (SELECT 1 FROM pg_collation WHERE collname = 'und-x-icu'),"
        + " has_schema_privilege('public', 'CREATE') OR to_regclass('public.schema_step') IS NOT NULL";

    static Server open(ServerAddress address) {
        Properties properties = properties(address);
        try (Connection first = connect(address, properties)) {
            check(first, address);
        } catch (SQLException e) {
            throw ServerFailure.of(e, address);
        }
        LOG.log(Level.DEBUG, "Connected with {0}", address.name());
        return new Server(address, new ConnectionPool(() -> connect(address, properties), MOST_CONNECTIONS));
    }

    private static Properties properties(ServerAddress address) {
        Properties properties = new Properties();
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("loginTimeout", "20");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("gssEncMode", "disable");
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("ApplicationName", "Peyvand");
        // what fails is told without the values of people, which would stand in log files for longer than the people want
        properties.setProperty("logServerErrorDetail", "false");
        // an identifier that comes as a text is one all the same, as on the engine that keeps them as texts
        properties.setProperty("stringtype", "unspecified");
        properties.putAll(address.options());
        properties.setProperty("user", address.user());
        address.passwordFile().ifPresent(file -> properties.setProperty("password", PasswordFile.read(file)));
        return properties;
    }

    private static Connection connect(ServerAddress address, Properties properties) throws SQLException {
        Connection connection = new Driver().connect(address.url(), properties);
        if (connection == null) {
            throw new SQLException("The driver does not know " + address.url(), "08001");
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(EVERY_CONNECTION);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static void check(Connection connection, ServerAddress address) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet facts = statement.executeQuery(FACTS)) {
            facts.next();
            if (facts.getInt(1) < OLDEST) {
                throw unfit("server.version", address, String.valueOf(facts.getInt(1)), String.valueOf(OLDEST));
            }
            if (!"UTF8".equals(facts.getString(2))) {
                throw unfit("server.encoding", address, facts.getString(2), address.database());
            }
            if (facts.getBoolean(3)) {
                throw unfit("server.standby", address);
            }
            if (!facts.getBoolean(4)) {
                throw unfit("server.icu", address);
            }
            if (!facts.getBoolean(5)) {
                throw unfit("server.rights", address, address.user(), address.database());
            }
        }
    }

    private static DatabaseUnavailable unfit(String key, ServerAddress address, String... words) {
        Object[] all = new Object[words.length + 1];
        all[0] = address.name();
        System.arraycopy(words, 0, all, 1, words.length);
        return new DatabaseUnavailable(Message.of(Server.class, key, all));
    }
}
