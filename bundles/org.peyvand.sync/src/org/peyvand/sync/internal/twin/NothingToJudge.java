package org.peyvand.sync.internal.twin;

import java.util.List;
import org.peyvand.persistence.replay.Clash;
import org.peyvand.persistence.replay.Judge;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;

/** For what the program stores by itself, without a transaction of another database. */
final class NothingToJudge implements Judge {
    @Override
    public boolean isStrict() {
        return true;
    }

    @Override
    public Object value(Clash clash) {
        throw new IllegalStateException("nothing is done again");
    }

    @Override
    public boolean revives(LoggedTransaction transaction, LoggedChange change) {
        throw new IllegalStateException("nothing is done again");
    }

    @Override
    public boolean deletes(LoggedTransaction transaction, LoggedChange change, List<Clash> changed) {
        throw new IllegalStateException("nothing is done again");
    }
}
