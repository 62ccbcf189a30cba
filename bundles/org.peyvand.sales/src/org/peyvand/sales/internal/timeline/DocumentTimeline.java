package org.peyvand.sales.internal.timeline;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.sales.model.SalesDocument;

/** Quotes, orders, invoices and credit notes in the timeline. */
@Component
public final class DocumentTimeline implements TimelineSource {
    private static final List<Sort> SORTS = List.of(new Sort("QUOTE", "sales.quote", kind("quote", "file-earmark-check")),
        new Sort("ORDER", "sales.order", kind("order", "cart-check")),
        new Sort("INVOICE", "sales.invoice", kind("invoice", "receipt")),
        new Sort("CREDIT_NOTE", "sales.creditnote", kind("creditnote", "receipt-cutoff")));
    private static final String DATE = "date";
    private static final String KIND = "documentKind";
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
        return Marks.days(SalesDocument.class, criterion(accountId, filter), DATE, limit, zone(), session);
    }

    @Override
    public long count(UUID accountId, TimelineFilter filter, Session session) {
        return session.count(Query.of(SalesDocument.class).where(criterion(accountId, filter)));
    }

    @Override
    public List<TimelineEntry> entries(List<UUID> ids, Session session) {
        Query<SalesDocument> query = Query.of(SalesDocument.class).where(Criteria.where("id").in(ids));
        return session.select(query, "id", DATE, "createdAt", "name", "status", "total", "currency", "owner.displayName", KIND).stream()
            .flatMap(row -> SORTS.stream().filter(sort -> sort.stored().equals(row.get(KIND))).map(sort -> entry(sort, row))).toList();
    }

    private Criterion criterion(UUID accountId, TimelineFilter filter) {
        Criterion days = Marks.dayCriterion("account", accountId, DATE, filter, zone(), WHO);
        List<String> wanted = SORTS.stream().filter(sort -> filter.wants(sort.kind().id())).map(Sort::stored).toList();
        return wanted.size() == SORTS.size() ? days : Criteria.all(days, Criteria.where(KIND).in(wanted));
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

    private static TimelineKind kind(String id, String icon) {
        return new TimelineKind(id, icon, Message.of(DocumentTimeline.class, "kind." + id));
    }

    /**
     * A sort of documents.
     *
     * @param stored what stands in the column that tells them apart
     */
    private record Sort(String stored, String entity, TimelineKind kind) {
    }
}
