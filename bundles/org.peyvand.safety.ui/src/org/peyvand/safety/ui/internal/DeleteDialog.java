package org.peyvand.safety.ui.internal;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.text.Message;
import org.peyvand.safety.BackupInfo;
import org.peyvand.safety.Backups;
import org.peyvand.ui.Kit;
import org.peyvand.ui.dialog.FormDialog;

/** Asks before a backup is deleted. */
final class DeleteDialog extends FormDialog {
    private final BackupInfo backup;
    private final Consumer<BackupInfo> after;

    DeleteDialog(Shell parent, Kit kit, BackupInfo backup, Consumer<BackupInfo> after) {
        super(parent, kit, "backupDelete", SafetyText.of("delete.title"));
        this.backup = backup;
        this.after = after;
    }

    @Override
    protected Optional<Message> lead() {
        return Optional.of(SafetyText.of("delete.lead", backup.name(), backup.at()));
    }

    @Override
    protected void createForm(Composite area) {
        // the sentence says it all
    }

    @Override
    protected Message action() {
        return SafetyText.of("delete.ok");
    }

    @Override
    protected void proceed() {
        run(SafetyText.of("delete.title"), progress -> kit().service(Backups.class).delete(backup), after);
    }
}
