package org.peyvand.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.base.culture.Culture;
import org.peyvand.ui.KitStage;
import org.peyvand.ui.KitText;
import org.peyvand.ui.editor.EditorModel;
import org.peyvand.ui.editor.Thing;

@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class FormBindingTest {
    private final KitStage stage = new KitStage(Culture.english());
    private final EditorModel<Thing> model = new EditorModel<>(Thing.description(), Thing.named("old"));
    private Form form;

    @BeforeEach
    void open() {
        form = new FormBuilder(stage.shell, stage.kit, model).section("").fields("name", "amount", "day").build();
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form.control());
        stage.open();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private Text text(String path) {
        return KitStage.inside(stage.find(Control.class, path), Text.class);
    }

    private String said(String path) {
        return stage.look(Label.class, path + ".message").filter(Label::getVisible).map(Label::getText).orElse("");
    }

    private void leave(String path) {
        text(path).notifyListeners(SWT.FocusOut, new Event());
        while (stage.display.readAndDispatch()) {
            stage.display.update();
        }
    }

    @Test
    void whatIsTypedGoesIntoTheRecordAndBack() {
        assertEquals("old", text("name").getText());
        text("name").setText("new");
        text("amount").setText("12.5");
        text("day").setText("2026-11-21");
        assertEquals("new", model.record().name);
        assertEquals(0, new BigDecimal("12.5").compareTo(model.record().amount));
        assertEquals(LocalDate.of(2026, 11, 21), model.record().day);
        model.set("name", "from a rule");
        assertEquals("from a rule", text("name").getText());
    }

    @Test
    void undoAndARecordOfSomebodyElseAreShown() {
        text("name").setText("typed");
        model.undo();
        assertEquals("old", text("name").getText());
        model.redo();
        assertEquals("typed", text("name").getText());
        model.load(Thing.named("theirs"));
        assertEquals("theirs", text("name").getText());
        assertFalse(model.isDirty());
    }

    @Test
    void whatCannotBeReadIsSaidWhenTheFieldIsLeftAndForbidsSaving() {
        stage.focus(text("amount"));
        text("amount").setText("many");
        assertEquals("", said("amount"), "nobody is interrupted while typing");
        stage.focus(text("name"));
        leave("amount");
        assertEquals(stage.kit.text("field.number"), said("amount"));
        assertFalse(model.check());
        text("amount").setText("3");
        assertEquals("", said("amount"));
        assertTrue(model.check());
    }

    @Test
    void whatIsNeededAndEmptyIsSaidWhenTheFieldIsLeftAndGoneOnceItIsFilled() {
        assertEquals("", said("name"), "nothing is said before one was there");
        stage.focus(text("name"));
        text("name").setText("");
        assertEquals("", said("name"), "nobody is interrupted while typing");
        stage.focus(text("amount"));
        leave("name");
        assertEquals(stage.kit.text("form.required"), said("name"));
        leave("amount");
        assertEquals("", said("amount"), "what may be empty is not asked for");
        text("name").setText("x");
        assertEquals("", said("name"));
    }

    @Test
    void aLockedRecordAsksForNothing() {
        model.load(new Thing());
        model.setEditable(false);
        leave("name");
        assertEquals("", said("name"));
    }

    @Test
    void whatASaveRefusesStandsUnderItsField() {
        model.set("amount", BigDecimal.ONE);
        model.beginSave();
        model.endSave(Outcome.refused(Diagnostic.error("amount", KitText.of("field.big"))));
        assertEquals(stage.kit.text("field.big"), said("amount"));
        assertEquals("", said("name"));
    }

    @Test
    void aRecordThatIsLockedIsOnlyRead() {
        model.setEditable(false);
        model.load(model.record());
        assertFalse(text("name").getEditable());
        assertFalse(text("amount").getEditable());
    }

    @Test
    void aFieldIsFoundByItsPath() {
        assertTrue(form.focus("day"));
        stage.until("focus", () -> text("day").isFocusControl());
        assertFalse(form.focus("nothing"));
    }
}
