package org.peyvand.sync.internal.branch;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.peyvand.base.Ids;
import org.peyvand.core.CurrentUserService;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.replay.LogReader;
import org.peyvand.persistence.replay.LogicalTime;
import org.peyvand.persistence.replay.RecordImages;
import org.peyvand.persistence.replay.Replay;
import org.peyvand.sync.internal.node.Tables;
import org.peyvand.sync.internal.rule.ReplicationRules;

/**
 * What the branch's side of the exchange stands on.
 *
 * @param part how many changes are told in one push, about
 */
record BranchServices(LogReader log, Replay replay, ReplicationRules rules, Tables tables, Ids ids, LogicalTime time, Clock clock, UnitOfWork work, RecordImages images,
    EntityDescriptions descriptions, CurrentUserService user, int part) {

    /** The moment, as exactly as databases keep it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
