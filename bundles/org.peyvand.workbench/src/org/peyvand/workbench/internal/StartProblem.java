package org.peyvand.workbench.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Monitor;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;

/** The window that says why the workbench cannot work with this data folder. No stack trace; that is in the log. */
final class StartProblem {
    private static final Logger LOG = System.getLogger(StartProblem.class.getName());
    private static final int WIDTH = 480;

    private StartProblem() {
    }

    /** Shows a sentence and returns when the person has closed the window. */
    static void show(Display display, Message sentence, Throwable cause) {
        Locale language = Locale.getDefault();
        String text = tell(sentence, cause);
        int direction = "fa".equals(language.getLanguage()) ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT;
        Shell shell = new Shell(display, SWT.DIALOG_TRIM | direction);
        shell.setText(Message.of(StartProblem.class, "start.title").in(language));
        shell.setData("peyvand.id", "start.problem");
        GridLayoutFactory.fillDefaults().margins(24, 20).spacing(16, 10).numColumns(2).applyTo(shell);
        Label icon = new Label(shell, SWT.NONE);
        icon.setImage(display.getSystemImage(SWT.ICON_WARNING));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).span(1, 2).applyTo(icon);
        label(shell, text).setData("peyvand.id", "start.problem.text");
        label(shell, Message.of(StartProblem.class, "start.hint", Culture.isolate(System.getProperty("peyvand.log", Platform.getLogFileLocation().toOSString()))).in(language));
        Button close = new Button(shell, SWT.PUSH);
        close.setText(Message.of(StartProblem.class, "start.close").in(language));
        close.addListener(SWT.Selection, event -> shell.close());
        GridDataFactory.swtDefaults().span(2, 1).align(SWT.END, SWT.CENTER).hint(110, SWT.DEFAULT).applyTo(close);
        shell.setDefaultButton(close);
        shell.pack();
        centre(display.getPrimaryMonitor(), shell);
        shell.open();
        while (!shell.isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    /** Only logs the sentence, for starts that nobody looks at, such as those with {@code --screenshot}. */
    static String tell(Message sentence, Throwable cause) {
        String text = sentence.in(Locale.getDefault());
        LOG.log(Level.ERROR, text, cause);
        return text;
    }

    private static Label label(Shell shell, String text) {
        Label label = new Label(shell, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private static void centre(Monitor monitor, Shell shell) {
        var area = monitor.getClientArea();
        var size = shell.getSize();
        shell.setLocation(area.x + (area.width - size.x) / 2, area.y + (area.height - size.y) / 3);
    }
}
