package org.peyvand.exchange.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peyvand.base.culture.Culture;
import org.peyvand.exchange.ImportMode;
import org.peyvand.exchange.ImportPlan;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.NearMiss;
import org.peyvand.exchange.PlanOptions;
import org.peyvand.exchange.Preview;
import org.peyvand.exchange.TablePlan;

class ImportSessionTest {
    private static final PlanOptions OPTIONS = PlanOptions.of(Culture.english());
    private static final NearMiss SLIP = new NearMiss("a.csv", "City", "city", "Yadz", "Yazd", 0.95, true, false, 12);

    private final FakeImports imports = new FakeImports();
    private final ImportSession session = new ImportSession(imports, Culture.english(), new PathNames(Optional.empty()));

    @BeforeEach
    void planTwoTables() throws Exception {
        imports.plan = new ImportPlan(List.of(FakeImports.table("a.csv"), FakeImports.table("b.csv")), List.of(), OPTIONS);
        session.files().add(List.of(Path.of("a.csv"), Path.of("b.csv")));
        session.planned(session.planning().call());
    }

    @Test
    void theSameFileIsTakenOnce() {
        assertFalse(session.files().add(List.of(Path.of("x/../a.csv"))));
        assertEquals(2, session.files().paths().size());
    }

    @Test
    void filesAreReadAsWasChosen() throws Exception {
        session.files().currency("EUR");
        session.files().encoding("windows-1256");
        session.files().mapping(Path.of("m.json"));
        session.planning().call();
        PlanOptions asked = imports.asked.getLast();
        assertEquals("EUR", asked.currency());
        assertEquals("windows-1256", asked.encoding());
        assertEquals(Path.of("m.json"), asked.mapping());
    }

    @Test
    void aPersianPersonReckonsInRials() {
        assertEquals("IRR", new ImportSession(imports, Culture.persian(), new PathNames(Optional.empty())).options().currency());
    }

    @Test
    void choicesAreNamedInTheLanguageOfThePerson() {
        assertEquals(List.of(new Option("core.account", "core.account in en"), new Option("sales.product", "sales.product in en")), session.targetOptions());
        List<Option> paths = session.pathOptions(session.tables().getFirst());
        assertEquals(List.of("", "name", "city"), paths.stream().map(Option::value).toList());
        assertEquals("CITY", paths.getLast().label());
    }

    @Test
    void aPathThatIsNotOfferedButTakenCanBeChosenToo() {
        TablePlan changed = session.map(session.tables().getFirst(), "Note", "phones");
        assertEquals(new Option("phones", "Phones"), session.pathOptions(changed).getLast());
    }

    @Test
    void aPathHasOneColumn() {
        TablePlan changed = session.map(session.tables().getFirst(), "Note", "city");
        assertEquals("city", changed.mapping().column("Note").orElseThrow().path());
        assertEquals("", changed.mapping().column("City").orElseThrow().path());
        assertEquals(changed, session.tables().getFirst());
    }

    @Test
    void severalColumnsMayLeadNowhere() {
        TablePlan changed = session.map(session.tables().getFirst(), "City", "");
        assertEquals(List.of("City", "Note"), changed.unused());
        assertEquals("name", changed.mapping().column("Name").orElseThrow().path());
    }

    @Test
    void aTableThatIsLeftOutDoesNotCome() {
        session.take(session.tables().getFirst(), false);
        assertEquals(List.of(session.tables().getLast()), session.chosenPlan().tables());
        session.take(session.tables().getLast(), false);
        assertFalse(session.hasWork());
        session.take(session.tables().getFirst(), true);
        assertTrue(session.hasWork());
    }

    @Test
    void aTableWithoutAnyColumnDoesNotCome() {
        TablePlan table = session.map(session.tables().getFirst(), "City", "");
        table = session.map(table, "Name", "");
        assertFalse(session.taken(table));
        assertEquals(1, session.chosenPlan().tables().size());
    }

    @Test
    void theModeIsKeptInTheMapping() {
        session.mode(session.tables().getLast(), ImportMode.CREATE);
        assertNull(session.tables().getFirst().mapping().mode());
        assertEquals(ImportMode.CREATE, session.planToRun().tables().getLast().mapping().mode());
    }

    @Test
    void aTableGetsAnotherTarget() throws Exception {
        TablePlan suggested = session.retargeting(session.tables().getFirst(), "sales.product").call();
        session.replace(suggested);
        assertEquals("sales.product in en", session.targetLabel(session.tables().getFirst().mapping().target()));
    }

    @Test
    void slipsAreMendedByChoiceOnly() {
        session.checked(new Preview(List.of(), List.of(SLIP)));
        assertEquals("Yazd", rule(session.planToRun()));
        session.choices().choose(0, false);
        assertNull(rule(session.planToRun()));
    }

    @Test
    void slipsFoundByTheRunCanBeMendedInTheNextOne() throws Exception {
        NearMiss later = new NearMiss("b.csv", "Name", "name", "Acne", "Acme", 0.8, false, false, 3);
        imports.report = new ImportReport(List.of(), List.of(), List.of(later), false, Duration.ZERO);
        session.checked(new Preview(List.of(), List.of(SLIP)));
        session.reported(session.running(new RunProgress()).call());
        assertEquals(List.of(later), session.choices().all());
        assertFalse(session.choices().isChosen(0), "nobody is certain of this one");
        session.choices().choose(0, true);
        session.running(new RunProgress()).call();
        assertEquals("Yazd", rule(imports.run.getLast()), "the first choice stays");
        assertEquals("Acme", imports.run.getLast().tables().getLast().mapping().column("Name").orElseThrow().values().get("Acne"));
    }

    @Test
    void workKeepsToWhatWasChosenWhenItWasAskedFor() throws Exception {
        var planning = session.planning();
        session.files().currency("GBP");
        planning.call();
        assertEquals("USD", imports.asked.getLast().currency());
    }

    @Test
    void restartForgetsEverything() {
        session.take(session.tables().getFirst(), false);
        session.restart();
        assertTrue(session.files().isEmpty());
        assertEquals(List.of(), session.tables());
        assertFalse(session.hasWork());
    }

    private static String rule(ImportPlan plan) {
        return plan.tables().getFirst().mapping().column("City").orElseThrow().values().get("Yadz");
    }
}
