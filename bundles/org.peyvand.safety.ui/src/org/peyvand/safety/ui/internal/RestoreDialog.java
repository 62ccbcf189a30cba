package org.peyvand.safety.ui.internal;

import java.util.Optional;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;
import org.peyvand.safety.BackupInfo;
import org.peyvand.safety.Restores;
import org.peyvand.ui.Kit;
import org.peyvand.ui.TextScale;
import org.peyvand.ui.dialog.FormDialog;
import org.peyvand.ui.form.PasswordField;

/** Verifies a backup and says what would be lost; then prepares it and starts anew, so that it takes the place of the data. */
final class RestoreDialog extends FormDialog {
    private static final int WIDTH = 430;
    private final BackupInfo backup;
    private Label verdict;
    private PasswordField secret;
    private boolean locked;
    private Message open = SafetyText.of("restore.looking");

    RestoreDialog(Shell parent, Kit kit, BackupInfo backup) {
        super(parent, kit, "restore", SafetyText.of("restore.title"));
        this.backup = backup;
    }

    @Override
    protected Optional<Message> lead() {
        return Optional.of(SafetyText.of("restore.lead", backup.name(), backup.at()));
    }

    @Override
    protected void createForm(Composite area) {
        verdict = new Label(area, SWT.WRAP);
        verdict.setData("peyvand.id", "restore.verdict");
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(TextScale.of(area.getDisplay(), WIDTH), SWT.DEFAULT).applyTo(verdict);
        if (backup.encrypted()) {
            secret = row(area, "secret", kit().text(SafetyText.of("restore.secret")), PasswordField::new);
        }
        kit().background().task(SafetyText.of("task.verify"), progress -> kit().service(Restores.class).examine(backup, progress)).visible()
            .whileAlive(area).then(this::examined).start();
    }

    private void examined(Outcome<Restores.Prospect> outcome) {
        if (outcome.isDone()) {
            open = null;
            locked = outcome.value().locked();
            verdict.setText((locked ? kit().text(SafetyText.of("restore.locked")) + "\n" : "") + kit().text(lost(outcome.value().lost())));
        } else {
            open = outcome.diagnostics().getFirst().message();
        }
        verdict.getParent().layout(true, true);
        edited();
        getShell().pack();
    }

    private static Message lost(Optional<Restores.Lost> lost) {
        if (lost.isEmpty()) {
            return SafetyText.of("restore.lost.unknown");
        }
        return lost.get().changes() == 0 ? SafetyText.of("restore.lost.none") : SafetyText.of("restore.lost", lost.get().changes(), lost.get().last());
    }

    @Override
    protected Optional<Message> problem() {
        // nothing to press before one knows what would be lost
        boolean missing = locked && secret.value() == null;
        return Optional.ofNullable(open).or(() -> missing ? Optional.of(SafetyText.of("restore.secret.missing")) : Optional.empty());
    }

    @Override
    protected Message action() {
        return SafetyText.of("restore.ok");
    }

    @Override
    protected void proceed() {
        char[] typed = locked ? secret.password() : null;
        run(SafetyText.of("task.restore"), told -> SecretDialog.wiping(progress -> prepared(typed, progress), told, typed), done -> kit().service(IWorkbench.class).restart());
    }

    private Outcome<BackupInfo> prepared(char[] typed, Progress progress) {
        Restores restores = kit().service(Restores.class);
        return typed == null || restores.unlock(backup, typed) ? restores.prepare(backup, progress) : Outcome.refused(SafetyText.of("restore.secret.wrong"));
    }
}
