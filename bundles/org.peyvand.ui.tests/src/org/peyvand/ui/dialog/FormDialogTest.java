package org.peyvand.ui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;
import org.peyvand.ui.KitStage;
import org.peyvand.ui.KitText;
import org.peyvand.ui.editor.Thing;
import org.peyvand.ui.form.Field;

@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class FormDialogTest {
    private KitStage stage = new KitStage(Culture.english());
    private final List<String> answers = new ArrayList<>();
    private final CountDownLatch gate = new CountDownLatch(1);
    private Outcome<String> outcome = Outcome.done("yes");

    @AfterEach
    void close() {
        gate.countDown();
        stage.close();
    }

    private final class Naming extends FormDialog {
        private Field name;

        Naming() {
            super(stage.shell, stage.kit, "naming", KitText.of("dialog.close"));
        }

        @Override
        protected Optional<Message> lead() {
            return Optional.of(KitText.of("problem.hint"));
        }

        @Override
        protected void createForm(Composite area) {
            name = row(area, Thing.class, "name");
            row(area, Thing.class, "amount");
        }

        @Override
        protected Optional<Message> problem() {
            return name.value() == null ? Optional.of(KitText.of("form.required")) : Optional.empty();
        }

        @Override
        protected Message action() {
            return KitText.of("date.today");
        }

        @Override
        protected void proceed() {
            run(KitText.of("task.load"), progress -> {
                gate.await();
                return Objects.requireNonNull(outcome, "a failure nobody foresaw");
            }, answers::add);
        }
    }

    private Shell open() {
        stage.open();
        new Naming().open();
        return stage.find(Shell.class, "naming.dialog");
    }

    private Button ok() {
        return stage.find(Button.class, "naming.ok");
    }

    private String said() {
        return stage.find(Label.class, "naming.message").getText();
    }

    private void type(String id, String text) {
        KitStage.inside(stage.find(Control.class, id), Text.class).setText(text);
    }

    @Test
    void onlyWhatIsCompleteGoesOnAndWhatIsWrongIsSaidOnceItWasEdited() {
        open();
        assertFalse(ok().isEnabled());
        assertEquals("", said(), "nobody is blamed for what was not yet typed");
        type("naming.name", "pen");
        assertTrue(ok().isEnabled());
        type("naming.amount", "many");
        assertFalse(ok().isEnabled());
        assertEquals(stage.kit.text("field.number"), said());
        type("naming.amount", "3");
        type("naming.name", " ");
        assertEquals(stage.kit.text("form.required"), said());
    }

    @Test
    void whileItWorksNothingCanBePressedAndItCannotBeClosed() {
        Shell dialog = open();
        type("naming.name", "pen");
        KitStage.click(ok());
        assertFalse(ok().isEnabled());
        assertFalse(stage.find(Button.class, "naming.cancel").isEnabled());
        dialog.close();
        assertFalse(dialog.isDisposed(), "what may already be stored is waited for");
        gate.countDown();
        stage.until("closed", dialog::isDisposed);
        assertEquals(List.of("yes"), answers);
    }

    @Test
    void aRefusalIsSaidInTheDialogAndWhatWasTypedStays() {
        outcome = Outcome.refused(Diagnostic.error("amount", KitText.of("field.big")), Diagnostic.error(KitText.of("record.gone")));
        gate.countDown();
        Shell dialog = open();
        Point small = dialog.getSize();
        type("naming.name", "pen");
        KitStage.click(ok());
        stage.until("said", () -> !said().isEmpty());
        assertEquals(stage.kit.text("field.big") + "\n" + stage.kit.text("record.gone"), said());
        assertEquals("pen", stage.find(Text.class, "naming.name").getText());
        assertTrue(ok().isEnabled());
        assertTrue(dialog.getSize().y > small.y, "two lines need more room than the one that was kept free");
        assertEquals(List.of(), answers);
        outcome = Outcome.done("then");
        KitStage.click(ok());
        stage.until("closed", dialog::isDisposed);
        assertEquals(List.of("then"), answers);
    }

    @Test
    void aFailureIsToldAndTheDialogStays() {
        gate.countDown();
        outcome = null;
        Shell dialog = open();
        type("naming.name", "pen");
        KitStage.click(ok());
        stage.find(Label.class, "problem.sentence");
        assertFalse(dialog.isDisposed());
        assertTrue(ok().isEnabled());
    }

    @Test
    void itHasTheDirectionOfItsWindowALeastSizeAndADefaultButton() {
        stage.close();
        stage = new KitStage(Culture.persian());
        Shell dialog = open();
        assertTrue((dialog.getStyle() & SWT.RIGHT_TO_LEFT) != 0);
        assertEquals(dialog.getSize(), dialog.getMinimumSize());
        assertEquals(ok(), dialog.getDefaultButton());
        assertNotNull(stage.find(Label.class, "naming.lead").getText());
        dialog.close();
        assertTrue(dialog.isDisposed());
    }
}
