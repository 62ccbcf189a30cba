package org.peyvand.ui.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;
import org.peyvand.ui.Problems;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Css;

/** The window that tells of a problem: a plain sentence, what can be done, details folded, a report to copy. One at a time. */
public final class ProblemWindow implements Problems {
    private static final Logger LOG = System.getLogger(ProblemWindow.class.getName());
    private static final int WIDTH = 460;

    private final Display display;
    private final Kit kit;
    private Shell shell;

    /** On a display. */
    public ProblemWindow(Display display, Kit kit) {
        this.display = display;
        this.kit = kit;
    }

    @Override
    public void show(Throwable cause) {
        show(cause instanceof PersistenceFailure failure ? failure.message() : KitText.of("problem.general"), cause);
    }

    @Override
    public void show(Message sentence, Throwable cause) {
        LOG.log(Level.ERROR, sentence.in(java.util.Locale.ENGLISH), cause);
        if (!display.isDisposed()) {
            display.asyncExec(() -> open(kit.text(sentence), cause));
        }
    }

    private void open(String sentence, Throwable cause) {
        if (shell != null && !shell.isDisposed()) {
            return;
        }
        Shell parent = display.getActiveShell();
        int direction = kit.culture().rightToLeft() ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT;
        shell = parent == null ? new Shell(display, SWT.DIALOG_TRIM | SWT.RESIZE | direction) : new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE | direction);
        shell.setText(kit.text("problem.title"));
        shell.setData("peyvand.id", "problem");
        GridLayoutFactory.fillDefaults().margins(20, 18).spacing(14, 8).numColumns(2).applyTo(shell);
        Label icon = new Label(shell, SWT.NONE);
        icon.setImage(kit.icons().image("exclamation-triangle", Tone.WARNING, 32));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).span(1, 3).applyTo(icon);
        text(sentence, Css.HEADING, "problem.sentence");
        text(kit.text("problem.hint"), Css.MUTED, "problem.hint");
        Link log = new Link(shell, SWT.NONE);
        String file = System.getProperty("peyvand.log", Platform.getLogFileLocation().toOSString());
        log.setText(kit.text("problem.log") + ": <a>" + file + "</a>");
        log.addListener(SWT.Selection, event -> Program.launch(file));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(log);
        String report = ProblemReport.of(sentence, cause);
        Text details = details(report);
        buttons(details, report);
        shell.pack();
        shell.open();
    }

    private void text(String text, String style, String id) {
        Label label = new Label(shell, SWT.WRAP);
        label.setText(text);
        label.setData(Css.CLASS, style);
        label.setData("peyvand.id", id);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
    }

    private Text details(String report) {
        Text details = new Text(shell, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL | SWT.LEFT_TO_RIGHT);
        details.setText(report);
        details.setData("peyvand.id", "problem.details.text");
        details.setVisible(false);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, 220).exclude(true).applyTo(details);
        return details;
    }

    private void buttons(Text details, String report) {
        Composite bar = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(0, 8).applyTo(bar);
        Button unfold = button(bar, "problem.details", true);
        unfold.addListener(SWT.Selection, event -> {
            GridData data = (GridData) details.getLayoutData();
            data.exclude = !data.exclude;
            details.setVisible(!data.exclude);
            shell.pack();
        });
        Button copy = button(bar, "problem.copy", false);
        copy.addListener(SWT.Selection, event -> {
            Clipboard clipboard = new Clipboard(display);
            clipboard.setContents(new Object[] {report}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
            copy.setText(kit.text("problem.copied"));
        });
        Button close = button(bar, "dialog.close", false);
        close.setData(Css.CLASS, Css.PRIMARY);
        close.addListener(SWT.Selection, event -> shell.close());
        shell.setDefaultButton(close);
    }

    private Button button(Composite bar, String key, boolean first) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(kit.text(key));
        button.setData("peyvand.id", key);
        GridDataFactory.swtDefaults().grab(first, false).hint(Math.max(96, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), SWT.DEFAULT).applyTo(button);
        return button;
    }
}
