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
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.sales.model.Payment;

/** Payments in the timeline. */
@Component
public final class PaymentTimeline implements TimelineSource {
    private static final TimelineKind KIND = new TimelineKind("payment", "cash-coin", Message.of(PaymentTimeline.class, "kind.payment"));
    private static final String ACCOUNT = "invoice.account";
    private static final String DATE = "date";
    private static final String[] WHO = {"invoice.person", "invoice.owner"};
    private final Workplace workplace;

    /** Made by Declarative Services. */
    @Activate
    public PaymentTimeline(@Reference Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public List<TimelineKind> kinds() {
        return List.of(KIND);
    }

    @Override
    public List<Mark> newest(UUID accountId, TimelineFilter filter, int limit, Session session) {
        return Marks.days(Payment.class, Marks.dayCriterion(ACCOUNT, accountId, DATE, filter, zone(), WHO), DATE, limit, zone(), session);
    }

    @Override
    public long count(UUID accountId, TimelineFilter filter, Session session) {
        return session.count(Query.of(Payment.class).where(Marks.dayCriterion(ACCOUNT, accountId, DATE, filter, zone(), WHO)));
    }

    @Override
    public List<TimelineEntry> entries(List<UUID> ids, Session session) {
        Query<Payment> query = Query.of(Payment.class).where(Criteria.where("id").in(ids));
        return session.select(query, "id", DATE, "createdAt", "amount", "currency", "invoice.name", "invoice.owner.displayName").stream()
            .map(this::entry).toList();
    }

    private TimelineEntry entry(Row row) {
        Instant at = Marks.moment(row.get(DATE, LocalDate.class), row.get("createdAt", Instant.class), zone());
        Money amount = Money.of(row.get("amount", BigDecimal.class), row.get("currency", String.class));
        return new TimelineEntry(KIND, at, row.get("invoice.name", String.class), Message.of(PaymentTimeline.class, "payment", amount),
            row.get("invoice.owner.displayName", String.class), new RecordRef("sales.payment", row.get("id", UUID.class)));
    }

    private ZoneId zone() {
        return workplace.culture().zone();
    }
}
