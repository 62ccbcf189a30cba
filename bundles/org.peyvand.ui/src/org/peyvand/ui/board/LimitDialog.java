package org.peyvand.ui.board;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.text.Message;
import org.peyvand.ui.Kit;
import org.peyvand.ui.dialog.FormDialog;
import org.peyvand.ui.form.NumberField;
import org.peyvand.ui.list.ListModel;

/** Asks after how many days a card has stood too long in a column. Kept with the list, and in its views when they are saved. */
final class LimitDialog extends FormDialog {
    private static final int MOST = 9999;

    private final ListModel model;
    private final BoardColumn column;
    private NumberField days;

    LimitDialog(Shell parent, Kit kit, ListModel model, BoardColumn column) {
        super(parent, kit, "limit", BoardText.of("limit.title", column.title()));
        this.model = model;
        this.column = column;
    }

    @Override
    protected Optional<Message> lead() {
        return Optional.of(BoardText.of("limit.lead"));
    }

    @Override
    protected void createForm(Composite area) {
        days = row(area, "days", kit().text(BoardText.of("limit.days")), parent -> new NumberField(parent, kit(), Integer.class));
        days.show(column.patience());
    }

    private int typed() {
        return days.value() instanceof Integer number ? number : 0;
    }

    @Override
    protected Optional<Message> problem() {
        return typed() < 0 || typed() > MOST ? Optional.of(BoardText.of("limit.range")) : Optional.empty();
    }

    @Override
    protected Message action() {
        return BoardText.of("limit.ok");
    }

    @Override
    protected void proceed() {
        Map<String, Integer> limits = new HashMap<>(model.state().limits());
        limits.put(column.key(), typed());
        close();
        model.change(model.state().limited(limits));
    }
}
