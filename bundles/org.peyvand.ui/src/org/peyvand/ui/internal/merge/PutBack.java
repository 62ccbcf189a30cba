package org.peyvand.ui.internal.merge;

import java.util.List;
import java.util.Optional;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.core.MassChanges;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;

/** Brings back a record that somebody has deleted while it was edited. Not on the UI thread. */
public final class PutBack {
    private PutBack() {
    }

    /** Whether the record is deleted indeed; else it is there and only no longer for this person. */
    public static boolean isPossible(Kit kit, DomainEntity record) {
        Optional<UnitOfWork> work = kit.find(UnitOfWork.class);
        return kit.find(MassChanges.class).isPresent() && work.isPresent()
            && work.get().read(session -> session.trusted().find(record.getClass(), record.getId())).isEmpty();
    }

    /** Brings it back with what was deleted together with it. */
    public static Outcome<Integer> run(Kit kit, DomainEntity record) {
        MassChanges.Result deleted = new MassChanges.Result(record.getClass(), 0, List.of(), List.of(MassChanges.Change.deleted(record.getId())));
        MassChanges.Result back = kit.service(MassChanges.class).undo(deleted, Progress.none());
        if (!back.refused().isEmpty()) {
            return Outcome.refused(back.refused().getFirst().reasons());
        }
        return back.changed() > 0 ? Outcome.done(back.changed()) : Outcome.refused(KitText.of("conflict.unrestored"));
    }
}
