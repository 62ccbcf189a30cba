package org.peyvand.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.base.culture.Culture;
import org.peyvand.ui.KitStage;
import org.peyvand.ui.KitText;

@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class ProblemWindowTest {
    private KitStage stage = new KitStage(Culture.english());

    @AfterEach
    void close() {
        stage.close();
    }

    private String report(Throwable cause) {
        stage.kit.problems().show(cause);
        return stage.find(Text.class, "problem.details.text").getText();
    }

    @Test
    void theSentenceComesFirstAndTheDetailsAreFolded() {
        stage.kit.problems().show(KitText.of("record.gone"), new IllegalStateException("inner"));
        assertEquals(stage.kit.text("record.gone"), stage.find(Label.class, "problem.sentence").getText());
        Text details = stage.find(Text.class, "problem.details.text");
        assertFalse(details.getVisible());
        KitStage.click(stage.find(Button.class, "problem.details"));
        assertTrue(details.getVisible());
        assertTrue(details.getText().contains("IllegalStateException: inner"));
    }

    @Test
    void theReportKeepsPasswordsAndTheNameOfTheHomeToItself() {
        String home = System.getProperty("user.home");
        String report = report(new IllegalStateException("jdbc:derby:x;user=sara;password=s3cret;create=true in " + home + "/Peyvand",
                new IllegalArgumentException("https://host/x?token=abc123&page=2 Authorization: Bearer xyz789")));
        assertFalse(report.contains("s3cret"), report);
        assertFalse(report.contains("abc123"), report);
        assertFalse(report.contains("xyz789"), report);
        assertFalse(report.contains(home + "/"), report);
        assertTrue(report.contains("create=true"), "what is no secret helps");
        assertTrue(report.contains("page=2"));
        System.getenv().forEach((name, value) -> assertFalse(value.length() > 20 && report.contains(value), name));
    }

    @Test
    void theReportIsCopied() {
        String report = report(new IllegalStateException("to be copied"));
        KitStage.click(stage.find(Button.class, "problem.copy"));
        Clipboard clipboard = new Clipboard(stage.display);
        assertEquals(report, clipboard.getContents(TextTransfer.getInstance()));
        clipboard.dispose();
        assertEquals(stage.kit.text("problem.copied"), stage.find(Button.class, "problem.copy").getText());
    }

    @Test
    void oneWindowAtATimeInTheDirectionOfThePerson() {
        stage.close();
        stage = new KitStage(Culture.persian());
        report(new IllegalStateException("one"));
        stage.kit.problems().show(new IllegalStateException("two"));
        while (stage.display.readAndDispatch()) {
            stage.display.update();
        }
        Shell shell = stage.find(Shell.class, "problem");
        assertTrue((shell.getStyle() & SWT.RIGHT_TO_LEFT) != 0);
        assertTrue(stage.find(Text.class, "problem.details.text").getText().contains("one"));
        KitStage.click(stage.find(Button.class, "dialog.close"));
        assertTrue(shell.isDisposed());
        stage.kit.problems().show(new IllegalStateException("three"));
        assertTrue(stage.find(Text.class, "problem.details.text").getText().contains("three"));
    }
}
