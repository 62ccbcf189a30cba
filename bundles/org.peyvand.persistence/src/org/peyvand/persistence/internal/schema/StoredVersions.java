package org.peyvand.persistence.internal.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.Schema;
import org.peyvand.persistence.module.Modules;
import org.peyvand.persistence.safety.SchemaVersions;

/** {@link SchemaVersions} by the table of steps. */
@Component
public final class StoredVersions implements SchemaVersions {
    private final Database database;
    private final Modules modules;

    /** Made by Declarative Services. */
    @Activate
    public StoredVersions(@Reference Database database, @Reference Modules modules) {
        this.database = database;
        this.modules = modules;
    }

    @Override
    public Map<String, Integer> in(DataSource source) {
        try (Connection connection = source.getConnection()) {
            Map<String, Integer> versions = new TreeMap<>();
            new StepTable(connection, database).read().forEach((module, steps) -> versions.put(module, steps.size()));
            return versions;
        } catch (SQLException e) {
            throw new PersistenceFailure(Message.of(Schema.class, "schema.unreadable", e.getMessage()), e);
        }
    }

    @Override
    public Map<String, Integer> known() {
        Map<String, Integer> versions = new TreeMap<>();
        modules.inOrder().forEach(module -> versions.put(module.id(), module.version()));
        return versions;
    }
}
