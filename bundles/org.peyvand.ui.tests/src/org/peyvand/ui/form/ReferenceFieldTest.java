package org.peyvand.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.base.culture.Culture;
import org.peyvand.ui.KitStage;
import org.peyvand.ui.editor.Thing;

@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class ReferenceFieldTest {
    private final KitStage stage = new KitStage(Culture.english());
    private final Thing pen = Thing.named("Pen");
    private final Thing paper = Thing.named("Paper");
    private ReferenceField field;
    private Text text;
    private int edits;

    @BeforeEach
    void open() {
        stage.records.found = List.of(pen, paper);
        field = new ReferenceField(stage.shell, stage.kit, Thing.description());
        field.onEdit(() -> edits++);
        text = KitStage.inside(field.control(), Text.class);
        stage.open();
        stage.focus(text);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private Table proposals() {
        return KitStage.inside(stage.find(Shell.class, "proposals"), Table.class);
    }

    @Test
    void typingProposesAndEnterChooses() {
        text.setText("p");
        assertTrue(field.problem().isPresent(), "half a name is no record");
        assertNull(field.value());
        Table table = proposals();
        assertEquals(List.of("Pen", "Paper"), List.of(table.getItem(0).getText(), table.getItem(1).getText()));
        KitStage.press(text, SWT.ARROW_DOWN, 0);
        KitStage.traverse(text, SWT.TRAVERSE_RETURN);
        assertSame(paper, field.value());
        assertEquals("Paper", text.getText());
        assertFalse(field.problem().isPresent());
        assertTrue(stage.look(Shell.class, "proposals").isEmpty());
    }

    @Test
    void escapeClosesTheProposalsAndArrowDownBringsThemBack() {
        text.setText("p");
        proposals();
        KitStage.traverse(text, SWT.TRAVERSE_ESCAPE);
        assertTrue(stage.look(Shell.class, "proposals").isEmpty());
        KitStage.press(text, SWT.ARROW_DOWN, 0);
        assertEquals(3, proposals().getItemCount(), "two that are found, and a new one");
    }

    @Test
    void whatIsNotFoundCanBeMadeHereAndIsChosenThen() {
        stage.records.found = List.of();
        stage.records.maker = Thing::new;
        text.setText("zzz");
        Table table = proposals();
        assertEquals(List.of(stage.kit.text("reference.create", "zzz")), List.of(table.getItem(0).getText()));
        assertTrue(stage.kit.text(field.problem().orElseThrow()).contains("zzz"));
        KitStage.traverse(text, SWT.TRAVERSE_RETURN);
        assertEquals("zzz", stage.find(Text.class, "create.name").getText());
        stage.find(Text.class, "create.name").setText("");
        KitStage.click(stage.find(org.eclipse.swt.widgets.Button.class, "create.cancel"));
        assertNull(field.value());
    }

    @Test
    void whatWasMadeIsChosen() {
        stage.records.found = List.of();
        stage.records.maker = Thing::new;
        text.setText("Pencil");
        proposals();
        KitStage.traverse(text, SWT.TRAVERSE_RETURN);
        KitStage.click(stage.find(org.eclipse.swt.widgets.Button.class, "create.ok"));
        stage.until("chosen", () -> field.value() instanceof Thing thing && "Pencil".equals(thing.name));
        assertEquals("Pencil", text.getText());
        assertTrue(edits > 0);
    }

    @Test
    void clearingTheTextClearsTheValueAndShowingIsNoEdit() {
        field.show(pen);
        assertEquals(0, edits);
        assertSame(pen, field.value());
        text.setText("");
        assertNull(field.value());
        assertTrue(edits > 0);
    }

    @Test
    void typingOnAfterAChoiceForgetsTheChoice() {
        field.show(pen);
        text.setText("Penc");
        assertNull(field.value());
        assertTrue(field.problem().isPresent());
    }
}
