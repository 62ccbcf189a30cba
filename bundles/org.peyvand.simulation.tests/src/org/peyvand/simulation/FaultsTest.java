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
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;

/** What chance draws; {@code -Dpeyvand.faults.rounds} and {@code -Dpeyvand.faults.seed} draw otherwise. */
class FaultsTest {
    private static final int ROUNDS = Integer.getInteger("peyvand.faults.rounds", 300);
    private static final long SEED = Long.getLong("peyvand.faults.seed", 1);
    private static final int MOST = Integer.getInteger("peyvand.faults.most", 1);
    private static final int SEARCH_SECONDS = Integer.getInteger("peyvand.faults.search", 60);
    @TempDir(factory = InMemory.class)
    static Path folder;
    private static Simulation simulation;

    /** Deleted with everything in it afterwards, as any folder for a test. */
    static final class InMemory implements TempDirFactory {
        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
            return Scratch.folder(Path.of(System.getProperty("java.io.tmpdir")));
        }
    }

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

    /** What a damaged disk or a hand in the database does, at either end, is found and put right. */
    @Test
    void whatChangesBeneathIsFound() {
        play("""
            create yazd c1x
            set yazd c1x phone v1x
            drift yazd branch c1x phone 11
            drift yazd head c1x phone 12
            drift yazd head c1x employees 13
            drift yazd branch c1x lose 14
            drift yazd head c1x lose 15
            drift yazd branch c1x more 16
            drift yazd head c1x more 17
            add yazd c1x 5
            """);
    }

    /** Somebody copies a branch's folder to a second computer and works there, before or after the branch itself has gone on. */
    @Test
    void twoWorkAsOneBranch() {
        play("""
            create yazd c1x
            exchange yazd
            copy yazd
            twin yazd set yazd c1x phone v1x
            set yazd c1x name v2x
            exchange yazd
            set yazd c1x city v3x
            twin yazd create yazd c2x
            create yazd c3x
            """);
    }

    @Test
    void anEmptiedHeadOfficeEmptiesNobody() {
        play("""
            create yazd c1x
            exchange yazd
            set yazd c1x phone v1x
            empty head
            create shiraz c2x
            """);
    }

    /** What cannot be stored waits with what stands on it, and the rest goes on, whatever is decided about it. */
    @Test
    void whatCannotBeStoredKeepsNothingElseBack() {
        play("""
            poison yazd c1x tabriz
            set yazd c1x phone v1x
            create yazd c2x
            exchange yazd
            decide head discard
            poison shiraz c3x tabriz
            note shiraz c3x v2x
            create shiraz c4x
            exchange shiraz
            decide head accept
            decide head retry
            exchange tabriz
            """);
    }

    /** Seed 2: what the head office had made of both texts was told once, to a database that is gone. */
    @Test
    void whatWasToldToALostDatabaseIsToldAgain() {
        play("""
            create shiraz c1x
            create yazd c2x
            exchange shiraz
            exchange yazd
            text head c1x v1x
            text head c2x v2x
            text shiraz c1x v3x
            text yazd c2x v4x
            copy shiraz
            backup yazd
            twin shiraz add shiraz c1x 5
            exchange yazd
            restore yazd
            """);
    }

    /** Deals with invoices, whose numbers are given once, also by a branch that was restored. */
    @Test
    void numbersOfInvoicesAreGivenOnce() {
        play("""
            create shiraz c1x
            deal shiraz c1x v1x
            invoice shiraz c1x
            exchange shiraz
            backup shiraz
            invoice shiraz c1x
            invoice head c1x
            exchange shiraz lost@2
            restore shiraz
            invoice shiraz c1x
            exchange shiraz
            invoice shiraz c1x
            drift shiraz branch c1x phone 8
            """);
    }
}
