package org.peyvand.workbench.internal.unlock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The window before the workbench, as a person uses it. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class PassphraseWindowTest {
    private final Locale before = Locale.getDefault();
    private final Display display = Display.getDefault();
    private final AtomicInteger tries = new AtomicInteger();

    @BeforeEach
    void inPersian() {
        Locale.setDefault(Locale.of("fa"));
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(before);
    }

    private boolean right(char[] secret) {
        tries.incrementAndGet();
        return Arrays.equals(secret, "برف روی بام".toCharArray());
    }

    private boolean ask(Consumer<Shell> person) {
        PassphraseWindow window = new PassphraseWindow(display, "/data", this::right);
        Shell shell = Arrays.stream(display.getShells()).filter(one -> "unlock".equals(one.getData("peyvand.id"))).findFirst().orElseThrow();
        display.asyncExec(() -> person.accept(shell));
        return window.ask();
    }

    private static <T extends Control> T find(Composite root, Class<T> type, String id) {
        for (Control child : root.getChildren()) {
            if (type.isInstance(child) && id.equals(child.getData("peyvand.id"))) {
                return type.cast(child);
            }
            if (child instanceof Composite composite && !(child instanceof Text)) {
                T found = find(composite, type, id);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static void open(Shell shell, String text) {
        find(shell, Text.class, "unlock.secret").setText(text);
        find(shell, Button.class, "unlock.open").notifyListeners(SWT.Selection, new Event());
    }

    /** Goes on when the window says something. */
    private void when(Shell shell, String words, Runnable then) {
        if (!shell.isDisposed()) {
            if (find(shell, Label.class, "unlock.message").getText().contains(words)) {
                then.run();
            } else {
                display.timerExec(20, () -> when(shell, words, then));
            }
        }
    }

    @Test
    void aWrongPassphraseCostsASentenceAndTheRightOneOpens() {
        boolean opened = ask(shell -> {
            open(shell, "");
            assertTrue(find(shell, Label.class, "unlock.message").getText().startsWith("هنوز"));
            open(shell, "باران");
            when(shell, "۱ بار", () -> {
                assertTrue(find(shell, Text.class, "unlock.secret").isEnabled());
                open(shell, "باران");
                when(shell, "۲ بار", () -> open(shell, "برف روی بام"));
            });
        });
        assertTrue(opened);
        assertEquals(3, tries.get());
    }

    @Test
    void whatIsTypedCanBeSeenAndOneCanLeave() {
        boolean opened = ask(shell -> {
            Text typed = find(shell, Text.class, "unlock.secret");
            assertTrue(typed.getEchoChar() != 0, "hidden at first");
            Button shown = find(shell, Button.class, "unlock.show");
            shown.setSelection(true);
            shown.notifyListeners(SWT.Selection, new Event());
            assertEquals('\0', typed.getEchoChar());
            assertEquals(SWT.RIGHT_TO_LEFT, shell.getOrientation());
            find(shell, Button.class, "unlock.leave").notifyListeners(SWT.Selection, new Event());
        });
        assertFalse(opened);
        assertEquals(0, tries.get());
    }
}
