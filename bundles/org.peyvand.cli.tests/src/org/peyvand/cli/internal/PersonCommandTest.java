package org.peyvand.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Outcome;
import org.peyvand.cli.CliCommand;
import org.peyvand.core.Records;
import org.peyvand.core.model.Person;
import org.peyvand.testing.MemoryDatabase;

/** Personal data on the command line. */
@ExtendWith(MemoryDatabase.class)
class PersonCommandTest extends TypedCommands {
    private final CommandLineHost host;
    private final Records records;
    PersonCommandTest(CommandLineHost host, Records records) {
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
    void aPersonIsShownTakenOutAndErasedOnlyWhenAskedTwice() throws IOException {
        Person person = new Person();
        person.setFirstName("Commandina");
        person.setLastName("Line");
        person.setMobile("09129998877");
        Person stored = done(records.save(person));
        String id = stored.getId().toString();
        assertEquals(CliCommand.DONE, run("person", id, "--lang", "en"));
        assertTrue(out.toString().contains("Commandina Line") && !out.toString().contains("09129998877"), out.toString());
        assertEquals(CliCommand.DONE, run("person", "commandina", "--show", "--lang", "fa"));
        assertTrue(out.toString().contains("09129998877"), out.toString());
        assertEquals(CliCommand.DONE, run("person", id, "--json"));
        assertTrue(out.toString().contains("\"fate\""), out.toString());
        assertEquals(CliCommand.DONE, run("person", id, "--export", "taken", "--lang", "en"));
        assertTrue(Files.readString(folder.resolve("taken").resolve("data.json")).contains("09129998877"));
        assertEquals(CliCommand.WRONG_USAGE, run("person", id, "--erase", "--lang", "en"));
        assertTrue(err.toString().contains("gdpr-17-1-a"), err.toString());
        assertEquals(CliCommand.DONE, run("person", id, "--erase", "--basis", "ir-eca-59", "--lang", "en"));
        assertTrue(out.toString().contains("Nothing was erased"), out.toString());
        assertTrue(records.find(Person.class, stored.getId()).isPresent());
        assertEquals(CliCommand.DONE, run("person", id, "--erase", "--basis", "ir-eca-59", "--yes", "--json"));
        assertTrue(out.toString().contains("\"reference\" : \"P-") || out.toString().contains("\"reference\":\"P-"), out.toString());
        assertFalse(records.find(Person.class, stored.getId()).isPresent());
        assertEquals(CliCommand.FAILED, run("person", "commandina", "--lang", "en"));
        assertTrue(err.toString().contains("commandina"), err.toString());
    }
}
