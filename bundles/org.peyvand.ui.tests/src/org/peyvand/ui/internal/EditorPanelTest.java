package org.peyvand.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.base.Outcome;
import org.peyvand.base.culture.Culture;
import org.peyvand.ui.KitStage;
import org.peyvand.ui.KitText;
import org.peyvand.ui.editor.EntityPage;
import org.peyvand.ui.editor.PageContext;
import org.peyvand.ui.editor.Thing;

/** How an editor saves, reloads, tells of conflicts and shows its pages; and pages that break. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class EditorPanelTest {
    private final KitStage stage = new KitStage(Culture.english());
    private final List<Thing> stored = new ArrayList<>();
    private final List<Thing> sent = new ArrayList<>();
    private UUID id = UUID.randomUUID();
    private EditorPanel<Thing> panel;

    @AfterEach
    void close() {
        stage.close();
    }

    private static Thing thing(String name, long version, UUID id) {
        Thing thing = Thing.named(name);
        thing.setId(id);
        thing.setVersion(version);
        return thing;
    }

    private void open(Thing record) {
        panel = new EditorPanel<>(stage.shell, stage.kit, Thing.description(), record, org.peyvand.ui.rights.RecordRights.full(record), () -> { }, stored::add);
        stage.open();
    }

    private Text name() {
        return stage.find(Text.class, "name");
    }

    @Test
    void whatIsTypedIsDirtyUntilItIsStored() {
        UUID id = UUID.randomUUID();
        open(thing("old", 1, id));
        name().setText("new");
        assertTrue(panel.model().isDirty());
        assertEquals("new", panel.name());
        stage.records.saver = record -> Outcome.done(thing(((Thing) record).name, 2, id));
        panel.save(saved -> { });
        assertTrue(panel.isSaving());
        stage.untilIdle();
        assertFalse(panel.model().isDirty());
        assertEquals(2, panel.model().record().getVersion());
    }

    @Test
    void whatIsMissingIsNotEvenSent() {
        open(thing("old", 1, UUID.randomUUID()));
        name().setText("");
        panel.save(stored::add);
        assertFalse(panel.isSaving());
        assertEquals(stage.kit.text("form.required"), stage.find(Label.class, "name.message").getText());
        assertThrows(IllegalStateException.class, panel::saveAndWait, "nobody may close it now");
    }

    @Test
    void whatTwoPeopleChangedInDifferentFieldsIsPutTogetherWithoutAWord() {
        Thing theirs = thing("old", 2, id);
        theirs.amount = new BigDecimal("7");
        conflict("mine", theirs);
        assertTrue(stage.look(Button.class, "merge.ok").isEmpty());
        assertEquals("mine", sent.getLast().name);
        assertEquals(new BigDecimal("7"), sent.getLast().amount);
        assertEquals(2, sent.getLast().getVersion());
        assertFalse(panel.model().isDirty());
    }

    @Test
    void whereBothChangedTheSameOneChooses() {
        conflict("mine", thing("theirs", 2, id));
        Button ok = stage.find(Button.class, "merge.ok");
        assertFalse(ok.isEnabled(), "nothing is chosen beforehand");
        assertEquals("Mine: mine", stage.find(Button.class, "merge.name.MINE").getText());
        assertEquals("Theirs: theirs", stage.find(Button.class, "merge.name.THEIRS").getText());
        assertEquals("As it was: old", stage.find(Button.class, "merge.name.BASE").getText());
        assertEquals("mine", name().getText(), "until then everything stays");
        KitStage.click(stage.find(Button.class, "merge.all.MINE"));
        assertTrue(stage.find(Button.class, "merge.name.MINE").getSelection());
        KitStage.click(ok);
        stage.untilIdle();
        assertEquals("mine", sent.getLast().name);
        assertEquals(2, sent.getLast().getVersion());
        assertFalse(panel.model().isDirty());
        assertEquals("", banner());
    }

    @Test
    void onesOwnCanGiveWay() {
        conflict("mine", thing("theirs", 2, id));
        KitStage.click(stage.find(Button.class, "merge.all.THEIRS"));
        KitStage.click(stage.find(Button.class, "merge.ok"));
        stage.untilIdle();
        assertEquals("theirs", name().getText());
        assertFalse(panel.model().isDirty());
    }

    @Test
    void whatWasThereBeforeCanComeBack() {
        conflict("mine", thing("theirs", 2, id));
        Button base = stage.find(Button.class, "merge.name.BASE");
        base.setSelection(true);
        KitStage.click(base);
        KitStage.click(stage.find(Button.class, "merge.ok"));
        stage.untilIdle();
        assertEquals("old", sent.getLast().name);
    }

    @Test
    void leavingTheQuestionLosesNothingAndTheNextSaveAsksAgain() {
        conflict("mine", thing("theirs", 2, id));
        KitStage.click(stage.find(Button.class, "merge.cancel"));
        assertEquals("mine", name().getText());
        assertEquals(1, panel.model().record().getVersion());
        assertTrue(panel.model().isDirty());
        assertFalse(panel.isSaving());
        assertEquals(stage.kit.text("conflict.changed"), banner());
        panel.save(saved -> { });
        stage.untilIdle();
        assertTrue(stage.look(Button.class, "merge.ok").isPresent());
    }

    @Test
    void somebodyWhoIsFasterEachTimeIsTold() {
        id = UUID.randomUUID();
        open(thing("old", 1, id));
        name().setText("mine");
        stage.records.saver = record -> {
            stage.records.found = List.of(thing("old", record.getVersion() + 1, id));
            return Outcome.refused(KitText.of("cell.changed"));
        };
        panel.save(saved -> { });
        stage.untilIdle();
        assertEquals("mine", name().getText());
        assertTrue(panel.model().isDirty());
        assertFalse(panel.isSaving());
        assertFalse(banner().isEmpty());
    }

    @Test
    void closingWaitsUntilBothArePutTogether() {
        id = UUID.randomUUID();
        open(thing("old", 1, id));
        name().setText("mine");
        faster(thing("old", 2, id));
        panel.saveAndWait();
        assertFalse(panel.model().isDirty());
        assertEquals("mine", sent.getLast().name);
    }

    private String banner() {
        return stage.look(Label.class, "editor.banner.text").map(Label::getText).orElse("");
    }

    /** Whoever saves a former version is refused. */
    private void faster(Thing theirs) {
        stage.records.found = List.of(theirs);
        stage.records.saver = record -> {
            Thing thing = (Thing) record;
            if (thing.getVersion() < theirs.getVersion()) {
                return Outcome.refused(KitText.of("cell.changed"));
            }
            sent.add(thing);
            Thing stored = thing(thing.name, thing.getVersion() + 1, id);
            stored.amount = thing.amount;
            return Outcome.done(stored);
        };
    }

    private void conflict(String mine, Thing theirs) {
        open(thing("old", 1, id));
        name().setText(mine);
        faster(theirs);
        panel.save(saved -> { });
        stage.untilIdle();
    }

    @Test
    void aRecordThatIsGoneIsSaidAndWhatWasTypedStays() {
        open(thing("old", 1, UUID.randomUUID()));
        name().setText("mine");
        stage.records.saver = record -> Outcome.refused(KitText.of("record.gone"));
        panel.save(saved -> { });
        stage.untilIdle();
        stage.until("said", () -> banner().equals(stage.kit.text("conflict.unseen")));
        KitStage.click(stage.find(Button.class, "conflict.copy"));
        stage.untilIdle();
        Clipboard clipboard = new Clipboard(stage.display);
        assertEquals("name: mine\n", clipboard.getContents(TextTransfer.getInstance()));
        clipboard.dispose();
        assertEquals("mine", name().getText());
    }

    @Test
    void aFailureOfTheDatabaseLosesNothing() {
        open(thing("old", 1, UUID.randomUUID()));
        name().setText("mine");
        stage.records.saver = record -> {
            throw new IllegalStateException("the disk is full");
        };
        panel.save(saved -> { });
        stage.find(Label.class, "problem.sentence");
        assertEquals("mine", name().getText());
        assertTrue(panel.model().isDirty());
        assertFalse(panel.isSaving());
    }

    @Test
    void reloadingShowsWhatIsStoredAndKeepsWhatIsUnsaved() {
        UUID id = UUID.randomUUID();
        open(thing("old", 1, id));
        stage.records.found = List.of(thing("theirs", 2, id));
        panel.reload();
        stage.untilIdle();
        assertEquals("theirs", name().getText());
        name().setText("mine");
        panel.changedElsewhere();
        panel.reload();
        stage.untilIdle();
        assertEquals("mine", name().getText());
        assertTrue(panel.model().isDirty());
    }

    private static final class Shown implements EntityPage<Thing> {
        private final List<String> names = new ArrayList<>();

        @Override
        public void create(Composite parent, PageContext<Thing> context) {
            new Label(parent, SWT.NONE).setData("peyvand.id", "shown");
        }

        @Override
        public void show(Thing record) {
            if ("break".equals(record.name)) {
                throw new IllegalStateException("cannot show it");
            }
            names.add(record.name);
        }
    }

    private void choose(String page) {
        CTabFolder tabs = stage.find(CTabFolder.class, "pages");
        for (int i = 0; i < tabs.getItemCount(); i++) {
            if (page.equals(tabs.getItem(i).getData("peyvand.id"))) {
                tabs.setSelection(i);
                tabs.notifyListeners(SWT.Selection, new Event());
            }
        }
    }

    @Test
    void pagesStandInTheirOrderAndAreMadeWhenTheyAreShown() {
        Shown page = new Shown();
        List<String> made = new ArrayList<>();
        stage.pages.add(FakePage.of("late", 200, () -> {
            made.add("late");
            return page;
        }));
        stage.pages.add(FakePage.of("early", 10, Shown::new));
        open(thing("pen", 1, UUID.randomUUID()));
        CTabFolder tabs = stage.find(CTabFolder.class, "pages");
        assertEquals(List.of("early", "form", "late"), List.of(tabs.getItems()).stream().map(item -> item.getData("peyvand.id")).toList());
        assertEquals(List.of(), made);
        choose("late");
        choose("form");
        choose("late");
        assertEquals(List.of("late"), made, "once");
        panel.model().load(thing("paper", 2, UUID.randomUUID()));
        assertEquals(List.of("pen", "paper"), page.names);
    }

    @Test
    void aBrokenPageSaysSoAndTheOthersWork() {
        stage.pages.add(FakePage.of("broken", 200, () -> {
            throw new IllegalStateException("no such class");
        }));
        Shown page = new Shown();
        stage.pages.add(FakePage.of("later", 300, () -> page));
        open(thing("pen", 1, UUID.randomUUID()));
        choose("broken");
        KitStage.click(stage.find(Button.class, "empty.action"));
        assertTrue(stage.find(Text.class, "problem.details.text").getText().contains("no such class"));
        choose("form");
        assertEquals("pen", name().getText());
        choose("later");
        panel.model().load(thing("break", 2, UUID.randomUUID()));
        assertEquals("break", name().getText(), "the form has the record all the same");
        panel.model().load(thing("paper", 3, UUID.randomUUID()));
        assertEquals(List.of("pen"), page.names, "a page that broke is asked no more");
    }

    @Test
    void withoutFurtherPagesThereAreNoTabsAndAMistakeIsShownWhereItIs() {
        open(thing("pen", 1, UUID.randomUUID()));
        assertTrue(stage.look(CTabFolder.class, "pages").isEmpty());
        Control field = name();
        name().setText("");
        panel.save(stored::add);
        stage.until("focus at the mistake", field::isFocusControl);
    }

    @Test
    void aNewRecordHasANameOfItsKindAndIsToldWhenItIsStored() {
        stage.pages.add(new FakePage("test", java.util.Map.of("id", "stored", "entity", "test.thing", "label", "s", "stored", "true"), Shown::new));
        Thing fresh = new Thing();
        open(fresh);
        assertTrue(stage.look(CTabFolder.class, "pages").isEmpty(), "pages for stored records come later");
        name().setText("first");
        Thing now = thing("first", 1, UUID.randomUUID());
        stage.records.saver = record -> Outcome.done(now);
        panel.save(saved -> { });
        stage.untilIdle();
        assertSame(now, stored.getFirst());
    }
}
