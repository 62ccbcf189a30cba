package org.peyvand.sync.internal.head;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.persistence.replay.LogReader;
import org.peyvand.sync.BranchContacts;
import org.peyvand.sync.internal.node.Jdbc;
import org.peyvand.sync.internal.node.Tables;

/** {@link BranchContacts} from what exchanges have left. */
@Component
public final class StoredBranchContacts implements BranchContacts {
    private static final String READ = "SELECT BRANCH_ID, CONTACT_AT, PULLED_NUMBER FROM SYNC_PEER WHERE RETIRED = ? AND CONTACT_AT IS NOT NULL ORDER BY CONTACT_AT";
    private final Tables tables;
    private final LogReader log;

    /** Made by Declarative Services. */
    @Activate
    public StoredBranchContacts(@Reference Tables tables, @Reference LogReader log) {
        this.tables = tables;
        this.log = log;
    }

    @Override
    public Map<UUID, Contact> all() {
        long last = log.last().number();
        return tables.run(connection -> read(connection, last));
    }

    private static Map<UUID, Contact> read(Connection connection, long last) throws SQLException {
        Map<UUID, Contact> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(READ)) {
            select.setBoolean(1, false);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    UUID branch = Jdbc.id(rows, 1);
                    found.put(branch, new Contact(branch, Jdbc.moment(rows, 2), Math.max(0, last - rows.getLong(3))));
                }
            }
        }
        return found;
    }
}
