package org.peyvand.core.ui.internal.bin;

import java.util.Optional;
import java.util.TreeSet;
import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.text.Message;
import org.peyvand.core.Bin;
import org.peyvand.ui.Kit;
import org.peyvand.ui.dialog.FormDialog;
import org.peyvand.ui.form.Choice;
import org.peyvand.ui.form.ChoiceField;

/** For how many days the bin keeps what was deleted. */
final class DaysDialog extends FormDialog {
    private static final List<Integer> OFFERED = List.of(7, 14, 30, 60, 90, 180, 365, 730);
    private final int before;
    private final Runnable after;
    private ChoiceField days;

    DaysDialog(Shell parent, Kit kit, int before, Runnable after) {
        super(parent, kit, "binDays", BinText.of("days.title"));
        this.before = before;
        this.after = after;
    }

    @Override
    protected Optional<Message> lead() {
        return Optional.of(BinText.of("days.lead"));
    }

    @Override
    protected void createForm(Composite area) {
        days = row(area, "days", kit().text(BinText.of("days.label")), ChoiceField::new);
        TreeSet<Integer> numbers = new TreeSet<>(OFFERED);
        numbers.add(before);
        days.offer(numbers.stream().map(one -> new Choice(one, kit().text(BinText.of("days.some", one)))).toList());
        days.show(before);
    }

    @Override
    protected Message action() {
        return BinText.of("days.ok");
    }

    @Override
    protected void proceed() {
        int wanted = (Integer) days.value();
        run(BinText.of("task.days"), progress -> kit().service(Bin.class).keep(wanted), kept -> after.run());
    }
}
