package org.peyvand.persistence.internal.transfer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.peyvand.persistence.transfer.TableFile;

/**
 * What the schema steps put into a new database, such as the first pipeline: an export brings its own. Nobody has made these rows, so they have no moment of creation; as soon as somebody
 * has stored anything they are his and stay.
 */
final class FreshRows {
    private static final String LOG = "CHANGE_ENTRY";
    private static final String MADE_AT = "CREATED_AT";

    private FreshRows() {
    }

    /** Takes them out of a database in which nobody has stored anything yet. */
    static void takeOut(List<TableShape> tables, Connection connection) throws SQLException {
        if (tables.stream().noneMatch(table -> table.name().equals(LOG)) || any(connection)) {
            return;
        }
        for (TableShape table : InsertOrder.of(tables).reversed()) {
            if (table.columns().stream().map(TableFile.Column::name).anyMatch(MADE_AT::equals)) {
                try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + table.name() + " WHERE " + MADE_AT + " IS NULL")) {
                    delete.executeUpdate();
                }
            }
        }
    }

    private static boolean any(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT 1 FROM " + LOG); ResultSet rows = select.executeQuery()) {
            return rows.next();
        }
    }
}
