package org.peyvand.sales.ui.internal.day;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.peyvand.base.Outcome;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.sales.model.Lead;
import org.peyvand.sales.model.LeadStatus;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.StageState;
import org.peyvand.sales.ui.internal.AmountText;
import org.peyvand.sales.ui.internal.SalesText;
import org.peyvand.ui.Tone;
import org.peyvand.ui.day.DayBlock;
import org.peyvand.ui.day.DayContent;
import org.peyvand.ui.day.DayLine;
import org.peyvand.ui.day.DayMoment;
import org.peyvand.ui.day.Postponement;
import org.peyvand.ui.day.RecordStep;
import org.peyvand.ui.day.Undo;
import org.peyvand.ui.rows.RowItem;

/** What waits for me in sales: deals whose decision was expected before today, and leads that nobody has spoken to yet. */
public final class WaitingBlock implements DayBlock {
    private static final int MOST = 20;

    @Inject
    Records records;
    @Inject
    CurrentUserService user;

    @Override
    public DayContent load(DayMoment day) {
        UUID me = user.userId();
        Query<Opportunity> deals = Query.of(Opportunity.class).where(Criteria.all(Criteria.where("owner").is(me),
                Criteria.where("state").is(StageState.OPEN), Criteria.where("expectedCloseOn").lessThan(day.today())));
        Query<Lead> leads = Query.of(Lead.class).where(Criteria.all(Criteria.where("owner").is(me), Criteria.where("status").is(LeadStatus.NEW)));
        List<DayLine> lines = Stream.concat(
                records.list(deals.orderBy(Order.asc("expectedCloseOn")).fetch("account").page(0, MOST)).stream().map(deal -> line(deal, day)),
                records.list(leads.orderBy(Order.asc("createdAt")).page(0, MOST)).stream().map(lead -> line(lead, day))).toList();
        return DayContent.lines(lines, records.count(deals) + records.count(leads));
    }

    private DayLine line(Opportunity deal, DayMoment day) {
        String detail = SalesText.of("day.waiting.deal", deal.getAccount() == null ? "" : deal.getAccount().getName()).in(day.culture());
        RowItem row = new RowItem("graph-up-arrow", Tone.WARNING, deal.getName(), detail, new AmountText(day.culture()).of(deal.getAmount(), deal.getCurrency()),
                day.culture().date(deal.getExpectedCloseOn()), new RecordRef("sales.opportunity", deal.getId()));
        UUID id = deal.getId();
        return new DayLine(row, null, postponement -> postpone(id, postponement, day));
    }

    private Outcome<Undo> postpone(UUID id, Postponement postponement, DayMoment day) {
        LocalDate wanted = LocalDate.ofInstant(postponement.from(null, day), day.culture().zone());
        return new RecordStep<>(records, Opportunity.class, id)
                .change(deal -> deal.setExpectedCloseOn(wanted.isAfter(day.today()) ? wanted : day.today().plusDays(1)));
    }

    private static DayLine line(Lead lead, DayMoment day) {
        return DayLine.of(new RowItem("funnel", Tone.ACCENT, lead.getName(), SalesText.of("day.waiting.lead").in(day.culture()),
                lead.getCreatedAt() == null ? "" : day.brief(lead.getCreatedAt()), "", new RecordRef("sales.lead", lead.getId())));
    }
}
