package org.peyvand.core.internal.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.peyvand.core.Timeline;
import org.peyvand.core.TimelineEntry;
import org.peyvand.core.TimelineFilter;
import org.peyvand.core.TimelineKind;
import org.peyvand.core.TimelineSource;
import org.peyvand.core.TimelineSource.Mark;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;

/** Merges the marks of all sources by time and reads entries for one page only. */
@Component
public final class MergedTimeline implements Timeline {
    private static final Comparator<Placed> NEWEST_FIRST =
        Comparator.comparing((Placed placed) -> placed.mark().at()).thenComparing(placed -> placed.mark().id()).reversed();
    private final UnitOfWork work;
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, fieldOption = FieldOption.REPLACE)
    private volatile List<TimelineSource> sources = List.of();

    /** Made by Declarative Services. */
    @Activate
    public MergedTimeline(@Reference UnitOfWork work) {
        this.work = work;
    }

    @Override
    public List<TimelineKind> kinds() {
        return sources.stream().flatMap(source -> source.kinds().stream()).toList();
    }

    @Override
    public List<TimelineEntry> of(UUID accountId, TimelineFilter filter, int offset, int limit) {
        if (offset < 0 || limit < 1) {
            throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
        }
        List<TimelineSource> wanted = wanted(filter);
        return work.read(session -> page(placed(wanted, accountId, filter, offset + limit, session), offset, limit, session));
    }

    @Override
    public long count(UUID accountId, TimelineFilter filter) {
        List<TimelineSource> wanted = wanted(filter);
        return work.read(session -> wanted.stream().mapToLong(source -> source.count(accountId, filter, session)).sum());
    }

    private List<TimelineSource> wanted(TimelineFilter filter) {
        return filter.kinds().isEmpty() ? sources : sources.stream().filter(source -> source.kinds().stream().anyMatch(kind -> filter.wants(kind.id()))).toList();
    }

    private static List<Placed> placed(List<TimelineSource> wanted, UUID account, TimelineFilter filter, int limit, Session session) {
        List<Placed> all = new ArrayList<>();
        for (TimelineSource source : wanted) {
            source.newest(account, filter, limit, session).forEach(mark -> all.add(new Placed(mark, source)));
        }
        all.sort(NEWEST_FIRST);
        return all;
    }

    private static List<TimelineEntry> page(List<Placed> all, int offset, int limit, Session session) {
        List<Placed> page = all.stream().skip(offset).limit(limit).toList();
        Map<TimelineSource, List<UUID>> asked = new LinkedHashMap<>();
        page.forEach(placed -> asked.computeIfAbsent(placed.source(), source -> new ArrayList<>()).add(placed.mark().id()));
        Map<UUID, TimelineEntry> entries = new HashMap<>();
        asked.forEach((source, ids) -> source.entries(ids, session).forEach(entry -> entries.put(entry.record().id(), entry)));
        return page.stream().map(placed -> entries.get(placed.mark().id())).filter(Objects::nonNull).toList();
    }

    private record Placed(Mark mark, TimelineSource source) {
    }
}
