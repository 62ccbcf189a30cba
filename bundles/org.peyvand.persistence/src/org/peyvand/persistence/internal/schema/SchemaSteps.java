package org.peyvand.persistence.internal.schema;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.DatabaseUnavailable;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.Schema;
import org.peyvand.persistence.module.Module;
import org.peyvand.persistence.module.Modules;
import org.peyvand.persistence.module.SchemaStep;
import org.peyvand.persistence.safety.BeforeUpgrade;

/** Compares the steps in the database with those of the modules, all of them before it changes anything. */
@Component
public final class SchemaSteps implements Schema {
    private static final Logger LOG = System.getLogger(SchemaSteps.class.getName());

    private final Database database;
    private final Modules modules;
    /** Looked for when it is needed: its bundle may start later than this component. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile BeforeUpgrade beforeUpgrade;

    @Activate
    public SchemaSteps(@Reference Database database, @Reference Modules modules) {
        this.database = database;
        this.modules = modules;
    }

    @Override
    public synchronized void update() {
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            StepTable table = new StepTable(connection, database);
            Map<String, List<StepTable.Applied>> applied = table.read();
            for (Module module : modules.inOrder()) {
                check(module, applied.getOrDefault(module.id(), List.of()));
            }
            connection.rollback();
            prepare(applied);
            for (Module module : modules.inOrder()) {
                int present = applied.getOrDefault(module.id(), List.of()).size();
                for (SchemaStep step : module.steps().subList(present, module.version())) {
                    run(module, step, table, connection);
                }
            }
            connection.rollback();
        } catch (SQLException e) {
            throw new PersistenceFailure(Message.of(Schema.class, "schema.unreadable", e.getMessage()), e);
        }
    }

    /** A database that has data is made safe before its structure changes. */
    private void prepare(Map<String, List<StepTable.Applied>> applied) {
        boolean behind = modules.inOrder().stream().anyMatch(module -> applied.getOrDefault(module.id(), List.of()).size() < module.version());
        BeforeUpgrade before = beforeUpgrade;
        if (behind && !applied.isEmpty() && before != null) {
            before.prepare();
        }
    }

    private static void check(Module module, List<StepTable.Applied> applied) {
        if (applied.size() > module.version()) {
            throw new DatabaseUnavailable(Message.of(Schema.class, "schema.newer", module.id(),
                String.valueOf(applied.size()), String.valueOf(module.version())));
        }
        for (StepTable.Applied step : applied) {
            if (!module.steps().get(step.version() - 1).checksum().equals(step.checksum())) {
                throw new DatabaseUnavailable(Message.of(Schema.class, "schema.changed", module.id(), String.valueOf(step.version())));
            }
        }
    }

    private void run(Module module, SchemaStep step, StepTable table, Connection connection) throws SQLException {
        String statement = "";
        try {
            database.lockSchema(connection);
            if (table.read().getOrDefault(module.id(), List.of()).size() >= step.version()) {
                connection.rollback();      // another process was quicker
                return;
            }
            for (String next : step.statements()) {
                statement = next;
                table.execute(next);
            }
            table.add(module.id(), step);
            connection.commit();
            LOG.log(Level.INFO, "Database: module {0} is now at version {1}", module.id(), step.version());
        } catch (SQLException e) {
            connection.rollback();
            throw new PersistenceFailure(Message.of(Schema.class, "schema.failed", module.id(), String.valueOf(step.version()),
                statement.lines().findFirst().orElse(""), e.getMessage()), e);
        }
    }
}
