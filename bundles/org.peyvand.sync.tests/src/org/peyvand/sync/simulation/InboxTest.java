package org.peyvand.sync.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.peyvand.nodes.Node;

/** What people decide about conflicts and about what was held back, at the head office and in a branch. */
class InboxTest {
    private static Offices offices;
    private static Node head;
    private static Node shiraz;
    private static String shirazId;
    private static String yazdId;

    @BeforeAll
    static void open() {
        offices = new Offices("Shiraz");
        head = offices.head();
        shiraz = offices.branch(0);
        shirazId = offices.id(shiraz);
        yazdId = (String) head.ask("branch", "Yazd");
        sync();
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

    private static Object inbox(Node node, String... words) {
        return node.ask("inbox", words);
    }

    /** An account whose telephone number was changed here and there; the later one, of the head office, stands. */
    private static void clash(String account, String lost, String kept) {
        edit(shiraz, "account", account);
        sync();
        edit(shiraz, "phone", account, lost);
        edit(head, "phone", account, kept);
        sync();
        sync();
    }

    private static void assertPhone(String account, String expected) {
        assertEquals(expected, head.ask("phone", account));
        assertEquals(expected, shiraz.ask("phone", account));
    }

    @Test
    void aLostValueIsPutBackAtTheHeadOfficeAndTheBranchIsTold() {
        clash("Hafez", "101", "102");
        assertEquals("OPEN|Phone|null|102|101|102|true|false|false|false|Shiraz", inbox(head, "tell", "101"));
        assertEquals("done", inbox(head, "restore", "101"));
        sync();
        assertPhone("Hafez", "101");
        assertTrue(inbox(shiraz, "tell", "101").toString().startsWith("RESTORED"), inbox(shiraz, "tell", "101")::toString);
        assertEquals(head.ask("state", shirazId), shiraz.ask("state", null));
    }

    @Test
    void aLostValueIsPutBackInTheBranchAndTheHeadOfficeIsTold() {
        clash("Saadi", "201", "202");
        int held = ((List<?>) head.ask("held", null)).size();
        assertEquals("done", inbox(shiraz, "restore", "201"));
        sync();
        assertPhone("Saadi", "201");
        assertTrue(inbox(head, "tell", "201").toString().startsWith("RESTORED"), inbox(head, "tell", "201")::toString);
        assertEquals(held, ((List<?>) head.ask("held", null)).size(), () -> head.ask("held", null).toString());
    }

    @Test
    void whatStandsIsKeptOnce() {
        clash("Khaju", "301", "302");
        long open = (long) inbox(head, "open");
        assertEquals("done", inbox(shiraz, "keep", "301"));
        sync();
        assertEquals(open - 1, inbox(head, "open"));
        assertTrue(inbox(head, "tell", "301").toString().startsWith("SETTLED"), inbox(head, "tell", "301")::toString);
        assertPhone("Khaju", "302");
        assertEquals("done", inbox(head, "restore", "301"), "somebody may think better of it");
    }

    @Test
    void nothingIsPutBackOverWhatSomebodyHasWrittenMeanwhile() {
        clash("Vakil", "401", "402");
        edit(head, "phone", "Vakil", "403");
        assertEquals("Somebody has changed Phone meanwhile: it is 403 now. Look at it and restore once more if the lost value is to stand all the same.",
            inbox(head, "restoreAsSeen", "401", "402"));
        assertEquals("403", head.ask("phone", "Vakil"));
        assertEquals("OPEN|Phone|null|402|401|403|true|true|false|false|Shiraz", inbox(head, "tell", "401"));
        assertEquals("done", inbox(head, "restoreAsSeen", "401", "403"));
        assertEquals("401", head.ask("phone", "Vakil"));
    }

    @Test
    void aRecordThatIsGoneIsSaidToBeGone() {
        clash("Eram", "501", "502");
        edit(head, "delete", "Eram");
        assertTrue(inbox(head, "restore", "501").toString().startsWith("The record “Eram” is gone"), inbox(head, "restore", "501")::toString);
        sync();
        assertTrue(inbox(shiraz, "tell", "501").toString().contains("|false|false|"), inbox(shiraz, "tell", "501")::toString);
    }

    @Test
    void aRecordThatWasKeptCanBeDeletedAfterAll() {
        edit(shiraz, "account", "Delgosha");
        sync();
        edit(head, "phone", "Delgosha", "601");
        edit(shiraz, "delete", "Delgosha");
        sync();
        sync();
        assertEquals("601", shiraz.ask("phone", "Delgosha"));
        assertEquals("done", inbox(shiraz, "restore", "Delgosha"));
        sync();
        assertEquals(0L, head.ask("accounts", "Delgosha"));
        assertEquals(0L, shiraz.ask("accounts", "Delgosha"));
    }

    /** A change of an account that has gone to another branch meanwhile. */
    private static void tooLate(String account, String phone) {
        edit(shiraz, "account", account);
        sync();
        edit(head, "give", account, yazdId);
        edit(shiraz, "phone", account, phone);
        sync();
    }

    @Test
    void aHeldBackChangeIsStoredWhenWhatStoodInItsWayIsGone() {
        tooLate("Gard", "701");
        assertEquals("Shiraz: [UPDATED Account Gard [Phone null > 701]]", inbox(head, "content", "701"));
        assertTrue(inbox(head, "retry", "701").toString().contains("does not belong to the branch"), "still");
        assertEquals("WAITING 2 null", inbox(head, "state", "701"));
        assertTrue(inbox(shiraz, "tamper", "701", "702").toString().startsWith("What was held back cannot be changed"), "in the name of another");
        edit(head, "give", "Gard", shirazId);
        sync();
        assertEquals("done", inbox(shiraz, "retry", "701"));
        assertTrue(inbox(shiraz, "state", "701").toString().startsWith("AGAIN"));
        sync();
        sync();
        assertEquals("STORED 3 null", inbox(head, "state", "701"));
        assertEquals("STORED 3 null", inbox(shiraz, "state", "701"));
        assertPhone("Gard", "701");
        assertEquals("Somebody has decided about this change already.", inbox(head, "discard", "701", "x"));
    }

    @Test
    void theHeadOfficeMayStoreItOnItsOwnResponsibility() {
        tooLate("Naqsh", "801");
        assertEquals("Say why, for whoever made the change.", inbox(head, "accept", "801", " "));
        assertEquals("Only the head office can store it on its own responsibility.", inbox(shiraz, "accept", "801", "please"));
        long waiting = (long) inbox(head, "waiting");
        assertEquals("done", inbox(head, "accept", "801", "the number is right"));
        assertEquals("801", head.ask("phone", "Naqsh"));
        assertEquals(waiting - 1, inbox(head, "waiting"));
        sync();
        assertEquals("STORED 2 the number is right", inbox(shiraz, "state", "801"));
    }

    @Test
    void whatIsLetGoIsInTheBranchAsAtTheHeadOffice() {
        tooLate("Perse", "901");
        edit(head, "give", "Perse", shirazId);
        sync();
        edit(shiraz, "phone", "Perse", "902");
        sync();
        assertEquals("902", shiraz.ask("phone", "Perse"), "it waits for the other, and stands in the branch meanwhile");
        assertEquals("done", inbox(shiraz, "discard", "902", "a mistake"));
        sync();
        assertEquals("done", inbox(head, "discard", "901", "no more"));
        sync();
        sync();
        assertEquals("DISCARDED 1 a mistake", inbox(head, "state", "902"));
        assertEquals("DISCARDED 1 no more", inbox(shiraz, "state", "901"));
        assertPhone("Perse", null);
    }

    @Test
    void whatWaitedForAnotherIsStoredAfterIt() {
        tooLate("Susa", "951");
        edit(head, "give", "Susa", shirazId);
        sync();
        edit(shiraz, "phone", "Susa", "952");
        sync();
        assertEquals("WAITING 1 null", inbox(head, "state", "952"));
        assertEquals("done", inbox(head, "retry", "951"));
        assertEquals("STORED 2 null", inbox(head, "state", "952"));
        sync();
        assertPhone("Susa", "952");
    }
}
