package org.peyvand.branch.ui.internal.steer;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.text.Message;
import org.peyvand.branch.CentralSteering;
import org.peyvand.branch.CentralSteering.Stand;
import org.peyvand.branch.model.DeviationState;
import org.peyvand.branch.model.Steering;
import org.peyvand.branch.model.SteeringMode;
import org.peyvand.core.RecordRef;
import org.peyvand.ui.Kit;
import org.peyvand.ui.dialog.FormDialog;
import org.peyvand.ui.form.Field;

/** At the head office: shows what branches may do with a record, and in how many values they deviate from it, and says otherwise. */
final class SteerDialog extends FormDialog {
    private final RecordRef ref;
    private final String title;
    private final Stand stand;
    private Field mode;

    SteerDialog(Shell parent, Kit kit, RecordRef ref, String title, Stand stand) {
        super(parent, kit, "steer", SteerText.of("steer.title"));
        this.ref = ref;
        this.title = title;
        this.stand = stand;
    }

    @Override
    protected Optional<Message> lead() {
        long standing = stand.deviations().stream().filter(one -> one.getState() == DeviationState.STANDS).count();
        return Optional.of(SteerText.of("steer.lead", title, standing));
    }

    @Override
    protected void createForm(Composite area) {
        mode = row(area, Steering.class, "mode");
        mode.show(stand.mode());
    }

    @Override
    protected Optional<Message> problem() {
        return mode.value() == null ? Optional.of(SteerText.of("steer.nothing")) : Optional.empty();
    }

    @Override
    protected Message action() {
        return SteerText.of("steer.ok");
    }

    @Override
    protected void proceed() {
        SteeringMode chosen = (SteeringMode) mode.value();
        run(SteerText.of("task.steer"), progress -> kit().service(CentralSteering.class).steer(ref, chosen), said -> { });
    }
}
