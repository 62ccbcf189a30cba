package org.peyvand.sync.internal.head;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Ids;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.access.Access;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.replay.LogReader;
import org.peyvand.persistence.replay.LogicalTime;
import org.peyvand.persistence.replay.RecordImages;
import org.peyvand.persistence.replay.Replay;
import org.peyvand.security.UserAccess;
import org.peyvand.sync.HeadDesk;
import org.peyvand.sync.internal.inbox.HeldOffice;
import org.peyvand.sync.internal.node.Tables;
import org.peyvand.sync.internal.rule.ReplicationRules;
import org.peyvand.sync.protocol.HeadOffice;

/** {@link HeadDesk} over the database of this process. */
@Component(service = {HeadDesk.class, HeldOffice.class})
public final class StoredHeadDesk implements HeadDesk, HeldOffice {
    private final HeadServices services;
    private final Turns turns = new Turns(Turns.AT_ONCE);
    private final Queue queue = new Queue();

    /** @param clock {@code null} for the system's */
    @Activate
    public StoredHeadDesk(@Reference UnitOfWork work, @Reference LogReader log, @Reference Replay replay, @Reference RecordImages images,
        @Reference EntityDescriptions descriptions, @Reference ReplicationRules rules, @Reference UserAccess access, @Reference Tables tables, @Reference Ids ids,
        @Reference LogicalTime time, @Reference(cardinality = ReferenceCardinality.OPTIONAL) Clock clock) {
        this.services = new HeadServices(work, log, replay, images, descriptions, rules, access, tables, ids, time, clock == null ? Clock.systemUTC() : clock, new RecentLog(log));
    }

    @Override
    public HeadOffice of(UUID branch) {
        return new InTurn(branch, turns, queue, services.tables(), new BranchDesk(services, branch));
    }

    @Override
    public List<Diagnostic> again(UUID held, Access as) {
        return new HeldRetry(services).again(held, as);
    }

    @Override
    public void letGo(UUID held) {
        new HeldRetry(services).letGo(held);
    }
}
