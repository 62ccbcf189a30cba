package org.peyvand.sync.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peyvand.nodes.Node;

/** A head office and two branches with databases on disk, to which something happens beneath the program: rows go, change and come without the change log hearing of it. */
class DriftTest {
    private static Offices offices;
    private static Node head;
    private static Node shiraz;
    private static Node tabriz;
    private static String shirazId;
    private static String tabrizId;

    @BeforeAll
    static void open() {
        offices = new Offices("Shiraz", "Tabriz");
        head = offices.head();
        shiraz = offices.branch(0);
        tabriz = offices.branch(1);
        shirazId = offices.id(shiraz);
        tabrizId = offices.id(tabriz);
    }

    @AfterAll
    static void close() {
        offices.close();
    }

    private static void sync() {
        offices.sync();
    }

    private static void edit(Node node, String... words) {
        node.ask("edit", words);
    }

    private static String id(String account) {
        return (String) shiraz.ask("id", account);
    }

    private static void beneath(Node node, String sql) {
        assertTrue((int) node.ask("beneath", sql) > 0, sql);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> verify() {
        return (Map<String, Object>) shiraz.ask("verify", head.answering(shirazId));
    }

    @SuppressWarnings("unchecked")
    private static List<String> conflicts() {
        return (List<String>) head.ask("conflicts", null);
    }

    private static String hostile(String... words) {
        String[] all = new String[words.length + 2];
        all[0] = shirazId;
        all[1] = (String) shiraz.ask("incarnation", null);
        System.arraycopy(words, 0, all, 2, words.length);
        return (String) head.ask("compared", all);
    }

    /** Finds and repairs so many, and nothing the next time; both have the same then. */
    private static Map<String, Object> assertRepaired(long different) {
        Map<String, Object> done = verify();
        assertEquals(different, done.get("different"), done::toString);
        assertEquals(different, done.get("repaired"), done::toString);
        assertClean();
        return done;
    }

    private static void assertClean() {
        Map<String, Object> again = verify();
        assertEquals(0L, again.get("different"), again::toString);
        assertTrue((long) again.get("compared") > 100, again::toString);
        assertEquals(head.ask("state", shirazId), shiraz.ask("state", null));
    }

    @Test
    void whatIsInStepIsTheSame() {
        edit(shiraz, "account", "Same");
        edit(shiraz, "number", "Same", "1");
        sync();
        edit(head, "note", "Same", "written at the head office");
        assertClean();
    }

    @Test
    void whatABranchHasLostComesAgain() {
        edit(shiraz, "account", "Lost");
        edit(shiraz, "number", "Lost", "09171112233");
        sync();
        String id = id("Lost");
        beneath(shiraz, "DELETE FROM CONTACT_POINT WHERE OWNER_ID = '" + id + "'");
        beneath(shiraz, "DELETE FROM ACCOUNT WHERE ID = '" + id + "'");
        int before = conflicts().size();
        Map<String, Object> done = assertRepaired(2);
        assertTrue(done.get("named").toString().contains("core.account " + id), done::toString);
        assertEquals(before, conflicts().size(), "nothing was lost");
    }

    @Test
    void aValueThatWasChangedBeneathABranchIsPutRightAndKeptAsAConflict() {
        edit(shiraz, "account", "Changed");
        edit(shiraz, "phone", "Changed", "111");
        sync();
        beneath(shiraz, "UPDATE ACCOUNT SET PHONE = '999' WHERE ACCOUNT_NUMBER = 'Changed'");
        assertRepaired(1);
        assertEquals("111", shiraz.ask("phone", "Changed"));
        assertEquals("111", head.ask("phone", "Changed"));
        assertTrue(conflicts().contains("VALUE phone 111 111 999"), conflicts()::toString);
    }

    @Test
    void whatWasChangedBeneathTheHeadOfficeIsPutRightFromItsLog() {
        edit(shiraz, "account", "Head");
        edit(shiraz, "phone", "Head", "222");
        sync();
        beneath(head, "UPDATE ACCOUNT SET PHONE = '888' WHERE ACCOUNT_NUMBER = 'Head'");
        assertRepaired(1);
        assertEquals("222", shiraz.ask("phone", "Head"));
        assertEquals("222", head.ask("phone", "Head"));
        assertTrue(conflicts().contains("VALUE phone 222 222 888"), conflicts()::toString);
    }

    @Test
    void whatTheHeadOfficeHasLostIsMadeAgainFromItsLog() {
        edit(shiraz, "account", "Gone");
        edit(shiraz, "phone", "Gone", "333");
        edit(shiraz, "number", "Gone", "444");
        sync();
        String id = id("Gone");
        beneath(head, "DELETE FROM CONTACT_POINT WHERE OWNER_ID = '" + id + "'");
        beneath(head, "DELETE FROM ACCOUNT WHERE ID = '" + id + "'");
        assertRepaired(2);
        assertEquals("333", head.ask("phone", "Gone"));
        assertEquals("333", shiraz.ask("phone", "Gone"));
    }

    @Test
    void whatOnlyTheBranchHasStaysAndIsPushed() {
        edit(shiraz, "account", "Model");
        sync();
        String added = UUID.randomUUID().toString();
        beneath(shiraz, "INSERT INTO CONTACT_POINT (ID, VERSION, BRANCH_ID, CREATED_AT, OWNER_ID, KIND, LABEL, POINT_VALUE) SELECT '" + added
            + "', 1, BRANCH_ID, CREATED_AT, ID, 'PHONE', 'added', '555' FROM ACCOUNT WHERE ACCOUNT_NUMBER = 'Model'");
        Map<String, Object> done = assertRepaired(1);
        assertEquals(0L, done.get("held"), () -> head.ask("held", null).toString());
        assertTrue(head.ask("state", null).toString().contains(added), "the head office has it too");
    }

    @Test
    void whatWasAddedBeneathTheHeadOfficeComesToTheBranch() {
        edit(shiraz, "account", "Comes");
        sync();
        String added = UUID.randomUUID().toString();
        beneath(head, "INSERT INTO CONTACT_POINT (ID, VERSION, BRANCH_ID, CREATED_AT, OWNER_ID, KIND, LABEL, POINT_VALUE, NORMALISED) SELECT '" + added
            + "', 1, BRANCH_ID, CREATED_AT, ID, 'PHONE', 'added', '666', '666' FROM ACCOUNT WHERE ACCOUNT_NUMBER = 'Comes'");
        assertRepaired(1);
        assertTrue(shiraz.ask("state", null).toString().contains(added));
    }

    /** A fault of ours, as if the head office had confirmed what it has not stored: row and log of both are whole, one has something that the other never heard of. */
    @Test
    void whatTheHeadOfficeNeverHeardOfIsSentAsItWasDone() {
        edit(shiraz, "account", "Unheard");
        sync();
        edit(shiraz, "phone", "Unheard", "777");
        edit(shiraz, "number", "Unheard", "888");
        beneath(shiraz, "UPDATE SYNC_NODE SET PUSHED_NUMBER = (SELECT MAX(SEAL_NUMBER) FROM CHANGE_SEAL)");
        String last = (String) shiraz.ask("position", null);
        beneath(head, "UPDATE SYNC_PEER SET ACKED_NUMBER = " + last.split(":")[0] + ", ACKED_HASH = '" + last.split(":")[1] + "' WHERE INCARNATION = '"
            + shiraz.ask("incarnation", null) + "'");
        assertRepaired(2);
        assertEquals("777", head.ask("phone", "Unheard"));
        assertFalse(conflicts().stream().anyMatch(one -> one.startsWith("VALUE phone") && one.contains(" 777")), conflicts()::toString);
    }

    @Test
    void whatIsNotTheBranchsGoesFromIt() {
        edit(tabriz, "account", "Theirs");
        sync();
        String id = (String) tabriz.ask("id", "Theirs");
        beneath(shiraz, "INSERT INTO ACCOUNT (ID, VERSION, NAME, ACCOUNT_NUMBER) VALUES ('" + id + "', 1, 'stolen', 'stolen')");
        assertRepaired(1);
        assertEquals(0L, shiraz.ask("accounts", "stolen"));
        assertEquals(1L, head.ask("accounts", "Theirs"));
        assertFalse(conflicts().stream().anyMatch(one -> one.contains("stolen")), "a branch says nothing of what is not its own");
    }

    @Test
    void aRightThatSomebodyGaveHimselfInTheDatabaseOfABranchIsTakenBack() {
        beneath(shiraz, "UPDATE SECURITY_ROLE SET NAME = 'Emperor' WHERE ID = (SELECT MIN(ID) FROM SECURITY_ROLE)");
        assertRepaired(1);
        assertFalse(conflicts().stream().anyMatch(one -> one.contains("Emperor")), "what only the head office changes is no conflict");
    }

    @Test
    void whatIsHeldBackIsNoDrift() {
        edit(shiraz, "account", "Waits");
        sync();
        String id = id("Waits");
        beneath(shiraz, "UPDATE ACCOUNT SET PHONE = '123' WHERE ID = '" + id + "'");
        assertEquals(1, (int) head.ask("forge", new String[] {shirazId, (String) shiraz.ask("incarnation", null), "nobody", "core.account", id, "UPDATED", "{\"city\":[null,\"x\"]}"}));
        Map<String, Object> done = verify();
        assertEquals(0L, done.get("different"), done::toString);
        beneath(shiraz, "UPDATE ACCOUNT SET PHONE = NULL WHERE ID = '" + id + "'");
    }

    @Test
    void aBranchSeesTheDigestsOfItsOwnRecordsOnly() {
        edit(tabriz, "account", "Secret");
        edit(shiraz, "account", "Own");
        sync();
        String theirs = (String) tabriz.ask("id", "Secret");
        String records = hostile("records", "core.account");
        assertTrue(records.contains(id("Own")), records);
        assertFalse(records.contains(theirs), records);
        assertEquals("[name, number]", hostile("names", "core.account"));
    }

    @ParameterizedTest
    @CsvSource({"manyNames,More is asked at once", "many,More is asked at once", "manyTransactions,More is asked at once", "elsewhere,does not know the position"})
    void whatIsTooMuchIsRefused(String what, String why) {
        String answer = hostile(what);
        assertTrue(answer.startsWith("refused") && answer.contains(why), answer);
    }

    @Test
    void whatDoesNotTravelOrCannotBeReadIsRefused() {
        edit(shiraz, "account", "Broken");
        sync();
        assertTrue(hostile("repair", "core.view", UUID.randomUUID().toString(), "{}").contains("core.view"));
        assertTrue(hostile("repair", "no.such", UUID.randomUUID().toString(), "{}").contains("no.such"));
        assertTrue(hostile("repair", "core.account", id("Broken"), "nonsense").contains("cannot be read"));
        assertEquals("", hostile("digest", "core.view"));
        assertEquals("", hostile("digest", "no.such"));
    }

    /** What a branch says of a record changes nothing at the head office but its inbox. */
    @Test
    void aBranchThatLiesChangesNothing() {
        edit(shiraz, "account", "Truth");
        edit(shiraz, "phone", "Truth", "1");
        edit(tabriz, "account", "Foreign");
        sync();
        Object before = head.ask("state", shirazId);
        assertEquals("[ASK]", hostile("repair", "core.account", id("Truth"), "{\"phone\":[null,\"lie\"],\"owner\":[null,\"" + UUID.randomUUID() + "\"]}"));
        assertEquals("[ASK]", hostile("repair", "core.account", (String) tabriz.ask("id", "Foreign"), "{\"phone\":[null,\"lie\"]}"));
        assertEquals(before, head.ask("state", shirazId));
        assertEquals(1, conflicts().stream().filter(one -> one.equals("VALUE phone 1 1 lie")).count(), conflicts()::toString);
        hostile("repair", "core.account", id("Truth"), "{\"phone\":[null,\"lie\"]}");
        assertEquals(1, conflicts().stream().filter(one -> one.equals("VALUE phone 1 1 lie")).count(), "noted once");
    }
}
