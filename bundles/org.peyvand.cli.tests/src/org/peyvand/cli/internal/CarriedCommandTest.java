package org.peyvand.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peyvand.base.Outcome;
import org.peyvand.cli.CliCommand;
import org.peyvand.core.Bin;
import org.peyvand.core.PersonalData;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Person;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.safety.RunningPeyvand;
import org.peyvand.testing.TestPlatform;
import org.peyvand.testing.ToldKeys;

/** Commands while the folder is open: the one that types them only asks. Both sides are one process here, with a host each. */
class CarriedCommandTest extends TypedCommands {
    private TestPlatform platform;
    private Records records;
    private CommandLineHost asking;

    @BeforeEach
    void open() {
        platform = TestPlatform.in(folder.resolve("data"));
        records = platform.service(Records.class);
        EntityDescriptions descriptions = platform.service(EntityDescriptions.class);
        asking = new CommandLineHost(List.of(new BinCommand(platform.service(Bin.class), descriptions), new PersonCommand(platform.service(PersonalData.class), descriptions)),
            new OnlyUser("nobody"), new OpenDoor(), new ToldHost(), new ToldKeys(), platform.service(RunningPeyvand.class));
    }

    @AfterEach
    void close() {
        platform.close();
    }

    private int run(String... words) {
        return type(asking, List.of(words));
    }

    private static <T> T done(Outcome<T> outcome) {
        assertTrue(outcome.isDone(), () -> outcome.diagnostics().toString());
        return outcome.value();
    }

    @Test
    void theOpenProgramListsRestoresAndTellsOfPersons() throws Exception {
        Locale before = Locale.getDefault();
        Account account = new Account();
        account.setName("Kept in the bin");
        Account stored = done(records.save(account));
        done(records.delete(stored));
        Person person = new Person();
        person.setLastName("Tehrani");
        String id = done(records.save(person)).getId().toString();
        assertEquals(CliCommand.FAILED, run("bin", "--lang", "en"), "nobody listens");
        assertTrue(err.toString().contains("does not answer"), err.toString());

        try (RunningPeyvand.Listening listening = platform.service(RunningPeyvand.class).listen()) {
            assertTrue(listening != null);
            assertEquals(CliCommand.DONE, run("bin", "--lang", "fa"), err::toString);
            assertTrue(out.toString().contains("Kept in the bin") && out.toString().contains("روز"), out.toString());
            assertEquals(CliCommand.DONE, run("bin", "--restore", stored.getId().toString(), "--json"), err::toString);
            assertTrue(out.toString().contains("\"restored\"") && records.find(Account.class, stored.getId()).isPresent(), out.toString());
            assertEquals(CliCommand.FAILED, run("bin", "--restore", UUID.randomUUID().toString(), "--lang", "en"));
            assertTrue(err.toString().contains("not in the bin"), err.toString());
            assertEquals(CliCommand.DONE, run("person", id, "--export", "taken", "--lang", "en"), err::toString);
            assertTrue(Files.exists(folder.resolve("taken")), "from where the person stands");
            assertEquals(CliCommand.DONE, run("person", id, "--erase", "--basis", "gdpr-17-1-a", "--yes", "--lang", "en"), err::toString);
            assertFalse(records.find(Person.class, UUID.fromString(id)).map(Person::getLastName).filter("Tehrani"::equals).isPresent());
            assertEquals(CliCommand.WRONG_USAGE, run("bin", "--restore", "x", "--lang", "en"));
        }
        assertEquals(before, Locale.getDefault());
    }
}
