package org.peyvand.sync.internal.branch;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.peyvand.base.Ids;
import org.peyvand.base.Progress;
import org.peyvand.core.CurrentUserService;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.replay.LogReader;
import org.peyvand.persistence.replay.LogicalTime;
import org.peyvand.persistence.replay.RecordImages;
import org.peyvand.persistence.replay.Replay;
import org.peyvand.sync.BranchSync;
import org.peyvand.sync.Verification;
import org.peyvand.sync.internal.node.Node;
import org.peyvand.sync.internal.node.NodeTable;
import org.peyvand.sync.internal.node.Tables;
import org.peyvand.sync.internal.rule.ReplicationRules;
import org.peyvand.sync.protocol.HeadOffice;

/** {@link BranchSync} over the database of this process; one exchange at a time. */
@Component
public final class StoredBranchSync implements BranchSync {
    /** Property of the host: how many changes a part of a push has, about. Simulations make it small, so that there are many parts. */
    static final String PART = "peyvand.sync.part";
    private static final int CHANGES = 2_000;
    private static final Logger LOG = System.getLogger(StoredBranchSync.class.getName());
    private final BranchServices services;

    /** @param clock {@code null} for the system's */
    @Activate
    public StoredBranchSync(@Reference LogReader log, @Reference Replay replay, @Reference ReplicationRules rules, @Reference Tables tables, @Reference Ids ids,
        @Reference LogicalTime time, @Reference(cardinality = ReferenceCardinality.OPTIONAL) Clock clock, @Reference UnitOfWork work, @Reference RecordImages images,
        @Reference EntityDescriptions descriptions, @Reference CurrentUserService user, BundleContext context) {
        int part = Optional.ofNullable(context.getProperty(PART)).map(Integer::valueOf).orElse(CHANGES);
        this.services = new BranchServices(log, replay, rules, tables, ids, time, clock == null ? Clock.systemUTC() : clock, work, images, descriptions, user,
            part);
    }

    @Override
    public Status status() {
        Node node = services.tables().node();
        return new Status(node.incarnation(), node.branch(), node.head(), waiting(node), Optional.ofNullable(node.syncedAt()), node.pulled(),
            services.tables().<Long>run(connection -> new NodeTable(connection).unread()));
    }

    private long waiting(Node node) {
        AtomicLong changes = new AtomicLong();
        new OwnLog(services).all(node.pushed(), one -> changes.addAndGet(one.changes().size()));
        return changes.get();
    }

    @Override
    public void join(UUID branch) {
        Node before = services.tables().node();
        services.tables().run(connection -> {
            NodeTable table = new NodeTable(connection);
            if (before.branch() != null) {
                table.renamed(UUID.randomUUID());   // it may have been turned away under its old name
            }
            table.branch(branch);
            return null;
        });
    }

    @Override
    public synchronized Result sync(HeadOffice head, Progress progress) {
        services.tables().demandRoom();
        Result result = new Exchange(services, head, progress).run();
        exchanged();
        return result;
    }

    @Override
    public synchronized Verification verify(HeadOffice head, Progress progress) {
        services.tables().demandRoom();
        Verification verification = new Verifying(services, head, progress).run();
        exchanged();
        return verification;
    }

    private void exchanged() {
        try {
            services.tables().restored().clear();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The branch still seems to be restored and not to have exchanged", e);
        }
    }
}
