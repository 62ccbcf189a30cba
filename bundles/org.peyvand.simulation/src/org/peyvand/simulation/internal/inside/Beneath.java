package org.peyvand.simulation.internal.inside;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.ContactPoint;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;

/** Changes rows beneath the program, as a damaged disk or a hand in the database does: rules, log and seals hear nothing of it. */
record Beneath(Inside inside) {
    private static final Map<String, String> STATEMENTS = Map.of(
        "phone", "UPDATE ACCOUNT SET PHONE = ? WHERE ID = ?",
        "city", "UPDATE ACCOUNT SET CITY = ? WHERE ID = ?",
        "employees", "UPDATE ACCOUNT SET EMPLOYEES = CAST(? AS INTEGER) WHERE ID = ?",
        "lose", "DELETE FROM CONTACT_POINT WHERE LABEL <> ? AND ID = ?",
        "more", "INSERT INTO CONTACT_POINT (ID, VERSION, BRANCH_ID, CREATED_AT, OWNER_ID, KIND, LABEL, POINT_VALUE, NORMALISED) "
            + "SELECT ?, 1, BRANCH_ID, CREATED_AT, ID, 'PHONE', 'beneath', '5', '5' FROM ACCOUNT WHERE ID = ?");

    /**
     * Of which record a row is to be changed.
     *
     * @param words what, and the number of the customer
     * @return {@code null} when it is not here
     */
    String target(String[] words) {
        return inside.work().read(session -> {
            List<Row> account = session.trusted().select(Query.of(Account.class).where(Criteria.where("number").is(words[1])), "id");
            if (account.isEmpty() || !"lose".equals(words[0])) {
                return account.isEmpty() ? null : account.getFirst().get("id", UUID.class).toString();
            }
            List<Row> parts = session.trusted().select(Query.of(ContactPoint.class).where(Criteria.where("ownerId").is(account.getFirst().get("id", UUID.class))), "id");
            return parts.isEmpty() ? null : parts.getFirst().get("id", UUID.class).toString();
        });
    }

    /**
     * Changes it.
     *
     * @param words what, the record, and a value
     * @return how many rows were changed
     */
    Integer change(String[] words) {
        try (Connection connection = inside.service(Database.class).dataSource().getConnection();
            PreparedStatement statement = connection.prepareStatement(STATEMENTS.get(words[0]))) {
            connection.setAutoCommit(true);
            statement.setString(1, words[2]);
            statement.setString(2, words[1]);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(String.join(" ", words) + ": " + e.getMessage(), e);
        }
    }
}
