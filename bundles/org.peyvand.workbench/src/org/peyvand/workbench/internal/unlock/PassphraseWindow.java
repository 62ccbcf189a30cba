package org.peyvand.workbench.internal.unlock;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.peyvand.base.text.Message;
import org.peyvand.ui.form.Access;

/** Asks for the passphrase or the recovery key until one of them opens the branch or the person leaves. A wrong one costs nothing but a sentence. */
final class PassphraseWindow {
    private static final int WIDTH = 460;
    private static final int MOST = 256;

    private final Locale language = Locale.getDefault();
    private final Predicate<char[]> opens;
    private final Shell shell;
    private Text typed;
    private Button shown;
    private Button open;
    private Label message;
    private int tries;
    private boolean opened;

    /** @param opens tries a secret, off the UI thread; the window wipes it afterwards */
    PassphraseWindow(Display display, String folder, Predicate<char[]> opens) {
        this.opens = opens;
        int direction = "fa".equals(language.getLanguage()) ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT;
        shell = new Shell(display, SWT.DIALOG_TRIM | direction);
        shell.setText(text("unlock.title"));
        shell.setData("peyvand.id", "unlock");
        GridLayoutFactory.fillDefaults().margins(24, 20).spacing(8, 10).applyTo(shell);
        label("unlock.lead", text("unlock.lead", folder));
        fields();
        message = label("unlock.message", "");
        buttons();
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                shell.close();
            }
        });
    }

    private String text(String key, Object... arguments) {
        return Message.of(PassphraseWindow.class, key, arguments).in(language);
    }

    private Label label(String id, String words) {
        Label label = new Label(shell, SWT.WRAP);
        label.setText(words);
        label.setData("peyvand.id", id);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void fields() {
        label("unlock.label", text("unlock.secret"));
        typed = new Text(shell, SWT.BORDER | SWT.SINGLE);
        typed.setEchoChar('•');
        typed.setTextLimit(MOST);
        typed.setData("peyvand.id", "unlock.secret");
        Access.name(typed, text("unlock.secret"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(typed);
        shown = new Button(shell, SWT.CHECK | SWT.WRAP);
        shown.setText(text("unlock.show"));
        shown.setData("peyvand.id", "unlock.show");
        shown.addListener(SWT.Selection, event -> typed.setEchoChar(shown.getSelection() ? '\0' : '•'));
    }

    private void buttons() {
        Composite row = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(row);
        Button leave = button(row, "unlock.leave");
        leave.addListener(SWT.Selection, event -> shell.close());
        open = button(row, "unlock.open");
        open.addListener(SWT.Selection, event -> attempt());
        shell.setDefaultButton(open);
    }

    private Button button(Composite row, String key) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(text(key));
        button.setData("peyvand.id", key);
        GridDataFactory.swtDefaults().hint(110, SWT.DEFAULT).applyTo(button);
        return button;
    }

    private void attempt() {
        char[] secret = typed.getTextChars();
        if (secret.length == 0) {
            say(text("unlock.empty"), true);
            return;
        }
        working(true);
        say(text("unlock.trying"), false);
        Display display = shell.getDisplay();
        Thread.ofPlatform().daemon().name("peyvand-unlock").start(() -> {
            boolean right = opens.test(secret);
            Arrays.fill(secret, '\0');
            display.asyncExec(() -> answer(right));
        });
    }

    private void answer(boolean right) {
        if (shell.isDisposed()) {
            return;
        }
        if (right) {
            opened = true;
            shell.close();
            return;
        }
        tries++;
        working(false);
        say(text("unlock.wrong", tries), true);
        typed.selectAll();
        typed.setFocus();
    }

    private void working(boolean now) {
        typed.setEnabled(!now);
        open.setEnabled(!now);
    }

    private void say(String sentence, boolean wrong) {
        message.setForeground(wrong ? shell.getDisplay().getSystemColor(SWT.COLOR_RED) : null);
        message.setText(sentence);
        Access.name(message, sentence);
        shell.pack();
    }

    /** Whether it was opened. Returns when the window is closed. */
    boolean ask() {
        shell.pack();
        var area = shell.getDisplay().getPrimaryMonitor().getClientArea();
        var size = shell.getSize();
        shell.setLocation(area.x + (area.width - size.x) / 2, area.y + (area.height - size.y) / 3);
        shell.open();
        typed.setFocus();
        while (!shell.isDisposed()) {
            if (!shell.getDisplay().readAndDispatch()) {
                shell.getDisplay().sleep();
            }
        }
        return opened;
    }
}
