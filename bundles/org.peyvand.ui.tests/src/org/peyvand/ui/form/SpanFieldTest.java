package org.peyvand.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Control;
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

/** Two days that the description calls a span are one field of a form. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class SpanFieldTest {
    private final KitStage stage = new KitStage(Culture.english());
    private final EditorModel<Thing> model = new EditorModel<>(Thing.description(), Thing.named("one"));
    private Form form;

    @BeforeEach
    void open() {
        model.record().from = LocalDate.of(2026, 3, 1);
        model.record().to = LocalDate.of(2026, 3, 31);
        form = new FormBuilder(stage.shell, stage.kit, model).all().build();
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form.control());
        stage.open();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private Text text() {
        return KitStage.inside(stage.find(Control.class, "from"), Text.class);
    }

    @Test
    void bothDaysAreOneFieldWithTheNameOfTheSpan() {
        assertTrue(stage.look(Control.class, "to").isEmpty(), "the last day has no field of its own");
        assertEquals(stage.kit.culture().range(new org.peyvand.base.DayRange(model.record().from, model.record().to)), text().getText());
        assertEquals(form.field("from"), form.field("to"), "either name leads to the field");
        assertTrue(List.of(stage.find(Control.class, "from").getParent().getChildren()).stream().anyMatch(child -> child instanceof Label label && label.getText().equals("span")));
    }

    @Test
    void whatIsTypedGoesIntoBothAndUndoBringsItBack() {
        text().setText("2026-04-01 to 2026-04-30");
        assertEquals(LocalDate.of(2026, 4, 1), model.record().from);
        assertEquals(LocalDate.of(2026, 4, 30), model.record().to);
        model.set("to", LocalDate.of(2026, 5, 5));
        assertTrue(text().getText().contains("5"), text().getText());
        model.revert();
        assertEquals(LocalDate.of(2026, 3, 1), model.record().from);
        assertEquals(LocalDate.of(2026, 3, 31), model.record().to);
        assertEquals(stage.kit.culture().range(new org.peyvand.base.DayRange(model.record().from, model.record().to)), text().getText());
    }

    @Test
    void anOpenSideAndNothingAreTakenAsTheyAre() {
        text().setText("from 2026-04-01");
        assertEquals(LocalDate.of(2026, 4, 1), model.record().from);
        assertNull(model.record().to);
        text().setText("");
        assertNull(model.record().from);
        assertNull(model.record().to);
    }

    @Test
    void whatIsWrongWithEitherDayIsSaidUnderTheField() {
        text().setText("some time");
        assertEquals(1, model.diagnostics().size());
        text().setText("2026-04-01");
        model.beginSave();
        model.endSave(Outcome.refused(List.of(Diagnostic.error("to", KitText.of("form.required")))));
        Optional<Label> said = stage.look(Label.class, "from.message").filter(Label::getVisible);
        assertEquals(stage.kit.text(KitText.of("form.required")), said.map(Label::getText).orElse(""));
    }
}
