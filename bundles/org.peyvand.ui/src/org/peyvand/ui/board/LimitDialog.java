package org.peyvand.ui.board;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.dialog.FormDialog;
import org.peyvand.ui.form.NumberField;
import org.peyvand.ui.list.ListModel;

/** After how many days a card of a column has stood too long: kept by the stage for everyone where stages know that, else by the view. */
final class LimitDialog extends FormDialog {
    private static final int MOST = 9999;

    private final ListModel model;
    private final String path;
    private final BoardColumn column;
    private final Runnable stored;
    private NumberField days;

    /**
     * For a column.
     *
     * @param path of the stage that keeps the days; empty when the view does
     * @param stored called when the stage has kept it
     */
    LimitDialog(Shell parent, Kit kit, ListModel model, String path, BoardColumn column, Runnable stored) {
        super(parent, kit, "limit", BoardText.of("limit.title", column.title()));
        this.model = model;
        this.path = path;
        this.column = column;
        this.stored = stored;
    }

    @Override
    protected Optional<Message> lead() {
        return Optional.of(BoardText.of(path.isEmpty() ? "limit.lead" : "limit.lead.stage"));
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
        int wanted = typed();
        if (!path.isEmpty() && column.value() instanceof DomainEntity stage) {
            run(BoardText.of("limit.task"), progress -> keep(stage, wanted), done -> stored.run());
            return;
        }
        Map<String, Integer> limits = new HashMap<>(model.state().limits());
        limits.put(column.key(), wanted);
        close();
        model.change(model.state().limited(limits));
    }

    private Outcome<DomainEntity> keep(DomainEntity stage, int wanted) {
        DomainEntity now = kit().records().find(stage.getClass(), stage.getId()).orElse(null);
        if (now == null) {
            return Outcome.refused(BoardText.of("move.gone"));
        }
        AttributeDescription attribute = kit().descriptions().of(stage.getClass()).attribute(path).orElseThrow();
        attribute.set(now, wanted);
        return kit().records().save(now);
    }
}
