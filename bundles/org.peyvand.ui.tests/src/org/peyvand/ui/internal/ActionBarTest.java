package org.peyvand.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.base.Outcome;
import org.peyvand.base.culture.Culture;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.Permitted;
import org.peyvand.ui.KitStage;
import org.peyvand.ui.KitText;
import org.peyvand.ui.editor.PageContext;
import org.peyvand.ui.editor.RecordAction;
import org.peyvand.ui.editor.Thing;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.rights.RecordRights;

/** Next steps of a record: which are offered, the main one, refusals, and one that is broken. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class ActionBarTest {
    private final KitStage stage = new KitStage(Culture.english());
    private EditorPanel<Thing> panel;

    private record Step(Predicate<Thing> when, Consumer<PageContext<Thing>> what) implements RecordAction<Thing> {
        @Override
        public boolean offered(Thing record) {
            return when.test(record);
        }

        @Override
        public void run(PageContext<Thing> context) {
            what.accept(context);
        }
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void open(String name) {
        Thing thing = thing(name, 1);
        panel = new EditorPanel<>(stage.shell, stage.kit, Thing.description(), thing, RecordRights.full(thing), () -> { }, stored -> { });
        stage.open();
    }

    private static Thing thing(String name, long version) {
        Thing thing = Thing.named(name);
        thing.setId(new UUID(1, 1));
        thing.setVersion(version);
        return thing;
    }

    private List<String> ids() {
        return Arrays.stream(stage.find(Composite.class, "actions").getChildren()).map(button -> (String) button.getData("peyvand.id")).toList();
    }

    @Test
    void whatIsOfferedFollowsTheRecordAndTheFirstIsTheMainOne() {
        stage.actions.add(FakePage.action("late", 20, new Step(thing -> true, context -> { })));
        stage.actions.add(FakePage.action("early", 10, new Step(thing -> thing.name.startsWith("a"), context -> { })));
        open("apple");
        assertEquals(List.of("action.early", "action.late"), ids());
        assertEquals(Css.PRIMARY, stage.find(Button.class, "action.early").getData(Css.CLASS));
        panel.model().load(thing("pear", 2));
        assertFalse(stage.find(Button.class, "action.early").isEnabled());
        assertEquals(Css.PRIMARY, stage.find(Button.class, "action.late").getData(Css.CLASS));
    }

    @Test
    void noButtonComesUnderTheMouseWhereAnotherWas() {
        stage.actions.add(FakePage.action("issue", 10, new Step(thing -> thing.name.equals("draft"), context -> context.model().load(thing("issued", 2)))));
        List<String> done = new ArrayList<>();
        stage.actions.add(FakePage.action("credit", 15, new Step(thing -> thing.name.equals("issued"), context -> done.add("credit"))));
        stage.actions.add(FakePage.action("pdf", 20, new Step(thing -> true, context -> done.add("pdf"))));
        open("draft");
        Rectangle issue = stage.find(Button.class, "action.issue").getBounds();
        Rectangle pdf = stage.find(Button.class, "action.pdf").getBounds();
        KitStage.click(stage.find(Button.class, "action.issue"));
        assertEquals(List.of("action.issue", "action.pdf", "action.credit"), ids());
        assertEquals(issue, stage.find(Button.class, "action.issue").getBounds());
        assertEquals(pdf, stage.find(Button.class, "action.pdf").getBounds());
        assertFalse(stage.find(Button.class, "action.issue").isEnabled(), "a second click finds nothing to press");
        assertEquals(Css.PRIMARY, stage.find(Button.class, "action.credit").getData(Css.CLASS));
        panel.model().load(thing("draft", 3));
        assertTrue(stage.find(Button.class, "action.issue").isEnabled());
    }

    @Test
    void whatMayNotBeDoneIsNotOffered() {
        stage.actions.add(FakePage.action("lose", 10, "EDIT", new Step(thing -> true, context -> { })));
        stage.actions.add(FakePage.action("pdf", 20, "", new Step(thing -> true, context -> { })));
        stage.actions.add(FakePage.action("other", 30, "nobody.knows:CREATE", new Step(thing -> true, context -> { })));
        open("apple");
        assertEquals(List.of("action.lose", "action.pdf"), ids());
        panel.model().allow(new RecordRights(Thing.class, false, Set.of(Action.READ), Permitted.ALL));
        assertFalse(stage.find(Button.class, "action.lose").isEnabled());
        assertTrue(stage.find(Button.class, "action.pdf").isEnabled());
        assertEquals(stage.kit.text("rights.record"), stage.find(Label.class, "editor.rights.text").getText());
    }

    @Test
    void aDoubleClickIsOneClick() {
        List<String> done = new ArrayList<>();
        stage.actions.add(FakePage.action("pdf", 20, new Step(thing -> true, context -> done.add("pdf"))));
        open("apple");
        Button pdf = stage.find(Button.class, "action.pdf");
        press(pdf, 100_000);
        press(pdf, 100_000 + stage.display.getDoubleClickTime() - 1);
        assertEquals(List.of("pdf"), done);
        press(pdf, 200_000);
        assertEquals(List.of("pdf", "pdf"), done);
    }

    private static void press(Button button, int time) {
        Event event = new Event();
        event.time = time;
        button.notifyListeners(SWT.Selection, event);
    }

    @Test
    void withoutStepsThereIsNoRoomTaken() {
        open("apple");
        assertFalse(stage.find(Composite.class, "actions").isVisible());
    }

    @Test
    void aRefusalIsSaidOverThePageAndAnotherStepCanFollow() {
        List<String> done = new ArrayList<>();
        stage.actions.add(FakePage.action("no", 10, new Step(thing -> true,
                context -> context.work(KitText.of("task.load"), progress -> Outcome.<String>refused(KitText.of("record.gone.hint")), done::add))));
        stage.actions.add(FakePage.action("yes", 20, new Step(thing -> true,
                context -> context.work(KitText.of("task.load"), progress -> Outcome.done("well"), done::add))));
        open("apple");
        KitStage.click(stage.find(Button.class, "action.no"));
        assertFalse(stage.find(Button.class, "action.yes").isEnabled(), "one at a time");
        stage.untilIdle();
        assertEquals(stage.kit.text("record.gone.hint"), stage.find(Label.class, "editor.banner.text").getText());
        KitStage.click(stage.find(Button.class, "action.yes"));
        stage.untilIdle();
        assertEquals(List.of("well"), done);
    }

    @Test
    void whatWasTypedIsStoredBeforeAStepThatWantsIt() {
        List<String> names = new ArrayList<>();
        stage.actions.add(FakePage.action("go", 10, new Step(thing -> true, context -> context.stored(thing -> names.add(thing.name)))));
        open("apple");
        stage.find(Text.class, "name").setText("plum");
        stage.records.saver = record -> Outcome.done(thing(((Thing) record).name, 2));
        KitStage.click(stage.find(Button.class, "action.go"));
        stage.untilIdle();
        assertEquals(List.of("plum"), names);
    }

    @Test
    void aBrokenStepShowsAsSuchAndTheOthersWork() {
        stage.actions.add(FakePage.action("broken", 10, new Step(thing -> {
            throw new IllegalStateException("no such state");
        }, context -> { })));
        List<String> done = new ArrayList<>();
        stage.actions.add(FakePage.action("sound", 20, new Step(thing -> true, context -> done.add("sound"))));
        open("apple");
        assertEquals(Css.PRIMARY, stage.find(Button.class, "action.sound").getData(Css.CLASS));
        KitStage.click(stage.find(Button.class, "action.sound"));
        assertEquals(List.of("sound"), done);
        KitStage.click(stage.find(Button.class, "action.broken"));
        assertTrue(stage.find(Text.class, "problem.details.text").getText().contains("no such state"));
    }

    @Test
    void aNameOfThousandsOfMarksAndANoteOfTenMegabytesAreShownAndKept() {
        String name = "x" + "\u0316".repeat(4000);
        open(name);
        assertTrue(stage.find(Label.class, "editor.title").getText().length() < 200);
        String note = "n".repeat(10_000_000);
        panel.model().record().name = note;
        panel.model().load(panel.model().record());
        Text field = stage.find(Text.class, "name");
        assertTrue(field.getText().length() < 10_000, "the beginning only");
        assertFalse(field.getEditable());
        panel.model().load(thing("short", 3));
        assertTrue(field.getEditable());
        assertEquals("short", field.getText());
    }

    @Test
    void undoAndRedoSayWhatTheyDo() {
        open("apple");
        Button undo = stage.find(Button.class, "editor.undo");
        Button redo = stage.find(Button.class, "editor.redo");
        assertFalse(undo.isEnabled());
        stage.find(Text.class, "name").setText("plum");
        assertEquals(stage.kit.text("undo.step", "name"), undo.getToolTipText());
        KitStage.click(undo);
        assertEquals("apple", stage.find(Text.class, "name").getText());
        assertEquals(stage.kit.text("redo.step", "name"), redo.getToolTipText());
        KitStage.click(redo);
        assertEquals("plum", panel.model().record().name);
    }
}
