package org.peyvand.sync.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.nodes.Node;

/** A head office that is restored from a backup of before it had added a field: whatever is done about the field, the values that people were told are stored stay. */
class LostFieldTest {
    private static final String FIELD = "x_depth";

    @TempDir
    Path folder;
    private Offices offices;
    private Node head;
    private Node shiraz;
    private Node tabriz;

    @BeforeEach
    void loseTheField() {
        offices = new Offices("Shiraz", "Tabriz");
        head = offices.head();
        shiraz = offices.branch(0);
        tabriz = offices.branch(1);
        edit(shiraz, "account", "Deep");
        edit(tabriz, "account", "Far");
        offices.sync();
        Path copy = folder.resolve("head-old");
        head.copy(copy);
        edit(head, "field", "depth");
        edit(head, "extra", "Deep", FIELD, "one metre");
        edit(head, "extra", "Far", FIELD, "nine metres");
        offices.sync();
        edit(shiraz, "account", "Deeper");
        edit(shiraz, "extra", "Deeper", FIELD, "two metres");
        offices.sync();
        assertEquals("two metres", value(head, "Deeper"));
        head.replace(copy);
        assertEquals(List.of(), head.ask("fields", null));
    }

    @AfterEach
    void close() {
        offices.close();
    }

    private static void edit(Node node, String... words) {
        node.ask("edit", words);
    }

    private static Object value(Node node, String account) {
        return node.ask("extra", new String[] {account, FIELD});
    }

    private static Object inbox(Node node, String... words) {
        return node.ask("inbox", words);
    }

    private void assertValues() {
        assertEquals(List.of("one metre", "two metres", "nine metres"), Arrays.asList(value(head, "Deep"), value(head, "Deeper"), value(head, "Far")), () -> head.ask("held", null).toString());
        assertEquals(List.of("one metre", "two metres", "nine metres"), Arrays.asList(value(shiraz, "Deep"), value(shiraz, "Deeper"), value(tabriz, "Far")));
        for (Node branch : List.of(shiraz, tabriz)) {
            assertEquals(head.ask("fields", null), branch.ask("fields", null), "one and the same field");
            assertEquals(head.ask("state", offices.id(branch)), branch.ask("state", null));
        }
    }

    /** Values still come and go. */
    private void assertInUse() {
        edit(head, "extra", "Deep", FIELD, "three metres");
        edit(tabriz, "extra", "Far", FIELD, "ten metres");
        offices.sync();
        assertEquals("three metres", value(shiraz, "Deep"));
        assertEquals("ten metres", value(head, "Far"));
    }

    @Test
    void theBranchesGiveTheFieldBackAndItsValuesFollowWhenSomebodyHasLookedAtIt() {
        offices.sync();
        offices.sync();
        assertEquals("one metre", value(shiraz, "Deep"), "nothing is taken from the branches meanwhile");
        assertTrue(head.ask("held", null).toString().contains("It gives back what the head office has lost of persistence.extrafield"), () -> head.ask("held", null).toString());
        shiraz.ask("verify", head.answering(offices.id(shiraz)));
        assertEquals(1, ((List<?>) shiraz.ask("fields", null)).size(), "nor by comparing");

        assertEquals("done", inbox(head, "accept", "depth", "it was ours"));
        offices.sync();
        offices.sync();
        assertEquals(0L, inbox(head, "waiting"), () -> head.ask("held", null).toString());
        assertValues();
        assertInUse();
    }

    /** @param later whether the branches have exchanged without it meanwhile */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void oneThatIsAddedAnewTakesOverWithTheValuesThatAreThere(boolean later) {
        if (later) {
            offices.sync();
        }
        edit(head, "field", "depth");
        offices.sync();
        offices.sync();
        assertValues();
        assertInUse();
    }

    @Test
    void oneOfTheSameKeyAndAnotherKindTakesNothingAndStopsNothing() {
        edit(head, "field", "depth", "INTEGER");
        offices.sync();
        edit(shiraz, "account", "Later");
        edit(head, "phone", "Far", "09120000000");
        offices.sync();
        assertEquals(1L, head.ask("accounts", "Later"), () -> head.ask("held", null).toString());
        assertEquals("09120000000", tabriz.ask("phone", "Far"));
        assertEquals(List.of("one metre", "two metres", "nine metres"), Arrays.asList(value(shiraz, "Deep"), value(shiraz, "Deeper"), value(tabriz, "Far")));
    }
}
