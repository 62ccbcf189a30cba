package org.peyvand.sync.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.nodes.Node;

/** A branch is replaced by its backup, works on, and then the head office is replaced by a backup of the same day, which has never heard of the branch's new name. */
class RestoredBothTest {

    @Test
    void whatWasDoneIsThereAndNobodyIsAskedAboutTheFirstLoad(@TempDir Path folder) throws Exception {
        try (Offices offices = new Offices("Shiraz")) {
            Node head = offices.head();
            Node shiraz = offices.branch(0);
            shiraz.ask("edit", new String[] {"account", "Twice 1"});
            offices.sync(shiraz);
            head.copy(folder.resolve("head"));
            shiraz.copy(folder.resolve("shiraz"));
            shiraz.ask("edit", new String[] {"account", "Twice 2"});
            offices.sync(shiraz);
            shiraz.replace(folder.resolve("shiraz"));
            shiraz.ask("edit", new String[] {"account", "Twice 3"});
            offices.sync(shiraz);
            assertEquals(3L, shiraz.ask("accounts", "Twice"));
            head.replace(folder.resolve("head"));
            assertEquals(1L, head.ask("accounts", "Twice"));
            assertEquals(0L, offices.sync(shiraz).get("held"), () -> head.ask("held", null).toString());
            assertEquals(3L, head.ask("accounts", "Twice"));
            assertEquals(head.ask("state", offices.id(shiraz)), shiraz.ask("state", null));
        }
    }
}
