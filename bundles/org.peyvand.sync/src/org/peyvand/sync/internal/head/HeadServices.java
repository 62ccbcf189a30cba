package org.peyvand.sync.internal.head;

import java.time.Clock;
import org.peyvand.base.Ids;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.replay.LogReader;
import org.peyvand.persistence.replay.LogicalTime;
import org.peyvand.persistence.replay.RecordImages;
import org.peyvand.persistence.replay.Replay;
import org.peyvand.security.UserAccess;
import org.peyvand.sync.internal.node.Tables;
import org.peyvand.sync.internal.rule.ReplicationRules;

/** What the head office's side of the exchange stands on. */
record HeadServices(UnitOfWork work, LogReader log, Replay replay, RecordImages images, EntityDescriptions descriptions, ReplicationRules rules, UserAccess access,
    Tables tables, Ids ids, LogicalTime time, Clock clock) {
}
