package org.peyvand.sales.internal.timeline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.peyvand.base.text.Message;
import org.peyvand.core.RecordRef;
import org.peyvand.core.TimelineEntry;
import org.peyvand.core.TimelineFilter;
import org.peyvand.core.TimelineKind;
import org.peyvand.core.TimelineSource;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.sales.model.StageChange;

/** Moves of deals in the timeline. */
@Component
public final class StageTimeline implements TimelineSource {
    private static final TimelineKind KIND = new TimelineKind("stage", "graph-up-arrow", Message.of(StageTimeline.class, "kind.stage"));
    private static final String ACCOUNT = "opportunity.account";
    private static final String AT = "at";

    @Override
    public List<TimelineKind> kinds() {
        return List.of(KIND);
    }

    @Override
    public List<Mark> newest(UUID accountId, TimelineFilter filter, int limit, Session session) {
        return Marks.moments(StageChange.class, ACCOUNT, accountId, AT, filter, limit, session, "by", "opportunity.person");
    }

    @Override
    public long count(UUID accountId, TimelineFilter filter, Session session) {
        return session.count(Query.of(StageChange.class).where(Marks.criterion(ACCOUNT, accountId, AT, filter, "by", "opportunity.person")));
    }

    @Override
    public List<TimelineEntry> entries(List<UUID> ids, Session session) {
        Query<StageChange> query = Query.of(StageChange.class).where(Criteria.where("id").in(ids));
        return session.select(query, "id", AT, "opportunity.name", "fromStage.name", "toStage.name", "reason", "by.displayName").stream()
            .map(StageTimeline::entry).toList();
    }

    private static TimelineEntry entry(Row row) {
        String from = row.get("fromStage.name", String.class);
        String to = row.get("toStage.name", String.class);
        String reason = row.get("reason", String.class);
        Message move = from == null ? Message.of(StageTimeline.class, "stage.first", to) : Message.of(StageTimeline.class, "stage.move", from, to);
        Message detail = reason == null ? move : Message.of(StageTimeline.class, "stage.reason", move, reason);
        return new TimelineEntry(KIND, row.get(AT, Instant.class), row.get("opportunity.name", String.class), detail,
            row.get("by.displayName", String.class), new RecordRef("sales.stagechange", row.get("id", UUID.class)));
    }
}
