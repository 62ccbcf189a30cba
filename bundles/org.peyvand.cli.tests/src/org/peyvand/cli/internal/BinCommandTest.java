package org.peyvand.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Outcome;
import org.peyvand.cli.CliCommand;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.testing.MemoryDatabase;

/** The bin on the command line, for people and for scripts. */
@ExtendWith(MemoryDatabase.class)
class BinCommandTest extends TypedCommands {
    private final CommandLineHost host;
    private final Records records;
    BinCommandTest(CommandLineHost host, Records records) {
        this.host = host;
        this.records = records;
    }

    private int run(String... arguments) {
        return type(host, List.of(arguments));
    }

    private static <T> T done(Outcome<T> outcome) {
        assertTrue(outcome.isDone(), () -> outcome.diagnostics().toString());
        return outcome.value();
    }

    @Test
    void itIsListedRestoredAndPurged() {
        Account account = new Account();
        account.setName("Kept in the bin");
        Account stored = done(records.save(account));
        done(records.delete(stored));
        String id = stored.getId().toString();
        assertEquals(CliCommand.DONE, run("bin", "--lang", "en"));
        assertTrue(out.toString().contains(id) && out.toString().contains("Kept in the bin") && out.toString().contains("89 days left"), out.toString());
        assertEquals(CliCommand.DONE, run("bin", "--kind", "core.person", "--json"));
        assertTrue(out.toString().contains("\"items\"") && !out.toString().contains(id), out.toString());
        assertEquals(CliCommand.DONE, run("bin", "--text", "kept", "--lang", "fa"));
        assertTrue(out.toString().contains(id), out.toString());
        assertEquals(CliCommand.DONE, run("bin", "--restore", id, "--json"));
        assertTrue(out.toString().contains(id), out.toString());
        assertTrue(records.find(Account.class, stored.getId()).isPresent());
        assertEquals(CliCommand.FAILED, run("bin", "--restore", UUID.randomUUID().toString(), "--lang", "en"));
        assertTrue(err.toString().contains("not in the bin"), err.toString());
        assertEquals(CliCommand.DONE, run("bin", "--purge", "--json"));
        assertTrue(out.toString().contains("\"records\""), out.toString());
    }

    @Test
    void nonsenseIsRefusedInOneSentence() {
        assertEquals(CliCommand.WRONG_USAGE, run("bin", "--kind", "no.such", "--lang", "en"));
        assertTrue(err.toString().contains("no.such"), err.toString());
        assertEquals(CliCommand.WRONG_USAGE, run("bin", "--restore", "x", "--lang", "en"));
        assertFalse(err.toString().contains("\tat "), err.toString());
        assertEquals(CliCommand.FAILED, run("bin", "--keep", "0", "--lang", "en"));
        assertEquals(CliCommand.DONE, run("bin", "--keep", "90", "--lang", "en"));
    }
}
