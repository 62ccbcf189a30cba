package org.peyvand.bench.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.peyvand.persistence.Database;

/**
 * The baseline of {@link CustomerPage}: the queries that the page needs as prepared statements on one connection, each once, with the same
 * conditions, orders and limits, every column that the page gets being read. No statement serves two blocks, since modules don't know each other.
 */
record BareCustomer(Database database) {

    private static final String PAGE = " FETCH FIRST " + CustomerPage.FIRST + " ROWS ONLY";
    /** Where the entries of the timeline come from. */
    private static final List<String> MARKS = List.of(
            "SELECT ID, HAPPENED_AT FROM ACTIVITY WHERE ACCOUNT_ID = ? ORDER BY HAPPENED_AT DESC, ID",
            "SELECT ID, DOCUMENT_DATE, CREATED_AT FROM SALES_DOCUMENT WHERE ACCOUNT_ID = ? AND DOCUMENT_DATE IS NOT NULL"
                    + " ORDER BY DOCUMENT_DATE DESC, CREATED_AT DESC, ID",
            "SELECT M.ID, M.CHANGED_ON FROM STAGE_CHANGE M JOIN OPPORTUNITY D ON D.ID = M.OPPORTUNITY_ID WHERE D.ACCOUNT_ID = ?"
                    + " AND M.CHANGED_ON IS NOT NULL ORDER BY M.CHANGED_ON DESC, M.ID",
            "SELECT P.ID, P.PAYMENT_DATE, P.CREATED_AT FROM PAYMENT P JOIN SALES_DOCUMENT I ON I.ID = P.INVOICE_ID"
                    + " WHERE I.ACCOUNT_ID = ? AND P.PAYMENT_DATE IS NOT NULL ORDER BY P.PAYMENT_DATE DESC, P.CREATED_AT DESC, P.ID");
    /** What is said about them. */
    private static final List<String> ENTRIES = List.of(
            "SELECT A.ID, A.HAPPENED_AT, A.KIND, A.SUBJECT, A.STATUS, P.DISPLAY_NAME, U.DISPLAY_NAME FROM ACTIVITY A"
                    + " LEFT JOIN PERSON P ON P.ID = A.PERSON_ID LEFT JOIN APP_USER U ON U.ID = A.OWNER_ID WHERE A.ID",
            "SELECT D.ID, D.DOCUMENT_DATE, D.CREATED_AT, D.NAME, D.STATUS, D.TOTAL, D.CURRENCY, U.DISPLAY_NAME, D.DOCUMENT_KIND"
                    + " FROM SALES_DOCUMENT D LEFT JOIN APP_USER U ON U.ID = D.OWNER_ID WHERE D.ID",
            "SELECT M.ID, M.CHANGED_ON, D.NAME, F.NAME, T.NAME, M.REASON, U.DISPLAY_NAME FROM STAGE_CHANGE M"
                    + " LEFT JOIN OPPORTUNITY D ON D.ID = M.OPPORTUNITY_ID LEFT JOIN STAGE F ON F.ID = M.FROM_STAGE_ID"
                    + " LEFT JOIN STAGE T ON T.ID = M.TO_STAGE_ID LEFT JOIN APP_USER U ON U.ID = M.MOVED_BY_ID WHERE M.ID",
            "SELECT P.ID, P.PAYMENT_DATE, P.CREATED_AT, P.AMOUNT, P.CURRENCY, I.NAME, U.DISPLAY_NAME FROM PAYMENT P"
                    + " LEFT JOIN SALES_DOCUMENT I ON I.ID = P.INVOICE_ID LEFT JOIN APP_USER U ON U.ID = I.OWNER_ID WHERE P.ID");
    private static final String BILLED = "('ISSUED', 'ACCEPTED', 'CLOSED')";

    void read(UUID account) throws SQLException {
        String id = account.toString();
        try (Connection connection = database.dataSource().getConnection()) {
            var bare = new BareReading(connection);
            bare.read("SELECT A.*, U.*, T.*, P.*, O.*, N.* FROM ACCOUNT A LEFT JOIN APP_USER U ON U.ID = A.OWNER_ID LEFT JOIN TEAM T ON T.ID = A.TEAM_ID"
                    + " LEFT JOIN ACCOUNT P ON P.ID = A.PARENT_ID LEFT JOIN ORGANISATION O ON O.ID = A.ORGANISATION_ID"
                    + " LEFT JOIN PERSON N ON N.ID = A.PERSON_ID WHERE A.ID = ?", id);
            bare.read("SELECT * FROM CONTACT_POINT WHERE OWNER_ID = ? ORDER BY KIND, ID FETCH FIRST 20 ROWS ONLY", id);
            bare.read("SELECT * FROM POSTAL_ADDRESS WHERE OWNER_ID = ? ORDER BY KIND, ID FETCH FIRST 20 ROWS ONLY", id);
            bare.read("SELECT C.*, P.* FROM CONTACT C LEFT JOIN PERSON P ON P.ID = C.PERSON_ID WHERE C.ACCOUNT_ID = ?"
                    + " ORDER BY C.IS_PRIMARY DESC, P.NAME_KEY, C.ID FETCH FIRST 50 ROWS ONLY", id);
            blocksOfSales(bare, id);
            entries(bare, id);
        }
    }

    private static void blocksOfSales(BareReading bare, String id) throws SQLException {
        bare.read("SELECT CURRENCY, SUM(TOTAL), SUM(PAID), SUM(CREDITED), COUNT(ID) FROM SALES_DOCUMENT WHERE ACCOUNT_ID = ? AND STATUS IN " + BILLED
                + " AND DOCUMENT_KIND = 'INVOICE' GROUP BY CURRENCY", id);
        bare.read("SELECT CURRENCY, SUM(AMOUNT), COUNT(ID) FROM OPPORTUNITY WHERE ACCOUNT_ID = ? AND STATE = 'WON' GROUP BY CURRENCY", id);
        bare.read("SELECT D.*, S.* FROM OPPORTUNITY D LEFT JOIN STAGE S ON S.ID = D.STAGE_ID WHERE D.ACCOUNT_ID = ? AND D.STATE = 'OPEN'"
                + " ORDER BY D.EXPECTED_CLOSE_ON, D.OPENED_ON DESC, D.ID FETCH FIRST 30 ROWS ONLY", id);
        bare.read("SELECT * FROM SALES_DOCUMENT WHERE ACCOUNT_ID = ? ORDER BY DOCUMENT_DATE DESC, CREATED_AT DESC, ID FETCH FIRST 30 ROWS ONLY", id);
    }

    /** The newest marks of each source, merged to one page, then what the page says about each. */
    static void entries(BareReading bare, String id) throws SQLException {
        List<Mark> marks = new ArrayList<>();
        for (String source : MARKS) {
            bare.read(source + PAGE, id).forEach(row -> marks.add(new Mark(source, row[0], ((Date) row[1]).getTime())));
        }
        marks.sort(Comparator.comparingLong(Mark::at).reversed());
        List<Mark> page = marks.subList(0, Math.min(marks.size(), CustomerPage.FIRST));
        for (int i = 0; i < MARKS.size(); i++) {
            String source = MARKS.get(i);
            bare.readAll(ENTRIES.get(i), page.stream().filter(mark -> mark.source().equals(source)).map(Mark::id).toList());
        }
    }

    private record Mark(String source, Object id, long at) {
    }
}
