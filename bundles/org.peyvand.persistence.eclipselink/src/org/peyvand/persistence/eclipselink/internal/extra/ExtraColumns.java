package org.peyvand.persistence.eclipselink.internal.extra;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.extra.ExtraAttribute;
import org.peyvand.persistence.extra.ExtraKind;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.ExtraField;

/** The extra fields that one transaction adds or changes; those that it adds get their columns within it. */
public final class ExtraColumns {
    private final List<ExtraField> added = new ArrayList<>();
    private boolean touched;

    /** Notes a field that is about to be written. */
    public void writing(ExtraField field, boolean isNew) {
        touched = true;
        if (isNew) {
            added.add(field);
        }
    }

    /** Whether the transaction has written any extra field, so that the unit has to be made anew. */
    public boolean isTouched() {
        return touched;
    }

    /**
     * Makes the columns of the fields that were added.
     *
     * @param manager of the transaction
     * @throws PersistenceFailure when the database refuses one
     */
    public void add(EntityManager manager, Database database, EntityDescriptions descriptions) {
        for (ExtraField field : added) {
            Class<?> type = descriptions.byId(field.getEntity()).orElseThrow().type();
            String table = manager.unwrap(UnitOfWorkImpl.class).getDescriptor(type).getTables().getLast().getName();
            String column = ExtraAttribute.column(field.getKey());
            String kind = field.getKind().column(field.getMaxLength());
            try (Statement statement = manager.unwrap(Connection.class).createStatement()) {
                OptionalInt length = length(statement, table, column);
                if (length.isEmpty()) {
                    statement.execute(database.schemaStatement("ALTER TABLE " + table + " ADD COLUMN " + column + ' ' + kind));
                } else if (field.getKind() == ExtraKind.TEXT && length.getAsInt() < field.getKind().longest(field.getMaxLength())) {
                    statement.execute(database.schemaStatement("ALTER TABLE " + table + " ALTER COLUMN " + column + " SET DATA TYPE " + kind));
                }
            } catch (SQLException e) {
                throw new PersistenceFailure(Message.of(ExtraColumns.class, "column.refused", field.getKey(), e.getMessage()), e);
            }
        }
    }

    /** How long the values of a column may be; empty when there is none: it stays when a field is replaced by another one of the same key, with all its values. */
    private static OptionalInt length(Statement statement, String table, String column) throws SQLException {
        try (ResultSet none = statement.executeQuery("SELECT * FROM " + table + " WHERE 1 = 0")) {
            ResultSetMetaData columns = none.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                if (columns.getColumnName(i).equalsIgnoreCase(column)) {
                    return OptionalInt.of(columns.getPrecision(i));
                }
            }
        }
        return OptionalInt.empty();
    }
}
