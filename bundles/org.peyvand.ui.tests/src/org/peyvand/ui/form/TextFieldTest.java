package org.peyvand.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class TextFieldTest {
    private static final int LONGEST = 100;
    private static final int MULTI = SWT.MULTI | SWT.WRAP | SWT.V_SCROLL;

    private final Shell shell = new Shell(Display.getDefault());

    @AfterEach
    void dispose() {
        shell.dispose();
    }

    private TextField field(int style, int longest) {
        return new TextField(shell, style, longest);
    }

    @Test
    void severalLinesTakeMoreThanIsAllowedButNotSoMuchThatTheWindowFreezes() {
        TextField field = field(MULTI, LONGEST);
        Text text = (Text) field.control();
        text.insert("n".repeat(10_000_000));
        assertEquals(10 * LONGEST, text.getCharCount());
        assertTrue(field.problem().isPresent());
        text.setSelection(0, 10);
        text.insert("longer than ten letters");
        assertTrue(text.getText().startsWith("longer thann"), "as much as there was room for");
        assertEquals(10 * LONGEST, text.getCharCount());
    }

    @Test
    void noLetterIsCutInTwo() {
        Text text = (Text) field(MULTI, 1).control();
        text.insert("123456789\uD83D\uDE00");
        assertEquals("123456789", text.getText());
    }

    @Test
    void whatIsStoredAndLongerIsShownByItsBeginningAndStays() {
        TextField field = field(MULTI, LONGEST);
        String stored = "a".repeat(10 * LONGEST + 1);
        field.show(stored);
        assertEquals(stored, field.value());
        assertFalse(((Text) field.control()).getEditable());
        assertTrue(field.problem().isEmpty(), "nobody has typed it");
    }

    @Test
    void whatIsAllowedIsTyped() {
        TextField field = field(MULTI, LONGEST);
        ((Text) field.control()).insert("one\ntwo");
        assertEquals("one\ntwo", field.value());
        assertTrue(field.problem().isEmpty());
    }
}
