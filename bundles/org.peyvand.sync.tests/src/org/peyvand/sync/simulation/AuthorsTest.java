package org.peyvand.sync.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.peyvand.nodes.Node;

/** A branch says who has written; the head office believes it of nobody but people of that branch, and only for the time in which they were. */
class AuthorsTest {
    private static final String UNKNOWN = "Its author is nobody whom the head office knows.";
    private static final String ELSEWHERE = "Its author does not work in the branch.";
    private static final String DISABLED = "Its author did not work here any more when it was done, or when it was sent.";
    private static final String FOREIGN = "It changes a record that does not belong to the branch";
    private static Offices offices;
    private static Node head;
    private static Node shiraz;
    private static String shirazId;
    private static String tabrizId;
    private static String manager;

    @BeforeAll
    static void open() {
        offices = new Offices("Shiraz");
        head = offices.head();
        shiraz = offices.branch(0);
        shirazId = offices.id(shiraz);
        tabrizId = (String) head.ask("branch", "Tabriz");
        sync();
        manager = (String) shiraz.ask("person", null);
    }

    @AfterAll
    static void close() {
        offices.close();
    }

    private static long sync() {
        return offices.sync(shiraz).get("held");
    }

    private static String edit(Node node, String... words) {
        return (String) node.ask("edit", words);
    }

    /** Held back, and why. */
    private static String forged(String author, String... words) {
        List<String> all = new ArrayList<>(List.of(shirazId, (String) shiraz.ask("incarnation", null), author));
        all.addAll(List.of(words));
        List<String> before = held();
        Object count = head.ask("forge", all.toArray(String[]::new));
        List<String> after = new ArrayList<>(held());
        before.forEach(after::remove);
        assertEquals(1, count, () -> "let through: " + String.join(" ", words));
        return after.getFirst().lines().findFirst().orElse("");    // whoever comes after it to the same record waits, too
    }

    @SuppressWarnings("unchecked")
    private static List<String> held() {
        return (List<String>) head.ask("held", null);
    }

    private static String customer(String name) {
        edit(shiraz, "account", name);
        assertEquals(0, sync(), () -> held().toString());
        return (String) head.ask("id", name);
    }

    @Test
    void nobodyWritesAsSomebodyWhoDoesNotExistOrWorksElsewhere() {
        String own = customer("Forged");
        assertEquals(UNKNOWN, forged(UUID.randomUUID().toString(), "core.account", own, "UPDATED", "{\"street\":[null,\"a\"]}"));
        assertEquals(ELSEWHERE, forged(tabrizId, "core.account", own, "UPDATED", "{\"city\":[null,\"b\"]}"));
        String headOffice = (String) head.ask("person", null);
        assertTrue(forged(headOffice, "core.account", own, "UPDATED", "{\"website\":[null,\"c\"]}").contains(ELSEWHERE));
    }

    @Test
    void whatWasDoneBeforeSomebodyWasDisabledCountsAndWhatWasDoneAfterwardsDoesNot() {
        String own = customer("Before");
        edit(shiraz, "phone", "Before", "1");
        edit(head, "active", manager, "false");
        assertEquals(0, sync(), "the branch was offline, and did it before");
        assertEquals("1", head.ask("phone", "Before"));
        sync();
        assertEquals(DISABLED, forged(manager, "core.account", own, "UPDATED", "{\"street\":[null,\"a\"]}"));
        String late = forged(manager, "core.account", own, "UPDATED", "{\"province\":[null,\"b\"]}", "-PT1H");
        assertEquals(DISABLED, late, "the branch has heard of it, so whoever says now that it was before is late");
        edit(head, "active", manager, "true");
        sync();
        customer("Afterwards");
    }

    @Test
    void whatADisabledPersonDidWithoutHavingHeardOfItWaits() {
        customer("Unheard");
        edit(head, "active", manager, "false");
        edit(shiraz, "phone", "Unheard", "1");
        assertEquals(1, sync());
        assertEquals(DISABLED, head.ask("inbox", new String[] {"retry", "1"}));
        edit(head, "active", manager, "true");
        assertEquals("done", head.ask("inbox", new String[] {"retry", "1"}));
        sync();
        assertEquals("1", head.ask("phone", "Unheard"));
    }

    @Test
    void whoMovesIsBelievedWhereHeWasThen() {
        customer("Mover");
        edit(shiraz, "phone", "Mover", "1");
        edit(head, "move", manager, tabrizId);
        assertEquals(0, sync(), () -> held().toString());
        String own = (String) head.ask("id", "Mover");
        assertEquals(ELSEWHERE, forged(manager, "core.account", own, "UPDATED", "{\"street\":[null,\"a\"]}", "-PT1H"));
        edit(head, "move", manager, shirazId);
        sync();
    }

    @Test
    void aBranchMakesNobodyOneOfItsPeopleAndNoBranchOneOfItsOwn() {
        String stranger = edit(head, "staff", "Stranger", tabrizId);
        assertTrue(forged(manager, "core.user", stranger, "UPDATED", "{\"branch\":[\"" + tabrizId + "\",\"" + shirazId + "\"]}").contains(FOREIGN));
        assertTrue(forged(manager, "core.user", stranger, "UPDATED", "{\"email\":[null,\"x@example.org\"]}").contains(FOREIGN));
        assertTrue(forged(manager, "core.branch", tabrizId, "UPDATED", "{\"parent\":[null,\"" + shirazId + "\"]}").contains(FOREIGN));
        assertTrue(forged(manager, "core.branch", shirazId, "UPDATED", "{\"parent\":[\"" + tabrizId + "\",null]}").contains(FOREIGN));
        assertTrue(forged(manager, "core.user", UUID.randomUUID().toString(), "CREATED", "{\"displayName\":[null,\"x\"],\"branch\":[null,\"" + tabrizId + "\"]}").contains(FOREIGN));
        assertEquals(ELSEWHERE, forged(stranger, "core.account", UUID.randomUUID().toString(), "CREATED", "{\"name\":[null,\"y\"]}"));
    }
}
