package org.peyvand.core.ui.internal.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.text.Message;
import org.peyvand.core.PersonalData;
import org.peyvand.core.PersonalData.Fate;
import org.peyvand.safety.BackupEnd;
import org.peyvand.ui.Kit;
import org.peyvand.ui.dialog.FormDialog;
import org.peyvand.ui.form.Choice;
import org.peyvand.ui.form.ChoiceField;

/** Says what an erasure does and what it cannot reach, asks for its basis, and erases. */
final class EraseDialog extends FormDialog {
    private static final int WIDTH = 480;
    private final PersonalData.Report report;
    private final BackupEnd backups;
    private final Consumer<PersonalData.Erased> after;
    private ChoiceField basis;

    /** @param backups until when backups have the data; {@code null} where they are not ours */
    EraseDialog(Shell parent, Kit kit, PersonalData.Report report, BackupEnd backups, Consumer<PersonalData.Erased> after) {
        super(parent, kit, "personErase", PersonText.of("erase.title"));
        this.report = report;
        this.backups = backups;
        this.after = after;
    }

    @Override
    protected Optional<Message> lead() {
        return Optional.of(PersonText.of("erase.lead", PersonText.apart(report.title())));
    }

    @Override
    protected void createForm(Composite area) {
        Label words = new Label(area, SWT.WRAP);
        words.setData("peyvand.id", "personErase.words");
        words.setText(words());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
        basis = row(area, "basis", text("erase.basis"), ChoiceField::new);
        List<Choice> offered = new ArrayList<>(List.of(new Choice(null, text("erase.basis.choose"))));
        Arrays.stream(PersonalData.Basis.values()).forEach(one -> offered.add(new Choice(one, text("basis." + one))));
        basis.offer(offered);
        basis.show(null);
    }

    private String words() {
        List<String> lines = new ArrayList<>();
        lines.add("• " + text("erase.deleted", report.count(Fate.DELETED), report.binned()));
        lines.add("• " + text("erase.anonymised", report.count(Fate.ANONYMISED)));
        lines.add("• " + text("erase.kept", report.count(Fate.KEPT)));
        report.records().stream().filter(one -> one.reason() != null).map(one -> kit().text(one.reason())).distinct().forEach(one -> lines.add("   " + one));
        lines.add("• " + text("erase.rows", report.rows()));
        lines.add("• " + backups());
        return lines.stream().collect(Collectors.joining("\n"));
    }

    private String backups() {
        if (backups == null) {
            return text("backups.server");
        }
        if (backups.rotated().isEmpty() && backups.staying() == 0) {
            return text("backups.none");
        }
        String rotated = backups.rotated().map(at -> text("backups.until", kit().culture().date(at.atZone(kit().culture().zone()).toLocalDate()))).orElse("");
        String staying = backups.staying() == 0 ? "" : text("backups.staying", backups.staying());
        return (rotated + " " + staying).strip();
    }

    private String text(String key, Object... arguments) {
        return kit().text(PersonText.of(key, arguments));
    }

    @Override
    protected Optional<Message> problem() {
        return basis.value() == null ? Optional.of(PersonText.of("erase.basis.missing")) : Optional.empty();
    }

    @Override
    protected Message action() {
        return PersonText.of("erase.ok");
    }

    @Override
    protected void proceed() {
        PersonalData.Basis chosen = (PersonalData.Basis) basis.value();
        run(PersonText.of("task.erase"), progress -> kit().service(PersonalData.class).erase(report.person(), chosen, progress), after);
    }
}
