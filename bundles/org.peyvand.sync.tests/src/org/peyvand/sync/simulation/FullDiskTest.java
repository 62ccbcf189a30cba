package org.peyvand.sync.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.nodes.Node;
import org.peyvand.testing.SmallDisk;

/** The disk runs full in the middle of an exchange, at the head office or in the branch: nothing that was stored is lost, nothing is there by half, and it goes on when there is room. */
class FullDiskTest {
    private static final int MANY = 2_500;
    /** What may still be begun, and is too little for what comes. */
    private static final int LEFT = 5;

    @TempDir
    Path folder;
    private SmallDisk disk;
    private Offices offices;
    private Node head;
    private Node branch;

    @AfterEach
    void close() throws IOException {
        if (offices != null) {
            offices.close();
        }
        if (disk != null) {
            disk.close();
        }
    }

    private void open(String onSmallDisk) throws IOException {
        disk = SmallDisk.mount(folder.resolve(onSmallDisk), 128);
        offices = new Offices(Map.of(onSmallDisk, disk.folder()), "Shiraz");
        head = offices.head();
        branch = offices.branch(0);
        offices.sync();     // databases open when they are first asked, and room is kept for an open one
    }

    private static Object disk(Node node, String... words) {
        return node.ask("disk", words);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> status(Node node) {
        return (Map<String, String>) disk(node, "status");
    }

    /** Runs the disk full before a call, or leaves less than is needed. */
    private UnaryOperator<byte[]> full(int at, boolean wholly) {
        int[] calls = {0};
        UnaryOperator<byte[]> wire = head.answering(offices.id(branch));
        return call -> {
            try {
                if (++calls[0] == at && wholly) {
                    disk.fill();
                } else if (calls[0] == at) {
                    disk.fillBut(LEFT);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return wire.apply(call);
        };
    }

    private void fails(UnaryOperator<byte[]> wire) {
        isFull(assertThrows(RuntimeException.class, () -> branch.ask("sync", wire)));
    }

    /** Nothing can be saved, or, where the engine has not even the room to take back what was half done, the database does not open until there is more. */
    private static void isFull(RuntimeException failure) {
        String kind = failure.getClass().getSimpleName();
        assertTrue(kind.equals("DiskFull") || kind.equals("DatabaseUnavailable") && failure.getMessage().contains(" is full. Make room"), failure::toString);
    }

    /** What is said of an exchange that could not be stored. */
    private static String problem(Node node) {
        try {
            return status(node).get("problem");
        } catch (RuntimeException e) {
            isFull(e);
            return e.getMessage();
        }
    }

    private void assertInStep(String name) {
        assertEquals(0L, offices.sync(branch).get("held"), () -> head.ask("held", null).toString());
        offices.sync(branch);
        assertEquals((long) MANY, head.ask("accounts", name));
        assertEquals((long) MANY, branch.ask("accounts", name));
        assertEquals(head.ask("state", offices.id(branch)), branch.ask("state", null));
        assertEquals("0", status(branch).get("waiting"));
    }

    @Test
    void aHeadOfficeWithoutRoomStoresNothingByHalfAndTheBranchKeepsWhatWasNotTaken() throws IOException {
        open("head");
        disk(head, "keep");
        assertEquals("done", disk(branch, "many", "Full", String.valueOf(MANY)));
        String before = (String) head.ask("position", null);
        fails(full(2, false));
        assertTrue(((String) disk(head, "full")).contains("is full. Everything can be read"), () -> (String) disk(head, "full"));
        assertEquals(String.valueOf(2 * MANY), status(branch).get("waiting"), "they wait here");
        fails(full(0, false));
        branch.ask("edit", new String[] {"phone", "Full1", "09121111111"});

        disk.makeRoom();
        assertEquals(true, disk(head, "again"));
        assertEquals(0L, head.ask("accounts", "Full"), "not one of them");
        assertEquals(before, head.ask("position", null));
        assertInStep("Full");
        assertEquals("09121111111", head.ask("phone", "Full1"));
        assertEquals(List.of("DISK_FULL PROGRAM", "ROOM_AGAIN PROGRAM"), disk(head, "trail"));
    }

    @Test
    void aBranchWithoutRoomGoesOnFromWhereItWas() throws IOException {
        open("Shiraz");
        disk(branch, "keep");
        assertEquals("done", disk(branch, "many", "Small", String.valueOf(MANY)));
        offices.sync(branch);
        for (String letter : List.of("a", "b", "c")) {
            assertEquals("done", disk(head, "touch", "Small", letter));
        }
        branch.ask("edit", new String[] {"phone", "Small1", "09122222222"});
        fails(full(3, false));
        String said = problem(branch);
        assertTrue(said.startsWith("The disk that holds ") && (said.contains("nothing can be saved until") || said.contains("Make room")), said);
        assertEquals("09122222222", head.ask("phone", "Small1"), "what was told before is not told again");
        fails(full(0, false));

        disk.makeRoom();
        assertEquals(true, disk(branch, "again"));
        assertEquals(null, status(branch).get("problem"));
        assertInStep("Small");
        assertEquals(List.of("DISK_FULL PROGRAM", "ROOM_AGAIN PROGRAM"), disk(branch, "trail"));
    }

    @Test
    void atWhicheverCallTheDiskRunsFullNothingIsLostOrDouble() throws IOException {
        open("head");
        disk(head, "keep");
        for (int call = 1; call <= 4; call++) {
            branch.ask("edit", new String[] {"account", "Call" + call});
            head.ask("edit", new String[] {"goal", "Goal" + call, "1"});
            try {
                branch.ask("sync", full(call, true));
            } catch (RuntimeException e) {
                assertEquals("DiskFull", e.getClass().getSimpleName(), e::toString);
            }
            disk.makeRoom();
            assertEquals(true, disk(head, "again"));
            offices.sync(branch);
            assertEquals((long) call, head.ask("accounts", "Call"));
            assertEquals("1", branch.ask("aim", "Goal" + call));
            assertEquals(head.ask("state", offices.id(branch)), branch.ask("state", null));
        }
    }
}
