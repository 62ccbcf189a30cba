package org.peyvand.persistence.internal.extra;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.Schema;
import org.peyvand.persistence.extra.ExtraAttribute;
import org.peyvand.persistence.extra.ExtraFields;
import org.peyvand.persistence.extra.ExtraKind;

/** Reads the fields without the persistence unit, which cannot be built before they are known. */
@Component
public final class StoredExtraFields implements ExtraFields {
    private static final String SELECT = """
        SELECT ENTITY, FIELD_KEY, KIND, LABEL_EN, LABEL_FA, FORM_SECTION, FIELD_POSITION, REQUIRED, IN_LIST, MAX_LENGTH, PICK_LIST, RETIRED, PERSONAL
        FROM EXTRA_FIELD ORDER BY ENTITY, FIELD_POSITION, FIELD_KEY""";

    /** Fields are never deleted, and every change counts up a version. */
    private static final String STAMP = "SELECT COUNT(*), SUM(VERSION) FROM EXTRA_FIELD";
    private static final Logger LOG = System.getLogger(StoredExtraFields.class.getName());

    private final Database database;
    private volatile String stamp = "";
    private volatile Map<String, List<ExtraAttribute>> byEntity = Map.of();
    private volatile List<ExtraAttribute> all = List.of();

    @Activate
    public StoredExtraFields(@Reference Database database) {
        this.database = database;
    }

    @Override
    public List<ExtraAttribute> of(String entity) {
        return byEntity.getOrDefault(entity, List.of());
    }

    @Override
    public List<ExtraAttribute> all() {
        return all;
    }

    @Override
    public synchronized void load() {
        List<ExtraAttribute> found = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            stamp = stamp(statement);       // before the fields: what comes between is seen the next time
            try (ResultSet rows = statement.executeQuery(SELECT)) {
                while (rows.next()) {
                    found.add(read(rows));
                }
            }
        } catch (SQLException e) {
            throw new PersistenceFailure(Message.of(Schema.class, "schema.unreadable", e.getMessage()), e);
        }
        all = List.copyOf(found);
        byEntity = found.stream().collect(Collectors.groupingBy(ExtraAttribute::entity, Collectors.toUnmodifiableList()));
    }

    @Override
    public boolean isOutdated() {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            return !stamp.equals(stamp(statement));
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "The next unit of work tells why", e);
            return false;
        }
    }

    private static String stamp(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(STAMP)) {
            row.next();
            return row.getLong(1) + "/" + row.getLong(2);
        }
    }

    private static ExtraAttribute read(ResultSet row) throws SQLException {
        return new ExtraAttribute(row.getString(1), row.getString(2), ExtraKind.valueOf(row.getString(3)), row.getString(4), row.getString(5),
            row.getString(6), row.getInt(7), row.getBoolean(8), row.getBoolean(9), row.getInt(10), row.getString(11), row.getBoolean(12), row.getBoolean(13));
    }
}
