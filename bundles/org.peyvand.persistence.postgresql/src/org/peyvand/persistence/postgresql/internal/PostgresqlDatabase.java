package org.peyvand.persistence.postgresql.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.engine.DatabaseEngine;
import org.peyvand.persistence.engine.DatabaseSettings;

/**
 * A database on a PostgreSQL server, at the address of the settings. It is opened on first use and closed with the component. Other
 * processes may work with it at the same time.
 */
@Component(service = DatabaseEngine.class, property = DatabaseEngine.NAME + "=postgresql")
public final class PostgresqlDatabase implements DatabaseEngine {
    /** "peyvand" in hexadecimal digits: nobody else on the same database takes this lock by chance. */
    private static final String LOCK = "SELECT pg_advisory_xact_lock(x'70657976616E64'::bigint)";

    private final BundleContext context;
    private Server open;

    /** @param context knows the host's properties */
    @Activate
    public PostgresqlDatabase(BundleContext context) {
        this.context = context;
    }

    @Override
    public synchronized DataSource dataSource() {
        if (open == null) {
            open = Server.open(ServerAddress.of(DatabaseSettings.read(context::getProperty)));
        }
        return open.source();
    }

    @Override
    public String platform() {
        return "PostgreSQL";
    }

    @Override
    public Path folder() {
        return DatabaseSettings.read(context::getProperty).folder();
    }

    @Override
    public Map<String, String> sqlTypes() {
        return SchemaWords.TYPES;
    }

    @Override
    public String schemaStatement(String statement) {
        return SchemaWords.translate(statement);
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public void lockSchema(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(LOCK);
        }
    }

    @Override
    public void keepAside(int kept) {
        try (Connection connection = dataSource().getConnection()) {
            connection.setAutoCommit(false);
            lockSchema(connection);
            TablesAside.make(connection, Instant.now(), kept);
            connection.commit();
        } catch (SQLException e) {
            throw new PersistenceFailure(Message.of(PostgresqlDatabase.class, "aside.failed", e.getMessage()), e);
        }
    }

    @Override
    @Deactivate
    public synchronized void close() {
        if (open != null) {
            open.source().close();
            open = null;
        }
    }
}
