package org.peyvand.sync.internal.twin;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.peyvand.base.Diagnostic;
import org.peyvand.core.Home;
import org.peyvand.core.model.MergedRecord;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.meta.EntityDescriptions;

/**
 * Whoever makes one record of two has decided about their entry in the inbox. What is done in a branch, perhaps by somebody without rights on the inbox, the head office
 * sees to when it hears of it.
 */
@Component(service = EntityRule.class)
public final class TwinMergeRule implements EntityRule<MergedRecord> {
    private final EntityDescriptions descriptions;
    private final Clock clock;
    private final Home home;

    /** @param clock {@code null} for the system's */
    @Activate
    public TwinMergeRule(@Reference EntityDescriptions descriptions, @Reference Home home,
        @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this.descriptions = descriptions;
        this.home = home;
        this.clock = clock == null ? Clock.systemUTC() : clock;
    }

    @Override
    public Class<MergedRecord> type() {
        return MergedRecord.class;
    }

    @Override
    public List<Diagnostic> beforeSave(MergedRecord merged, Session session) {
        boolean decided = merged.isNew() && !session.isReplay() && merged.getFormerId() != null && merged.getIntoId() != null;
        if (decided && home.isHead()) {
            new TwinBook(session.trusted(), descriptions, clock.instant().truncatedTo(ChronoUnit.MICROS)).merged(merged.getFormerId(), merged.getIntoId());
        }
        return List.of();
    }
}
