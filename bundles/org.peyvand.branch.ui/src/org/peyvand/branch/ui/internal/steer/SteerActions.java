package org.peyvand.branch.ui.internal.steer;

import org.peyvand.branch.CentralSteering;
import org.peyvand.branch.model.Deviation;
import org.peyvand.branch.model.DeviationState;
import org.peyvand.branch.model.SteeringMode;
import org.peyvand.core.RecordRef;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.editor.PageContext;
import org.peyvand.ui.editor.RecordAction;

/** What branches may do with a record that the head office sets, and taking back in what they deviate. */
public final class SteerActions {
    private SteerActions() {
    }

    private static void steer(PageContext<DomainEntity> context, SteeringMode mode) {
        context.stored(record -> {
            RecordRef ref = RecordRef.to(record, context.kit().descriptions());
            context.work(SteerText.of("task.steer"), progress -> context.kit().service(CentralSteering.class).steer(ref, mode),
                said -> context.kit().navigation().open(RecordRef.to(said, context.kit().descriptions())));
        });
    }

    /** Branches may adapt the record. */
    public static final class LetAdapt implements RecordAction<DomainEntity> {
        @Override
        public boolean offered(DomainEntity record) {
            return !record.isNew();
        }

        @Override
        public void run(PageContext<DomainEntity> context) {
            steer(context, SteeringMode.BASE);
        }
    }

    /** Branches only see the record. */
    public static final class OnlyRead implements RecordAction<DomainEntity> {
        @Override
        public boolean offered(DomainEntity record) {
            return !record.isNew();
        }

        @Override
        public void run(PageContext<DomainEntity> context) {
            steer(context, SteeringMode.READ_ONLY);
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
