package org.peyvand.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.base.Outcome;
import org.peyvand.base.culture.Culture;
import org.peyvand.ui.KitStage;
import org.peyvand.ui.editor.Thing;

/** What is typed survives a crash: the window is gone without any editor being closed, and opened again over the same folder. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class DraftsTest {
    @TempDir
    Path folder;
    private final UUID id = UUID.randomUUID();
    private KitStage stage;
    private EditorPanel<Thing> panel;

    @AfterEach
    void close() {
        stage.close();
    }

    private Thing thing(String name, long version) {
        Thing thing = Thing.named(name);
        thing.setId(id);
        thing.setVersion(version);
        return thing;
    }

    private void open(Thing record) {
        stage = new KitStage(Culture.english(), folder);
        Composite parent = new Composite(stage.shell, SWT.NONE);
        org.eclipse.jface.layout.GridLayoutFactory.fillDefaults().applyTo(parent);
        org.eclipse.jface.layout.GridDataFactory.fillDefaults().grab(true, true).applyTo(parent);
        panel = new EditorPanel<>(parent, stage.kit, Thing.description(), record, org.peyvand.ui.rights.RecordRights.full(record), () -> { }, stored -> { });
        stage.open();
        stage.untilIdle();
    }

    /** The process ends: nobody closes the editor. */
    private void crash() {
        stage.close();
    }

    private Text name() {
        return stage.find(Text.class, "name");
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void typeAndCrash(Thing record, String typed) {
        open(record);
        name().setText(typed);
        stage.until("a draft", () -> !files().isEmpty());
        stage.untilIdle();
        crash();
    }

    private String banner() {
        return stage.find(Label.class, "draft.banner.text").getText();
    }

    @Test
    void whatWasTypedIsOfferedAgainAndGoneWhenSaved() {
        typeAndCrash(thing("old", 1), "new name");
        open(thing("old", 1));
        assertTrue(banner().contains("name"), banner());
        assertEquals("old", name().getText(), "nothing before one wants it");
        KitStage.click(stage.find(Button.class, "draft.continue"));
        assertEquals("new name", name().getText());
        assertTrue(panel.model().isDirty());
        stage.records.saver = record -> Outcome.done(thing("new name", 2));
        panel.save(stored -> { });
        stage.until("no draft", () -> files().isEmpty());
    }

    @Test
    void discardedIsGone() {
        typeAndCrash(thing("old", 1), "new name");
        open(thing("old", 1));
        KitStage.click(stage.find(Button.class, "draft.discard"));
        stage.until("no draft", () -> files().isEmpty());
        assertEquals("old", name().getText());
        assertFalse(panel.model().isDirty());
    }

    @Test
    void closingWithoutSavingOnPurposeLeavesNone() {
        open(thing("old", 1));
        name().setText("new name");
        stage.until("a draft", () -> !files().isEmpty());
        panel.dispose();
        stage.until("no draft", () -> files().isEmpty());
    }

    @Test
    void anUndecidedDraftStaysWhateverElseIsTypedAndClosed() {
        typeAndCrash(thing("old", 1), "new name");
        open(thing("old", 1));
        name().setText("something else");
        stage.until("typed on", () -> panel.model().isDirty());
        panel.model().revert();
        panel.dispose();
        stage.untilIdle();
        crash();
        open(thing("old", 1));
        KitStage.click(stage.find(Button.class, "draft.continue"));
        assertEquals("new name", name().getText());
    }

    @Test
    void aRecordThatChangedMeanwhileAsksFieldByField() {
        typeAndCrash(thing("old", 1), "mine");
        open(thing("theirs", 2));
        assertEquals(stage.kit.text("draft.offer.changed", "", "").substring(60), banner().substring(banner().length()
                - stage.kit.text("draft.offer.changed", "", "").substring(60).length()));
        KitStage.click(stage.find(Button.class, "draft.continue"));
        assertEquals(stage.kit.text("merge.base", "old"), stage.find(Button.class, "merge.name.BASE").getText());
        assertEquals(stage.kit.text("merge.mine", "mine"), stage.find(Button.class, "merge.name.MINE").getText());
        Button theirs = stage.find(Button.class, "merge.name.THEIRS");
        assertEquals(stage.kit.text("merge.theirs", "theirs"), theirs.getText());
        theirs.setSelection(true);
        KitStage.click(theirs);
        KitStage.click(stage.find(Button.class, "merge.ok"));
        assertEquals("theirs", name().getText());
        assertFalse(panel.model().isDirty());
        stage.until("no draft", () -> files().isEmpty());
    }

    @Test
    void leavingTheQuestionOpenKeepsTheDraft() {
        typeAndCrash(thing("old", 1), "mine");
        open(thing("theirs", 2));
        KitStage.click(stage.find(Button.class, "draft.continue"));
        KitStage.click(stage.find(Button.class, "merge.cancel"));
        stage.find(Button.class, "draft.continue");
        assertEquals(1, files().size());
    }

    @Test
    void aNewRecordIsOfferedToTheNextNewOne() {
        Thing prepared = new Thing();
        prepared.amount = new BigDecimal("7");
        prepared.day = LocalDate.of(2026, 11, 21);
        typeAndCrash(prepared, "never stored");
        open(new Thing());
        KitStage.click(stage.find(Button.class, "draft.continue"));
        assertEquals("never stored", panel.model().record().name);
        assertEquals(new BigDecimal("7"), panel.model().record().amount);
        assertEquals(LocalDate.of(2026, 11, 21), panel.model().record().day);
    }

    @Test
    void aBrokenFileHindersNobody() throws IOException {
        typeAndCrash(thing("old", 1), "new name");
        Files.writeString(files().getFirst(), "{\"entity\":\"test.thing\",\"edits\":{\"name\":[1,");
        open(thing("old", 1));
        assertTrue(stage.look(Button.class, "draft.continue").isEmpty());
        name().setText("again");
        assertTrue(panel.model().isDirty());
    }

    @Test
    void onlyTheOwnerReadsADraftAndMarksAreKept() throws IOException {
        String marks = "x" + "\u0316".repeat(99);
        typeAndCrash(thing("old", 1), marks);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(files().getFirst())));
        }
        open(thing("old", 1));
        KitStage.click(stage.find(Button.class, "draft.continue"));
        assertEquals(marks, panel.model().record().name);
        assertTrue(panel.name().length() < 20, "the head shows four marks at most");
    }
}
