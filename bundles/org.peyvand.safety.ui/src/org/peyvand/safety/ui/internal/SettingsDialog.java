package org.peyvand.safety.ui.internal;

import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.text.Message;
import org.peyvand.safety.BackupSettings;
import org.peyvand.safety.Backups;
import org.peyvand.ui.Kit;
import org.peyvand.ui.dialog.FormDialog;
import org.peyvand.ui.form.Choice;
import org.peyvand.ui.form.ChoiceField;

/** When backups are made by themselves, and how many of them are kept. */
final class SettingsDialog extends FormDialog {
    private final BackupSettings before;
    private final Consumer<BackupSettings> after;
    private ChoiceField automatic;
    private ChoiceField daily;
    private ChoiceField weekly;
    private ChoiceField upgrades;

    SettingsDialog(Shell parent, Kit kit, BackupSettings before, Consumer<BackupSettings> after) {
        super(parent, kit, "backupSettings", SafetyText.of("settings.title"));
        this.before = before;
        this.after = after;
    }

    @Override
    protected Optional<Message> lead() {
        return Optional.of(SafetyText.of("settings.lead"));
    }

    @Override
    protected void createForm(Composite area) {
        automatic = row(area, "automatic", text("settings.automatic"), ChoiceField::new);
        automatic.offer(java.util.List.of(new Choice(true, text("settings.daily")), new Choice(false, text("settings.never"))));
        automatic.show(before.automatic());
        daily = numbers(area, "days", before.daily(), 1, 3, 7, 14, 30, 60);
        weekly = numbers(area, "weeks", before.weekly(), 0, 4, 8, 12, 26, 52);
        upgrades = numbers(area, "upgrades", before.upgrades(), 1, 2, 3, 5, 10);
    }

    private ChoiceField numbers(Composite area, String name, int present, int... offered) {
        ChoiceField field = row(area, name, text("settings." + name), ChoiceField::new);
        var numbers = new TreeSet<>(IntStream.of(offered).boxed().toList());
        numbers.add(present);
        field.offer(numbers.stream().map(one -> new Choice(one, text("settings." + name + ".some", one))).toList());
        field.show(present);
        return field;
    }

    private String text(String key, Object... arguments) {
        return kit().text(SafetyText.of(key, arguments));
    }

    @Override
    protected Message action() {
        return SafetyText.of("settings.ok");
    }

    @Override
    protected void proceed() {
        BackupSettings wanted = new BackupSettings((Boolean) automatic.value(), (Integer) daily.value(), (Integer) weekly.value(),
            (Integer) upgrades.value(), before.folder());
        run(SafetyText.of("task.settings"), progress -> kit().service(Backups.class).change(wanted), after);
    }
}
