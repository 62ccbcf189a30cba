package org.peyvand.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.cli.CliCommand;
import org.peyvand.core.model.Account;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.testing.MemoryDatabase;

/** Every command with the real services: exit codes, one sentence for what went wrong, one JSON object for scripts. */
@ExtendWith(MemoryDatabase.class)
class CommandsTest extends TypedCommands {
    private final CommandLineHost host;
    private final UnitOfWork work;

    CommandsTest(CommandLineHost host, UnitOfWork work) {
        this.host = host;
        this.work = work;
    }

    private int run(String... arguments) {
        return type(host, List.of(arguments));
    }

    private void refused(int code, String sentence, String... arguments) {
        assertEquals(code, run(arguments), () -> out + "\n" + err);
        assertEquals("", out.toString());
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertTrue(err.toString().contains(sentence), err.toString());
    }

    /** The names of the fields of the one object that stands on standard output. */
    private List<String> fields() throws IOException {
        List<String> names = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(out.toString())) {
            assertEquals(JsonToken.START_OBJECT, json.nextToken(), out.toString());
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                names.add(json.currentName());
                json.nextToken();
                json.skipChildren();
            }
            assertEquals(JsonToken.END_OBJECT, json.currentToken());
            assertEquals(null, json.nextToken(), "nothing follows: " + out);
        }
        return names;
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "report", "sample"})
    void everyCommandExplainsItselfInBothLanguages(String command) {
        assertEquals(CliCommand.DONE, run("help", command, "--lang", "en"));
        String english = out.toString();
        assertTrue(english.contains("--data") && english.contains("--user") && english.contains("--json"), english);
        assertEquals(1, english.split("The folder of the branch", -1).length - 1, "told once: " + english);
        assertEquals(CliCommand.DONE, run(command, "--help", "--lang", "fa"));
        assertTrue(out.toString().contains("زبان پیام"), out.toString());
        assertFalse(english.equals(out.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"import x.csv", "report x", "sample"})
    void anUnknownOptionIsWrongUsage(String line) {
        String command = line.split(" ")[0];
        assertEquals(CliCommand.WRONG_USAGE, run((line + " --nonsense --lang en").split(" ")));
        assertTrue(err.toString().contains("--nonsense") && err.toString().contains("help " + command), err.toString());
        assertFalse(err.toString().contains("\tat "), err.toString());
    }

    @Test
    void reportsAreListedForPeopleAndForScripts() throws IOException {
        assertEquals(CliCommand.DONE, run("report", "--lang", "en"));
        assertTrue(out.toString().contains("sales.pipeline") && out.toString().contains("--param group="), out.toString());
        assertEquals(CliCommand.DONE, run("report", "--json"));
        assertEquals(List.of("reports"), fields());
        assertTrue(out.toString().contains("\"sales.invoice\""), out.toString());
    }

    @Test
    void aReportThatCannotBeMadeSaysWhyAndLeavesNoFile() throws IOException {
        refused(CliCommand.WRONG_USAGE, "no.such", "report", "no.such", "--lang", "en");
        refused(CliCommand.WRONG_USAGE, "docx", "report", "sales.pipeline", "--format", "docx", "--lang", "en");
        refused(CliCommand.WRONG_USAGE, "--param document=", "report", "sales.invoice", "--lang", "en");
        refused(CliCommand.FAILED, "\"X-1\"", "report", "sales.invoice", "--param", "document=X-1", "--lang", "en");
        refused(CliCommand.FAILED, "2020", "report", "sales.pipeline", "--param", "from=2020-02-01", "--param", "to=2020-01-01", "--lang", "en");
        Path file = Files.writeString(folder.resolve("plain"), "");
        refused(CliCommand.FAILED, "cannot be written", "report", "sales.pipeline", "--out", file + "/x.csv", "--lang", "en");
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void aReportForScriptsNamesItsFile() throws IOException {
        assertEquals(CliCommand.DONE, run("report", "sales.revenue", "--format", "csv", "--json"));
        assertEquals(List.of("report", "format", "file"), fields());
        assertTrue(Files.readString(folder.resolve("sales.revenue.csv")).startsWith("group,documents,gross,discount,net\n"));
    }

    @Test
    void anImportTellsWhatCameInAndWhatDidNot() throws IOException {
        Files.writeString(folder.resolve("accounts.csv"), "Account number,Account name,E-mail\nCT-1,Commands One,one@commands.example\nCT-2,Commands Two,no mail\n");
        assertEquals(CliCommand.SOME_REFUSED, run("import", "accounts.csv", "--yes", "--json", "--lang", "en"));
        assertTrue(fields().containsAll(List.of("complete", "refused", "tables", "nearMisses", "skipped")), out.toString());
        assertEquals(1, accounts());
        assertEquals(CliCommand.SOME_REFUSED, run("import", "accounts.csv", "--yes", "--lang", "en"));
        assertTrue(out.toString().contains("0 created, 0 updated, 1 unchanged"), out.toString());
    }

    @Test
    void aPreviewChangesNothing() throws IOException {
        Files.writeString(folder.resolve("accounts.csv"), "Account number,Account name\nCT-9,Commands Nine\n");
        long before = accounts();
        assertEquals(CliCommand.DONE, run("import", "accounts.csv", "--preview", "--lang", "en"));
        assertTrue(out.toString().contains("Account name"), out.toString());
        assertTrue(out.toString().contains("of 1 rows 1 would be new, 0 changed, 0 unchanged, 0 refused"), out.toString());
        assertEquals(before, accounts());
    }

    @Test
    void anImportIsListedAndTakenBack() throws IOException {
        Files.writeString(folder.resolve("gone.csv"), "Account number,Account name\nCG-1,Commands Gone\n");
        long before = accounts();
        assertEquals(CliCommand.DONE, run("import", "gone.csv", "--lang", "en"));
        String hint = out.toString().lines().filter(line -> line.contains("--undo")).findFirst().orElseThrow();
        String number = hint.substring(hint.lastIndexOf(' ') + 1);
        assertEquals(CliCommand.DONE, run("import", "--history", "--lang", "en"));
        assertTrue(out.toString().startsWith("#" + number + " ") && out.toString().contains("gone.csv"), out.toString());
        assertEquals(CliCommand.DONE, run("import", "--undo", number, "--preview", "--lang", "en"));
        assertTrue(out.toString().contains("Accounts: 1 removed, 0 set back"), out.toString());
        assertEquals(before + 1, accounts());
        assertEquals(CliCommand.DONE, run("import", "--undo", "last", "--json", "--lang", "en"));
        assertTrue(fields().containsAll(List.of("number", "preview", "entities", "left")), out.toString());
        assertEquals(before, accounts());
        refused(CliCommand.FAILED, "taken back already", "import", "--undo", number, "--lang", "en");
        refused(CliCommand.WRONG_USAGE, "--history", "import", "--undo", "9999", "--lang", "en");
    }

    @Test
    void anImportOfNothingIsRefused() {
        refused(CliCommand.FAILED, "missing.csv", "import", "missing.csv", "--lang", "en");
        assertEquals(CliCommand.WRONG_USAGE, run("import", "--lang", "en"));
        assertTrue(err.toString().startsWith("PATH is missing.\n"), err.toString());
        assertEquals(CliCommand.WRONG_USAGE, run("import", "--lang", "fa"));
        assertTrue(err.toString().startsWith("PATH نیامده است."), err.toString());
        assertEquals(CliCommand.WRONG_USAGE, run("import", "x.csv", "--mode", "sideways", "--lang", "en"));
        assertTrue(err.toString().startsWith("--mode takes both|create|update, not \"sideways\".\n"), err.toString());
        assertEquals(CliCommand.WRONG_USAGE, run("import", "x.csv", "--sideways", "--lang", "fa"));
        assertTrue(err.toString().startsWith("«--sideways» اینجا شناخته نیست."), err.toString());
    }

    @Test
    void sampleFilesAreNamedForScripts() throws IOException {
        assertEquals(CliCommand.DONE, run("sample", "--out", "files", "--json"));
        assertEquals(List.of("files", "records"), fields());
        assertTrue(Files.exists(folder.resolve("files").resolve("users.csv")));
        assertEquals(CliCommand.WRONG_USAGE, run("sample", "--lang", "en"));
        refused(CliCommand.FAILED, "could not be written", "sample", "--out", folder.resolve("files").resolve("users.csv").toString(), "--lang", "en");
    }

    private long accounts() {
        return work.read(session -> session.count(Query.of(Account.class).where(Criteria.where("name").startsWith("Commands"))));
    }
}
