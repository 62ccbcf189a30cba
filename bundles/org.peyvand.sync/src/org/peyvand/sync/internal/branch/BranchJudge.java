package org.peyvand.sync.internal.branch;

import java.util.List;
import org.peyvand.persistence.replay.Clash;
import org.peyvand.persistence.replay.Judge;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;

/**
 * In a branch the head office is right, save for what it has not been told yet: that stays until the head office has decided about it.
 *
 * @param untold what was done here and not pushed
 */
record BranchJudge(Untold untold) implements Judge {

    @Override
    public boolean isStrict() {
        return false;
    }

    @Override
    public Object value(Clash clash) {
        return untold.has(clash.record(), clash.attribute()) ? clash.present() : clash.coming();
    }

    @Override
    public boolean revives(LoggedTransaction transaction, LoggedChange change) {
        return false;
    }

    @Override
    public boolean deletes(LoggedTransaction transaction, LoggedChange change, List<Clash> changed) {
        return !untold.has(change.record());
    }
}
