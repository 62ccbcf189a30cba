package org.peyvand.sync.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A head office and two branches, each a whole node with a database on disk. */
class TwoBranchesTest {
    @TempDir
    static Path folder;
    private static NestedNode head;
    private static NestedNode shiraz;
    private static NestedNode tabriz;
    private static String shirazId;
    private static String tabrizId;

    @BeforeAll
    static void open() {
        head = new NestedNode(folder.resolve("head"));
        shiraz = new NestedNode(folder.resolve("shiraz"));
        tabriz = new NestedNode(folder.resolve("tabriz"));
        head.ask("user", null);
        shirazId = (String) head.ask("branch", "Shiraz");
        tabrizId = (String) head.ask("branch", "Tabriz");
        shiraz.ask("join", shirazId);
        tabriz.ask("join", tabrizId);
    }

    @AfterAll
    static void close() {
        head.close();
        shiraz.close();
        tabriz.close();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Long> sync(NestedNode branch, String id) {
        return (Map<String, Long>) branch.ask("sync", head.asHead(id));
    }

    private static void edit(NestedNode node, String... words) {
        node.ask("edit", words);
    }

    @Test
    void whatIsDoneInABranchIsAtTheHeadOfficeAndTheOtherWayRound() {
        sync(shiraz, shirazId);
        sync(tabriz, tabrizId);
        edit(shiraz, "account", "Zand");
        edit(shiraz, "number", "Zand", "09171234567");
        assertEquals(0, sync(shiraz, shirazId).get("held"), () -> head.ask("held", null).toString());
        edit(head, "phone", "Zand", "07132345678");
        edit(shiraz, "rename", "Zand", "Karim Khan");
        sync(shiraz, shirazId);
        sync(tabriz, tabrizId);
        assertEquals(head.ask("state", null), shiraz.ask("state", null));
        assertEquals(List.of(), head.ask("conflicts", null));
    }
}
