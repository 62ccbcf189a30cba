package org.peyvand.exchange.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peyvand.persistence.Criteria.where;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;
import org.peyvand.exchange.ExportOptions;
import org.peyvand.exchange.Exports;
import org.peyvand.exchange.ImportReport;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.extra.ExtraKind;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.ExtraField;
import org.peyvand.testing.MemoryDatabase;
import org.peyvand.testing.TestPlatform;

/** Fields of the administrator in files. */
@ExtendWith(MemoryDatabase.class)
class ExtraFieldsTest {
    @TempDir
    Path folder;

    @Test
    void columnsFindTheirFieldByItsLabelAndGoOutAgain(TestPlatform platform) throws IOException {
        field(platform, "Founding day", "روز تأسیس", ExtraKind.DATE);
        field(platform, "Loading ramps", "سکوهای بارگیری", ExtraKind.INTEGER);
        Importer importer = new Importer(platform, folder.resolve("refused"));
        ImportReport english = importer.run(Files.writeString(folder.resolve("accounts.csv"), """
            name,founding day,loading ramps
            Extra One,1990-05-01,4
            Extra Two,1991-06-02,5
            Extra Three,1992-07-03,6
            Extra Four,1990-13-45,7
            """));
        assertEquals(1, english.tables().getFirst().refused(), Importer.words(english));
        ImportReport persian = new Importer(platform, folder.resolve("refused"), Culture.persian()).run(Files.writeString(folder.resolve("accounts.csv"), """
            نام,روز تأسیس,سکوهای بارگیری
            شرکت سه,۱۴۰۳/۰۱/۰۱,۷
            """));
        assertEquals(0, persian.tables().getFirst().refused(), Importer.words(persian));
        assertEquals(LocalDate.of(1990, 5, 1), importer.one("core.account", where("name").is("Extra One"), "x_founding_day").get("x_founding_day", LocalDate.class));
        assertEquals(List.of(), persian.tables().getFirst().unusedColumns(), Importer.words(persian));
        assertEquals(1, importer.count("core.account", 
            Criteria.all(where("x_founding_day").is(LocalDate.of(2024, 3, 20)), where("x_loading_ramps").is(7L))));

        Path out = folder.resolve("out.csv");
        Query<?> all = Query.of(platform.service(EntityDescriptions.class).byId("core.account").orElseThrow().type());
        assertTrue(platform.service(Exports.class).export(all, List.of(), out, ExportOptions.of(Culture.english()), Progress.none()).isDone());
        String text = Files.readString(out);
        assertTrue(text.lines().findFirst().orElseThrow().contains("Founding day"), text);
        assertEquals(new ImportReport.Counts(0, 0, 4), importer.run(out).counts("core.account"), "what went out comes in again without a change");
    }

    private static void field(TestPlatform platform, String english, String persian, ExtraKind kind) {
        ExtraField field = new ExtraField();
        field.setEntity("core.account");
        field.setLabelEn(english);
        field.setLabelFa(persian);
        field.setKind(kind);
        assertTrue(platform.service(UnitOfWork.class).write(session -> Outcome.done(session.save(field))).isDone());
    }
}
