package org.peyvand.sync.internal.node;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.peyvand.base.text.Beginning;
import org.peyvand.base.text.Message;
import org.peyvand.base.text.Wording;
import org.peyvand.sync.BranchSync.Result;
import org.peyvand.sync.SteadyExchange.Past;

/**
 * The last exchanges.
 *
 * @param connection of a transaction
 */
record PastTable(Connection connection) {
    private static final int KEPT = 200;
    private static final int LONGEST = 1000;

    void add(UUID id, Past past) throws SQLException {
        Jdbc.update(connection, "INSERT INTO SYNC_EXCHANGE (ID, BEGAN_AT, ENDED_AT, PUSHED, PULLED, CONFLICTS, HELD, LOADED, PROBLEM_EN, PROBLEM_FA) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            id, past.began(), past.ended(), past.result().pushed(), past.result().pulled(), past.result().conflicts(), past.result().held(), past.result().loaded(),
            text(past.problem(), Locale.ENGLISH), text(past.problem(), Locale.of("fa")));
        List<Past> kept = last(KEPT);
        if (kept.size() == KEPT) {
            Jdbc.update(connection, "DELETE FROM SYNC_EXCHANGE WHERE ENDED_AT < ?", kept.getLast().ended());
        }
    }

    private static String text(Optional<Message> problem, Locale language) {
        return problem.map(one -> one.in(language)).map(text -> Beginning.of(text, LONGEST)).orElse(null);
    }

    List<Past> last(int most) throws SQLException {
        String sql = "SELECT BEGAN_AT, ENDED_AT, PUSHED, PULLED, CONFLICTS, HELD, LOADED, PROBLEM_EN, PROBLEM_FA FROM SYNC_EXCHANGE ORDER BY ENDED_AT DESC";
        List<Past> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setMaxRows(most);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Past(Jdbc.moment(row, 1), Jdbc.moment(row, 2),
                        new Result(row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6), row.getLong(7)), problem(row.getString(8), row.getString(9))));
                }
            }
        }
        return found;
    }

    private static Optional<Message> problem(String english, String persian) {
        return english == null ? Optional.empty()
            : Optional.of(Message.of(PastTable.class, "past.problem", (Wording) language -> "fa".equals(language.getLanguage()) ? persian : english));
    }
}
