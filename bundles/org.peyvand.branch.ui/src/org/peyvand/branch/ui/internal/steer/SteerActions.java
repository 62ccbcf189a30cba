package org.peyvand.branch.ui.internal.steer;

import org.peyvand.base.Outcome;
import org.peyvand.branch.CentralSteering;
import org.peyvand.branch.CentralSteering.Stand;
import org.peyvand.branch.model.Deviation;
import org.peyvand.branch.model.DeviationState;
import org.peyvand.core.RecordRef;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.editor.PageContext;
import org.peyvand.ui.editor.RecordAction;

/** What branches may do with a record that the head office sets, and taking back in what they deviate. */
public final class SteerActions {
    private SteerActions() {
    }

    /** Asks what branches may do with the record. */
    public static final class Steer implements RecordAction<DomainEntity> {
        @Override
        public boolean offered(DomainEntity record) {
            return !record.isNew();
        }

        @Override
        public void run(PageContext<DomainEntity> context) {
            context.stored(record -> {
                RecordRef ref = RecordRef.to(record, context.kit().descriptions());
                String title = context.kit().descriptions().of(record.getClass()).titleOf(record, context.kit().culture().language());
                context.work(SteerText.of("task.look"), progress -> here(context.kit().service(CentralSteering.class).stand(ref)),
                    stand -> new SteerDialog(context.shell(), context.kit(), ref, title, stand).open());
            });
        }

        private static Outcome<Stand> here(Stand stand) {
            return stand.here() ? Outcome.done(stand) : Outcome.refused(SteerText.of("steer.branch"));
        }
    }

    /** What the head office has set holds again in the branch. */
    public static final class TakeBack implements RecordAction<Deviation> {
        @Override
        public boolean offered(Deviation deviation) {
            return !deviation.isNew() && deviation.getState() == DeviationState.STANDS;
        }

        @Override
        public void run(PageContext<Deviation> context) {
            context.work(SteerText.of("task.takeback"), progress -> context.kit().service(CentralSteering.class).takeBack(context.record().getId()), back -> context.reload());
        }
    }
}
