package org.peyvand.persistence.eclipselink.internal.dialect;

import java.io.CharArrayWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.eclipse.persistence.queries.DatabaseQuery;

/**
 * The indexes along which Derby can read a table in an order. Derby does not take into account how few of the rows are wanted: where it has to look into each
 * row it rather sorts them all, unless it is told which index to follow. Other databases know by themselves.
 */
public final class OrderIndexes {
    private static final String INDEX = "peyvand.index";

    private final DataSource source;
    private final Map<String, Map<String, List<String>>> known = new ConcurrentHashMap<>();

    private OrderIndexes(DataSource source) {
        this.source = source;
    }

    /** Those of a database; none where the database knows by itself. */
    public static OrderIndexes of(DataSource source, String platform) {
        return new OrderIndexes("Derby".equals(platform) ? source : null);
    }

    /** Lets a query follow the index over a column and the identifier, if there is one. */
    public void follow(DatabaseQuery query, String table, String column, boolean descending) {
        if (source != null) {
            List<String> wanted = List.of(column + (descending ? " D" : " A"), "ID A");
            find(table, wanted).ifPresent(index -> query.setProperty(INDEX, new Followed(table, index)));
        }
    }

    private Optional<String> find(String table, List<String> wanted) {
        return known.computeIfAbsent(table, this::read).entrySet().stream().filter(index -> index.getValue().equals(wanted)).map(Map.Entry::getKey).findFirst();
    }

    private Map<String, List<String>> read(String table) {
        Map<String, List<String>> indexes = new LinkedHashMap<>();
        try (Connection connection = source.getConnection();
                ResultSet rows = connection.getMetaData().getIndexInfo(null, connection.getSchema(), table, false, true)) {
            while (rows.next()) {
                indexes.computeIfAbsent(rows.getString("INDEX_NAME"), name -> new ArrayList<>())
                        .add(rows.getString("COLUMN_NAME") + ' ' + rows.getString("ASC_OR_DESC"));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The indexes of " + table + " cannot be read", e);
        }
        return indexes;
    }

    /** An index that a query follows. */
    record Followed(String table, String index) {
        /** That of a query, if it follows one. */
        static Optional<Followed> of(DatabaseQuery query) {
            return query != null && query.getProperty(INDEX) instanceof Followed followed ? Optional.of(followed) : Optional.empty();
        }

        /** Writes it into a statement, behind the table that is read first. */
        void into(CharArrayWriter statement) {
            String text = statement.toString();
            Matcher from = Pattern.compile(" FROM " + table + "( t\\d+)? ").matcher(text);
            if (from.find()) {
                statement.reset();
                statement.append(text, 0, from.end()).append("--DERBY-PROPERTIES index=" + index + '\n').append(text, from.end(), text.length());
            }
        }
    }
}
