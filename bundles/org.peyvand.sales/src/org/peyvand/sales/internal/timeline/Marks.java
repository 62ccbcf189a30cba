package org.peyvand.sales.internal.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.peyvand.core.TimelineFilter;
import org.peyvand.core.TimelineSource.Mark;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;

/** Marks of records that belong to an account by one path and have their time or day in another. */
final class Marks {

    private Marks() {
    }

    static List<Mark> moments(Class<?> type, String account, UUID accountId, String at, TimelineFilter filter, int limit, Session session, String... who) {
        Query<?> query = Query.of(type).where(criterion(account, accountId, at, filter, who));
        return session.select(query.orderBy(Order.desc(at)).page(0, limit), "id", at).stream()
            .map(row -> new Mark(row.get(at, Instant.class), row.get("id", UUID.class))).toList();
    }

    static List<Mark> days(Class<?> type, Criterion criterion, String at, int limit, ZoneId zone, Session session) {
        Query<?> query = Query.of(type).where(criterion);
        return session.select(query.orderBy(Order.desc(at), Order.desc("createdAt")).page(0, limit), "id", at, "createdAt").stream()
            .map(row -> new Mark(moment(row.get(at, LocalDate.class), row.get("createdAt", Instant.class), zone),
                row.get("id", UUID.class))).toList();
    }

    /** @param who paths of those whom it may be with or by */
    static Criterion criterion(String account, UUID accountId, String at, TimelineFilter filter, String... who) {
        return Criteria.all(between(account, accountId, at, filter.from(), filter.until()), concerning(filter, who));
    }

    private static Criterion concerning(TimelineFilter filter, String... who) {
        return filter.who() == null ? Criteria.everything()
            : Criteria.any(Stream.of(who).map(path -> Criteria.where(path).is(filter.who())).toArray(Criterion[]::new));
    }

    private static Criterion between(String account, UUID accountId, String at, Comparable<?> from, Comparable<?> until) {
        List<Criterion> parts = new ArrayList<>(List.of(Criteria.where(account).is(accountId), Criteria.where(at).isNotNull()));
        if (from != null) {
            parts.add(Criteria.where(at).atLeast(from));
        }
        if (until != null) {
            parts.add(Criteria.where(at).lessThan(until));
        }
        return Criteria.all(parts.toArray(Criterion[]::new));
    }

    static Criterion dayCriterion(String account, UUID accountId, String at, TimelineFilter filter, ZoneId zone, String... who) {
        return Criteria.all(between(account, accountId, at, day(filter.from(), zone), day(filter.until(), zone)), concerning(filter, who));
    }

    /** Something of a day stands where it was written when that was on the same day, else at the beginning of the day. */
    static Instant moment(LocalDate day, Instant written, ZoneId zone) {
        return written != null && LocalDate.ofInstant(written, zone).equals(day) ? written : day.atStartOfDay(zone).toInstant();
    }

    private static LocalDate day(Instant moment, ZoneId zone) {
        return moment == null ? null : LocalDate.ofInstant(moment, zone);
    }
}
