package org.peyvand.sync.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.nodes.Node;

/** A head office and two branches, each a whole node with a database on disk. */
class TwoBranchesTest {
    @TempDir
    static Path folder;
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

    private static Map<String, Long> sync(Node branch, String id) {
        return sync(branch, head.answering(id));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Long> sync(Node branch, UnaryOperator<byte[]> bearer) {
        return (Map<String, Long>) branch.ask("sync", bearer);
    }

    private static void edit(Node node, String... words) {
        node.ask("edit", words);
    }

    @SuppressWarnings("unchecked")
    private static List<String> conflicts() {
        return (List<String>) head.ask("conflicts", null);
    }

    /** Each branch has what belongs to it, and nothing else. */
    private static void assertInStep() {
        sync(shiraz, shirazId);
        sync(tabriz, tabrizId);
        assertEquals(head.ask("state", shirazId), shiraz.ask("state", null));
        assertEquals(head.ask("state", tabrizId), tabriz.ask("state", null));
        assertEquals(List.of(), head.ask("owners", shirazId), "asked for all branches at once");
        assertEquals(List.of(), head.ask("owners", tabrizId), "asked for all branches at once");
    }

    @Test
    void whatIsDoneInABranchIsAtTheHeadOfficeAndTheOtherWayRound() {
        edit(shiraz, "account", "Zand");
        edit(shiraz, "number", "Zand", "09171234567");
        edit(shiraz, "note", "Zand", "called");
        assertEquals(0, sync(shiraz, shirazId).get("held"), () -> head.ask("held", null).toString());
        edit(head, "phone", "Zand", "07132345678");
        edit(shiraz, "rename", "Zand", "Karim Khan");
        int before = conflicts().size();
        assertInStep();
        assertEquals(before, conflicts().size(), "different fields are merged without a question");
        assertEquals(0L, tabriz.ask("accounts", "Zand"));
        assertEquals("07132345678", shiraz.ask("phone", "Zand"));
    }

    @Test
    void whatABranchMakesOfAGoalThatWasSetAboveItStaysThereAndItsOwnGoalsTravel() {
        edit(head, "goal", "Central", "100");
        assertInStep();
        edit(shiraz, "aim", "Central", "90");
        edit(shiraz, "goal", "Own", "50");
        assertInStep();
        assertEquals(List.of("100", "90", "100"), List.of(head.ask("aim", "Central"), shiraz.ask("aim", "Central"), tabriz.ask("aim", "Central")));
        edit(shiraz, "aim", "Own", "60");
        assertInStep();
        assertEquals(List.of("60", "60"), List.of(head.ask("aim", "Own"), tabriz.ask("aim", "Own")));
        edit(tabriz, "goal", "Theirs", "70");
        assertInStep();
        int before = held().size();
        for (String goal : List.of("Central", "Theirs")) {
            assertEquals(1, forge(shirazId, "core.goal", (String) head.ask("goal", goal), "UPDATED", "{\"amount\":[\"70\",\"1\"]}"), "only who has made a goal changes it, and those above");
        }
        assertEquals(before + 2, held().size());
        assertEquals(List.of("100", "70"), List.of(head.ask("aim", "Central"), head.ask("aim", "Theirs")));
    }

    @Test
    void moreBranchesThanThereAreConnectionsCallAtTheSameTime() {
        assertEquals(List.of(), head.ask("crowd", head.ask("branch", "Crowd")), "no call fails");
    }

    @Test
    void ofTwoValuesTheLaterStandsAndTheOtherIsKeptWhateverComesFirst() {
        edit(shiraz, "account", "Later");
        sync(shiraz, shirazId);
        edit(shiraz, "phone", "Later", "1");
        edit(head, "phone", "Later", "2");
        assertInStep();
        assertEquals("2", shiraz.ask("phone", "Later"));
        assertTrue(conflicts().contains("VALUE phone null 2 1"), conflicts()::toString);
        edit(head, "phone", "Later", "3");
        edit(shiraz, "phone", "Later", "4");
        assertInStep();
        assertEquals("4", head.ask("phone", "Later"));
        assertTrue(conflicts().contains("VALUE phone 2 4 3"), conflicts()::toString);
    }

    @Test
    void whatSomebodyHasChangedDoesNotGoBecauseAnotherDeletedIt() {
        edit(shiraz, "account", "Kept");
        edit(shiraz, "account", "Back");
        sync(shiraz, shirazId);
        edit(head, "phone", "Kept", "5");
        edit(shiraz, "delete", "Kept");
        edit(head, "delete", "Back");
        edit(shiraz, "phone", "Back", "6");
        assertInStep();
        assertEquals("5", shiraz.ask("phone", "Kept"));
        assertEquals("6", head.ask("phone", "Back"));
        assertTrue(conflicts().stream().anyMatch(one -> one.startsWith("KEPT")) && conflicts().stream().anyMatch(one -> one.startsWith("REVIVED")), conflicts()::toString);
    }

    @Test
    void aRecordThatChangesItsBranchLeavesTheOneAndComesToTheOther() {
        edit(shiraz, "account", "Moves");
        edit(shiraz, "number", "Moves", "09171111111");
        sync(shiraz, shirazId);
        edit(head, "give", "Moves", tabrizId);
        assertInStep();
        assertEquals(0L, shiraz.ask("accounts", "Moves"));
        assertEquals(1L, tabriz.ask("accounts", "Moves"));
    }

    @Test
    void nothingIsLostOrDoubleWhereverTheWireIsCut() {
        int heldBefore = held().size();
        edit(shiraz, "account", "Cut");
        sync(shiraz, shirazId);
        boolean whole = false;
        for (int call = 1; !whole; call++) {
            edit(shiraz, "note", "Cut", "note " + call);
            edit(head, "phone", "Cut", String.valueOf(call));
            for (boolean answered : new boolean[] {false, true}) {
                Cut cut = new Cut(head.answering(shirazId), call, answered);
                try {
                    sync(shiraz, cut);
                    whole = true;
                } catch (Cut.Wire expected) {
                    whole = false;
                }
            }
        }
        assertInStep();
        assertEquals(heldBefore, held().size());
    }

    @Test
    void whatNoBranchMayDoIsHeldBackInWords() {
        edit(shiraz, "account", "Own");
        edit(tabriz, "account", "Foreign");
        assertInStep();
        String own = (String) head.ask("id", "Own");
        String foreign = (String) head.ask("id", "Foreign");
        String phone = "{\"phone\":[null,\"1\"]}";
        int before = held().size();
        assertEquals(1, forge(shirazId, "core.account", foreign, "UPDATED", phone), "another branch's record");
        assertEquals(1, forge(tabrizId, "core.account", own, "UPDATED", "{\"fax\":[null,\"1\"],\"website\":[null,\"x\"]}"), "by somebody of another branch");
        assertEquals(1, forge("nobody", "core.account", own, "UPDATED", "{\"email\":[null,\"x@example.org\"]}"), "by nobody");
        assertEquals(1, forge(shirazId, "core.account", own, "UPDATED", "{\"street\":[null,\"x\"]}", "PT72H"), "from the future");
        assertEquals(1, forge(shirazId, "security.role", own, "CREATED", "{\"name\":[null,\"mine\"],\"fullAccess\":[null,true]}"), "a role");
        assertEquals(1, forge(shirazId, "Credential", own, "CREATED", "{}"), "a password");
        assertEquals(1, forge(shirazId, "core.account", foreign, "CREATED,UPDATED", phone), "another branch's record, said to be new");
        String part = UUID.randomUUID().toString();
        assertEquals(1, forge(shirazId, "core.contactpoint", part, "CREATED", "{\"ownerId\":[null,\"" + foreign + "\"],\"value\":[null,\"1\"]}"), "a part of another branch's record");
        assertEquals(1, forge(shirazId, "core.account", UUID.randomUUID().toString(), "CREATED", "{\"branchId\":[null,\"no identifier\"]}"), "what cannot be read");
        assertEquals(1, forge(shirazId, "core.account", UUID.randomUUID().toString(), "CREATED", "{\"branchId\":7}"), "what no log writes");
        assertEquals(before + 10, held().size());
        assertNull(head.ask("phone", "Foreign"));
        edit(tabriz, "phone", "Foreign", "2");
        assertEquals(0, sync(tabriz, tabrizId).get("held"), "what one branch may not do is nothing to another");
        assertInStep();
        assertTrue(held().stream().allMatch(reason -> reason.length() > 20 && !reason.startsWith("held.")), held()::toString);
    }

    @Test
    void whatComesForACustomerWhoWasMergedGoesToTheOneWhoTookItsPlace() {
        edit(shiraz, "account", "Stays");
        edit(shiraz, "account", "Goes");
        assertInStep();
        String gone = (String) head.ask("id", "Goes");
        String stays = (String) head.ask("id", "Stays");
        head.ask("merge", new String[] {"Stays", "Goes"});
        edit(shiraz, "phone", "Goes", "+982177777777");
        edit(shiraz, "note", "Goes", "called before it knew");
        edit(shiraz, "number", "Goes", "+982166666666");
        assertInStep();
        assertEquals(0L, head.ask("accounts", "Goes"));
        assertEquals(0L, shiraz.ask("accounts", "Goes"));
        assertEquals("+982177777777", head.ask("phone", "Stays"));
        assertEquals("+982177777777", shiraz.ask("phone", "Stays"));
        assertEquals(1L, head.ask("notes", "Stays"));
        assertEquals(1L, shiraz.ask("notes", "Stays"));
        edit(tabriz, "account", "Bait");
        assertInStep();
        int before = held().size();
        String bait = (String) head.ask("id", "Bait");
        assertEquals(1, forge(shirazId, "core.merged", UUID.randomUUID().toString(), "CREATED", "{\"formerId\":[null,\"" + bait + "\"],\"intoId\":[null,\"" + stays + "\"]}"),
            "takes the place of one that is there");
        assertEquals(1, forge(shirazId, "core.merged", UUID.nameUUIDFromBytes(("peyvand-merged/" + gone).getBytes(StandardCharsets.UTF_8)).toString(), "UPDATED",
            "{\"formerId\":[\"" + gone + "\",\"" + bait + "\"]}"), "takes the place of another one afterwards");
        assertEquals(before + 2, held().size());
    }

    @Test
    void aRestoredBranchIsCompleteWhenItHasExchanged() throws Exception {
        assertEquals(true, shiraz.ask("complete", null));
        Files.writeString(shiraz.data().resolve("db.restored"), "a backup");
        assertEquals(false, shiraz.ask("complete", null));
        sync(shiraz, shirazId);
        assertEquals(true, shiraz.ask("complete", null));
    }

    @Test
    void aFieldThatTheHeadOfficeAddsComesToTheBranchesWithItsValuesInOneExchange() {
        edit(shiraz, "account", "Tall");
        sync(shiraz, shirazId);
        edit(head, "field", "height");
        edit(head, "extra", "Tall", "x_height", "two metres");
        sync(shiraz, shirazId);
        assertEquals("two metres", shiraz.ask("extra", new String[] {"Tall", "x_height"}));
        assertEquals(0L, shiraz.ask("unread", null));
        edit(shiraz, "extra", "Tall", "x_height", "three metres");
        assertInStep();
        assertEquals("three metres", head.ask("extra", new String[] {"Tall", "x_height"}));
    }

    @Test
    void whatABranchWithANewerProgramSendsWaitsUntilTheHeadOfficeHasAPlaceForIt() {
        edit(shiraz, "account", "Newer");
        sync(shiraz, shirazId);
        String id = (String) head.ask("id", "Newer");
        int before = held().size();
        assertEquals(1, forge(shirazId, "core.account", id, "UPDATED", "{\"x_weight\":[null,\"a ton\"]}"));
        assertEquals(1, forge(shirazId, "partner.thing", UUID.randomUUID().toString(), "CREATED", "{\"name\":[null,\"x\"]}"));
        assertEquals(before + 2, held().size());
        edit(head, "field", "weight");
        sync(shiraz, shirazId);
        assertEquals("a ton", head.ask("extra", new String[] {"Newer", "x_weight"}), "tried again by itself");
        assertEquals("a ton", shiraz.ask("extra", new String[] {"Newer", "x_weight"}));
        assertTrue(held().stream().anyMatch(reason -> reason.contains("partner.thing")), held()::toString);
    }

    @Test
    void whatARecordThatEverybodyHasRefersToIsToldOnceAndStays() {
        edit(head, "legal", tabrizId, "Azar Trading");
        sync(shiraz, shirazId);
        sync(shiraz, shirazId);
        assertEquals(0, sync(shiraz, shirazId).get("pulled"), "asked for again and again, and said to be gone");
        assertInStep();
    }

    @Test
    void aMergeInABranchTravels() {
        edit(tabriz, "account", "Twin");
        edit(tabriz, "account", "Copy");
        edit(tabriz, "note", "Copy", "a note");
        assertInStep();
        tabriz.ask("merge", new String[] {"Twin", "Copy"});
        assertInStep();
        assertEquals(0L, head.ask("accounts", "Copy"));
        assertEquals(1L, head.ask("notes", "Twin"));
    }

    private static Object forge(String author, String... words) {
        List<String> all = new ArrayList<>(List.of(shirazId, (String) shiraz.ask("incarnation", null), author));
        all.addAll(List.of(words));
        return head.ask("forge", all.toArray(String[]::new));
    }

    @SuppressWarnings("unchecked")
    private static List<String> held() {
        return (List<String>) head.ask("held", null);
    }

    @Test
    void aBranchThatWasRestoredGetsBackWhatItHadTold() throws Exception {
        Node yazd = Stock.with(Stock.blank());
        String id = (String) head.ask("branch", "Yazd");
        yazd.ask("join", id);
        sync(yazd, id);
        edit(yazd, "account", "Yazd 1");
        sync(yazd, id);
        Path copy = folder.resolve("yazd-old");
        yazd.copy(copy);
        edit(yazd, "account", "Yazd 2");
        edit(yazd, "phone", "Yazd 1", "77");
        sync(yazd, id);
        yazd.replace(copy);
        edit(yazd, "account", "Yazd 3");
        sync(yazd, id);
        assertEquals(3L, head.ask("accounts", "Yazd"));
        assertEquals(3L, yazd.ask("accounts", "Yazd"));
        assertEquals("77", yazd.ask("phone", "Yazd 1"));
        assertEquals(head.ask("state", id), yazd.ask("state", null));
        Stock.giveBack(yazd);
    }

    @Test
    void ofTwoCopiesOfABranchOneIsTurnedAway() throws Exception {
        Node one = Stock.with(Stock.blank());
        String id = (String) head.ask("branch", "Qom");
        one.ask("join", id);
        sync(one, id);
        edit(one, "account", "Qom 1");
        sync(one, id);
        Path copy = folder.resolve("other");
        one.copy(copy);
        Node other = Stock.with(copy);
        edit(one, "account", "Qom 2");
        sync(one, id);
        edit(other, "account", "Qom 3");
        sync(other, id);
        RuntimeException refused = assertThrows(RuntimeException.class, () -> sync(one, id));
        assertTrue(refused.getClass().getName().endsWith("Refused"), refused.toString());
        assertEquals(3L, head.ask("accounts", "Qom"));
        Stock.giveBack(one);
        Stock.giveBack(other);
    }

    @Test
    void aHeadOfficeThatWasRestoredGetsBackWhatItHadTakenAndTold() throws Exception {
        edit(shiraz, "account", "Rest 0");
        assertInStep();
        Path copy = folder.resolve("head-old");
        head.copy(copy);
        edit(shiraz, "account", "Rest 1");
        edit(head, "phone", "Rest 0", "99");
        sync(shiraz, shirazId);
        edit(shiraz, "account", "Rest 2");
        edit(tabriz, "account", "Rest 3");
        assertInStep();
        head.replace(copy);
        assertEquals(1L, head.ask("accounts", "Rest"));
        edit(head, "account", "Rest 4");
        assertInStep();
        assertEquals(5L, head.ask("accounts", "Rest"));
        assertEquals("99", head.ask("phone", "Rest 0"));
        assertNotEquals(0, ((Map<?, ?>) head.ask("state", null)).size());
    }
}
