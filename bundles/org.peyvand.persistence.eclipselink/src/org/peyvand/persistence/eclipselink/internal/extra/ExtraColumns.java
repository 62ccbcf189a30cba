package org.peyvand.persistence.eclipselink.internal.extra;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.eclipselink.internal.log.ChangeLog;
import org.peyvand.persistence.extra.ExtraAttribute;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.ExtraField;

/** Gives the tables the columns of extra fields that a transaction adds, within that transaction. */
public final class ExtraColumns {
    private static final String ENTITY = "persistence.extrafield";

    private final EntityManager manager;
    private final Database database;
    private final EntityDescriptions descriptions;

    /** @param manager of the transaction */
    public ExtraColumns(EntityManager manager, Database database, EntityDescriptions descriptions) {
        this.manager = manager;
        this.database = database;
        this.descriptions = descriptions;
    }

    /** Whether a transaction added or changed an extra field. */
    public static boolean isTouched(ChangeLog log) {
        return log.changes().stream().anyMatch(change -> change.entity().equals(ENTITY));
    }

    /**
     * Makes the columns of the fields that were added.
     *
     * @throws PersistenceFailure when the database refuses one
     */
    public void add(ChangeLog log) {
        for (EntityChange change : log.changes()) {
            if (change.entity().equals(ENTITY) && change.kind() == EntityChange.Kind.CREATED) {
                add(manager.find(ExtraField.class, change.recordId()));
            }
        }
    }

    private void add(ExtraField field) {
        Class<?> type = descriptions.byId(field.getEntity()).orElseThrow().type();
        String table = manager.unwrap(UnitOfWorkImpl.class).getDescriptor(type).getTables().getLast().getName();
        String column = (ExtraAttribute.PREFIX + field.getKey()).toUpperCase(Locale.ROOT);
        String sql = database.schemaStatement("ALTER TABLE " + table + " ADD COLUMN " + column + ' ' + field.getKind().column(field.getMaxLength()));
        try (Statement statement = manager.unwrap(Connection.class).createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new PersistenceFailure(Message.of(ExtraColumns.class, "column.refused", field.getKey(), e.getMessage()), e);
        }
    }
}
