package org.peyvand.ui.internal.merge;

import java.util.List;
import java.util.Optional;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.core.Bin;
import org.peyvand.core.RecordRef;
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
        return kit.find(Bin.class).isPresent() && work.isPresent()
            && work.get().read(session -> session.trusted().find(record.getClass(), record.getId())).isEmpty();
    }

    /** Brings it back from the bin with what was deleted together with it. */
    public static Outcome<RecordRef> run(Kit kit, DomainEntity record) {
        Bin.Result result = kit.service(Bin.class).putBack(List.of(record.getId()), Progress.none());
        if (!result.refused().isEmpty()) {
            return Outcome.refused(result.refused().getFirst().reasons());
        }
        return result.back().isEmpty() ? Outcome.refused(KitText.of("conflict.unrestored")) : Outcome.done(result.back().getFirst());
    }
}
