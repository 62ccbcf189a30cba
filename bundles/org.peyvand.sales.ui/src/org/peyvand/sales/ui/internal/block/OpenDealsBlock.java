package org.peyvand.sales.ui.internal.block;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.core.ui.AccountBlock;
import org.peyvand.core.ui.BlockContent;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.StageState;
import org.peyvand.sales.ui.internal.AmountText;
import org.peyvand.ui.Tone;
import org.peyvand.ui.rows.RowItem;

/** The deals of a customer that are not decided yet, the nearest decision first. */
public final class OpenDealsBlock implements AccountBlock {
    private static final int MOST = 30;

    @Inject
    Records records;

    @Override
    public BlockContent load(Account account, Culture culture) {
        Query<Opportunity> query = Query.of(Opportunity.class).where(Criteria.all(
                Criteria.where("account").is(account.getId()), Criteria.where("state").is(StageState.OPEN)));
        List<Opportunity> deals = records.list(query.fetch("stage").orderBy(Order.asc("expectedCloseOn"), Order.desc("openedOn")).page(0, MOST));
        return BlockContent.rows(deals.stream().map(deal -> row(deal, culture)).toList(), deals.size() < MOST ? deals.size() : records.count(query));
    }

    private static RowItem row(Opportunity deal, Culture culture) {
        AmountText amounts = new AmountText(culture);
        String detail = Stream.of(deal.getStage() == null ? "" : deal.getStage().getName(), amounts.chance(deal.getProbability()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        return new RowItem("graph-up-arrow", Tone.ACCENT, deal.getName(), detail, amounts.of(deal.getAmount(), deal.getCurrency()),
                deal.getExpectedCloseOn() == null ? "" : culture.date(deal.getExpectedCloseOn()), new RecordRef("sales.opportunity", deal.getId()));
    }

    @Override
    public Optional<DomainEntity> prepare(Account account) {
        Opportunity deal = records.create(Opportunity.class);
        deal.setAccount(account);
        if (account.getCurrency() != null) {
            deal.setCurrency(account.getCurrency());
        }
        return Optional.of(deal);
    }
}
