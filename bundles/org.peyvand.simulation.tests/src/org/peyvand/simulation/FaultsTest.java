package org.peyvand.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What chance draws; {@code -Dpeyvand.faults.rounds} and {@code -Dpeyvand.faults.seed} draw otherwise. */
class FaultsTest {
    private static final int ROUNDS = Integer.getInteger("peyvand.faults.rounds", 300);
    private static final long SEED = Long.getLong("peyvand.faults.seed", 1);
    private static final int MOST = Integer.getInteger("peyvand.faults.most", 1);
    private static final int SEARCH_SECONDS = Integer.getInteger("peyvand.faults.search", 60);
    @TempDir
    static Path folder;
    private static Simulation simulation;

    @BeforeAll
    static void open() {
        simulation = new Simulation(folder, line -> System.err.println("| " + line.replace("\n", "\n| ")));
    }

    @AfterAll
    static void close() {
        simulation.close();
    }

    @Test
    void nothingIsLostOrDouble() {
        assertEquals(List.of(), simulation.run(ROUNDS, SEED, SEARCH_SECONDS, MOST, () -> false));
    }

    /** {@code -Dpeyvand.faults.script=FILE} plays a script that was found, or written by hand. */
    @Test
    @EnabledIfSystemProperty(named = "peyvand.faults.script", matches = ".+")
    void aScript() throws IOException {
        assertEquals(Optional.empty(), simulation.play(Files.readString(Path.of(System.getProperty("peyvand.faults.script")))));
    }

    private static void play(String script) {
        assertEquals(Optional.empty(), simulation.play(script));
    }

    /** Seed 2: the exchange of the branch that lost the customer failed for ever. */
    @Test
    void aCustomerGoesToAnotherBranchWhileSomethingHereIsAboutHim() {
        play("""
            create shiraz c1x
            exchange shiraz
            give head c1x yazd
            exchange yazd
            exchange shiraz
            drop shiraz c1x
            """);
    }

    /** Seed 2: what others had told was given back before what it stood on, and so held back, and with it everything about that customer. */
    @Test
    void aRestoredHeadOfficeGetsBackWhatStandsOnEachOther() {
        play("""
            backup head
            create yazd c1x
            exchange yazd
            number head c1x v1x
            exchange yazd
            part yazd c1x v2x
            restore head
            """);
    }

    /** Seed 2: a branch whose last push was stored but not confirmed took everything for untold, and kept what had left it. */
    @Test
    void theAnswerToTheLastPushIsLost() {
        play("""
            create yazd c1x
            exchange yazd
            part yazd c1x v1x
            give yazd c1x tabriz
            exchange yazd lost@2
            exchange yazd
            """);
    }

    /** Seeds 4, 6 and 12: a part that was hung onto a customer was gone with him, though whoever deleted him did not know of it. */
    @Test
    void whatIsAddedToADeletedCustomerBringsHimBack() {
        play("""
            create yazd c1x
            create yazd c2x
            create yazd c3x
            exchange yazd
            delete head c1x
            part yazd c1x v1x
            delete head c2x
            note yazd c2x v2x
            delete yazd c3x
            part head c3x v3x
            exchange yazd cut@3
            exchange yazd
            """);
    }
}
