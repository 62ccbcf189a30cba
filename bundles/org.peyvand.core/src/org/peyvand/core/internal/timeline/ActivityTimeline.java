package org.peyvand.core.internal.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.peyvand.base.text.Message;
import org.peyvand.core.RecordRef;
import org.peyvand.core.TimelineEntry;
import org.peyvand.core.TimelineFilter;
import org.peyvand.core.TimelineKind;
import org.peyvand.core.TimelineSource;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.ActivityKind;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;

/** Calls, meetings, messages, notes and tasks in the timeline; served by the index on account and time. */
@Component
public final class ActivityTimeline implements TimelineSource {
    private static final String AT = "happenedAt";
    private static final Map<ActivityKind, String> ICONS = Map.of(ActivityKind.TASK, "check2-square", ActivityKind.CALL, "telephone",
        ActivityKind.MEETING, "calendar-event", ActivityKind.NOTE, "sticky", ActivityKind.MAIL, "envelope");

    @Override
    public List<TimelineKind> kinds() {
        return Arrays.stream(ActivityKind.values()).map(ActivityTimeline::kind).toList();
    }

    @Override
    public List<Mark> newest(UUID accountId, TimelineFilter filter, int limit, Session session) {
        Query<Activity> query = Query.of(Activity.class).where(criterion(accountId, filter)).orderBy(Order.desc(AT)).page(0, limit);
        return session.select(query, "id", AT).stream().map(row -> new Mark(row.get(AT, Instant.class), row.get("id", UUID.class))).toList();
    }

    @Override
    public long count(UUID accountId, TimelineFilter filter, Session session) {
        return session.count(Query.of(Activity.class).where(criterion(accountId, filter)));
    }

    @Override
    public List<TimelineEntry> entries(List<UUID> ids, Session session) {
        Query<Activity> query = Query.of(Activity.class).where(Criteria.where("id").in(ids));
        return session.select(query, "id", AT, "kind", "subject", "status", "person.displayName", "owner.displayName").stream()
            .map(ActivityTimeline::entry).toList();
    }

    private static Criterion criterion(UUID accountId, TimelineFilter filter) {
        List<Criterion> parts = new ArrayList<>(List.of(Criteria.where("account").is(accountId)));
        if (!filter.kinds().isEmpty()) {
            parts.add(Criteria.where("kind").in(Stream.of(ActivityKind.values()).filter(kind -> filter.wants(id(kind))).toList()));
        }
        if (filter.from() != null) {
            parts.add(Criteria.where(AT).atLeast(filter.from()));
        }
        if (filter.until() != null) {
            parts.add(Criteria.where(AT).lessThan(filter.until()));
        }
        if (filter.who() != null) {
            parts.add(Criteria.any(Criteria.where("person").is(filter.who()), Criteria.where("owner").is(filter.who())));
        }
        return Criteria.all(parts.toArray(Criterion[]::new));
    }

    private static TimelineEntry entry(Row row) {
        String person = row.get("person.displayName", String.class);
        Object status = row.get("status");
        Message detail = person == null ? Message.of(ActivityTimeline.class, "detail", status)
            : Message.of(ActivityTimeline.class, "detail.person", status, person);
        return new TimelineEntry(kind(row.get("kind", ActivityKind.class)), row.get(AT, Instant.class), row.get("subject", String.class), detail,
            row.get("owner.displayName", String.class), new RecordRef("core.activity", row.get("id", UUID.class)));
    }

    private static TimelineKind kind(ActivityKind kind) {
        return new TimelineKind(id(kind), ICONS.get(kind), Message.of(ActivityTimeline.class, "kind", kind));
    }

    private static String id(ActivityKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
