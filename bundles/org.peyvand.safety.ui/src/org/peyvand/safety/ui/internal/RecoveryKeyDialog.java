package org.peyvand.safety.ui.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.ui.Kit;
import org.peyvand.ui.dialog.FormDialog;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.CheckBox;

/** Shows the recovery key, once. It can be left only by whoever says that it was written down. */
final class RecoveryKeyDialog extends FormDialog {
    private final String key;
    private CheckBox written;
    private Label told;

    RecoveryKeyDialog(Shell parent, Kit kit, String key) {
        super(parent, kit, "recovery", SafetyText.of("recovery.title"));
        this.key = key;
    }

    private String text(String words, Object... arguments) {
        return kit().text(SafetyText.of(words, arguments));
    }

    @Override
    protected Optional<Message> lead() {
        return Optional.of(SafetyText.of("recovery.lead"));
    }

    @Override
    protected void createForm(Composite area) {
        Text shown = new Text(area, SWT.BORDER | SWT.READ_ONLY | SWT.SINGLE | SWT.LEFT_TO_RIGHT);
        shown.setText(key);
        shown.setData("peyvand.id", "recovery.key");
        Access.name(shown, text("recovery.title"));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(shown);
        Composite row = new Composite(area, SWT.NONE);
        RowLayoutFactory.fillDefaults().spacing(8).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(row);
        button(row, "copy", this::copy);
        button(row, "save", this::save);
        told = new Label(area, SWT.WRAP);
        told.setData("peyvand.id", "recovery.told");
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(200, SWT.DEFAULT).applyTo(told);
        written = field("written", text("recovery.written"), new CheckBox(area, text("recovery.written")));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(written.control());
    }

    private void button(Composite row, String name, Runnable run) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(text("recovery." + name));
        button.setData("peyvand.id", "recovery." + name);
        button.addListener(SWT.Selection, event -> run.run());
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(getShell().getDisplay());
        clipboard.setContents(new Object[] {key}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        tell(text("recovery.copied"));
    }

    private void save() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFileName("peyvand-recovery-key.txt");
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            kit().background().task(SafetyText.of("recovery.save"), progress -> write(Path.of(file))).whileAlive(getShell())
                .then(outcome -> tell(outcome.isDone() ? text("recovery.saved", file) : kit().text(outcome.diagnostics().getFirst().message()))).start();
        }
    }

    private Outcome<Void> write(Path file) {
        try {
            Files.writeString(file, key + "\n", StandardCharsets.US_ASCII);
            return Outcome.done(null);
        } catch (IOException e) {
            return Outcome.refused(SafetyText.of("recovery.unsaved", file.toString(), e.toString()));
        }
    }

    private void tell(String sentence) {
        told.setText(sentence);
        told.requestLayout();
        getShell().pack();
    }

    @Override
    protected Optional<Message> problem() {
        return written.value() ? Optional.empty() : Optional.of(SafetyText.of("recovery.unwritten"));
    }

    @Override
    protected boolean decides() {
        return false;
    }

    @Override
    protected Message action() {
        return SafetyText.of("recovery.ok");
    }

    @Override
    protected void proceed() {
        close();
    }
}
