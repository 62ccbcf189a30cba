package org.peyvand.sync.internal.head;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Calendar;
import java.util.HashMap;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.persistence.replay.LogReader;
import org.peyvand.sync.BranchContacts;
import org.peyvand.sync.internal.node.Tables;

/** {@link BranchContacts} from what exchanges have left. */
@Component
public final class StoredBranchContacts implements BranchContacts {
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
        return tables.run(this::read);
    }

    private Map<UUID, Contact> read(Connection connection) throws SQLException {
        Map<UUID, Contact> found = new HashMap<>();
        String sql = "SELECT BRANCH_ID, CONTACT_AT, PULLED_NUMBER FROM SYNC_PEER WHERE RETIRED = ? AND CONTACT_AT IS NOT NULL ORDER BY CONTACT_AT";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setBoolean(1, false);
            try (ResultSet rows = select.executeQuery()) {
                long last = log.last().number();
                while (rows.next()) {
                    UUID branch = UUID.fromString(rows.getString(1).strip());
                    Timestamp at = rows.getTimestamp(2, Calendar.getInstance(TimeZone.getTimeZone("UTC")));
                    found.put(branch, new Contact(branch, at.toInstant(), Math.max(0, last - rows.getLong(3))));
                }
            }
        }
        return found;
    }
}
