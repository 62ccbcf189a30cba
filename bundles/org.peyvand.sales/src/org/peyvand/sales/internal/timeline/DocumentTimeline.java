package org.peyvand.sales.internal.timeline;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Money;
import org.peyvand.base.text.Message;
import org.peyvand.core.RecordRef;
import org.peyvand.core.TimelineEntry;
import org.peyvand.core.TimelineFilter;
import org.peyvand.core.TimelineKind;
import org.peyvand.core.TimelineSource;
import org.peyvand.core.Workplace;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.sales.model.CreditNote;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.Quote;
import org.peyvand.sales.model.SalesDocument;
import org.peyvand.sales.model.SalesOrder;

/** Quotes, orders, invoices and credit notes in the timeline. */
@Component
public final class DocumentTimeline implements TimelineSource {
    private static final List<Sort> SORTS = List.of(new Sort(Quote.class, "sales.quote", kind("quote", "file-earmark-check")),
        new Sort(SalesOrder.class, "sales.order", kind("order", "cart-check")),
        new Sort(Invoice.class, "sales.invoice", kind("invoice", "receipt")),
        new Sort(CreditNote.class, "sales.creditnote", kind("creditnote", "receipt-cutoff")));
    private static final String DATE = "date";
    private static final String[] WHO = {"person", "owner"};
    private final Workplace workplace;

    /** Made by Declarative Services. */
    @Activate
    public DocumentTimeline(@Reference Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public List<TimelineKind> kinds() {
        return SORTS.stream().map(Sort::kind).toList();
    }

    @Override
    public List<Mark> newest(UUID accountId, TimelineFilter filter, int limit, Session session) {
        List<Mark> marks = new ArrayList<>();
        for (Sort sort : wanted(filter)) {
            marks.addAll(Marks.days(sort.type(), "account", accountId, DATE, filter, limit, zone(), session, WHO));
        }
        return marks.stream().sorted(Comparator.comparing(Mark::at).reversed()).limit(limit).toList();
    }

    @Override
    public long count(UUID accountId, TimelineFilter filter, Session session) {
        return wanted(filter).stream().mapToLong(sort ->
            session.count(Query.of(sort.type()).where(Marks.dayCriterion("account", accountId, DATE, filter, zone(), WHO)))).sum();
    }

    @Override
    public List<TimelineEntry> entries(List<UUID> ids, Session session) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (Sort sort : SORTS) {
            Query<?> query = Query.of(sort.type()).where(Criteria.where("id").in(ids));
            session.select(query, "id", DATE, "createdAt", "name", "status", "total", "currency", "owner.displayName")
                .forEach(row -> entries.add(entry(sort, row)));
        }
        return entries;
    }

    private TimelineEntry entry(Sort sort, Row row) {
        Instant at = Marks.moment(row.get(DATE, LocalDate.class), row.get("createdAt", Instant.class), zone());
        Money total = Money.of(row.get("total", BigDecimal.class), row.get("currency", String.class));
        return new TimelineEntry(sort.kind(), at, row.get("name", String.class),
            Message.of(DocumentTimeline.class, "document", row.get("status"), total),
            row.get("owner.displayName", String.class), new RecordRef(sort.entity(), row.get("id", UUID.class)));
    }

    private ZoneId zone() {
        return workplace.culture().zone();
    }

    private static List<Sort> wanted(TimelineFilter filter) {
        return SORTS.stream().filter(sort -> filter.wants(sort.kind().id())).toList();
    }

    private static TimelineKind kind(String id, String icon) {
        return new TimelineKind(id, icon, Message.of(DocumentTimeline.class, "kind." + id));
    }

    private record Sort(Class<? extends SalesDocument> type, String entity, TimelineKind kind) {
    }
}
