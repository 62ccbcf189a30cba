package org.peyvand.sales.ui.internal.block;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.model.Account;
import org.peyvand.core.ui.AccountBlock;
import org.peyvand.core.ui.BlockContent;
import org.peyvand.core.ui.Figure;
import org.peyvand.persistence.Aggregation;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.sales.model.DocumentStatus;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.StageState;
import org.peyvand.sales.ui.internal.AmountText;
import org.peyvand.sales.ui.internal.SalesText;
import org.peyvand.ui.Tone;

/** What a customer has brought: won, invoiced, paid, still open; each currency by itself. */
public final class MoneyBlock implements AccountBlock {
    @Inject
    UnitOfWork work;

    @Override
    public BlockContent load(Account account, Culture culture) {
        Criterion mine = Criteria.where("account").is(account.getId());
        List<Row> invoices = work.read(session -> session.aggregate(Aggregation.of(Invoice.class)
                .where(Criteria.all(mine, Criteria.where("status").in(DocumentStatus.ISSUED, DocumentStatus.ACCEPTED, DocumentStatus.CLOSED)))
                .groupBy("currency").sum("total", "total").sum("paid", "paid").sum("credited", "credited").count("count")));
        List<Row> won = work.read(session -> session.aggregate(Aggregation.of(Opportunity.class)
                .where(Criteria.all(mine, Criteria.where("state").is(StageState.WON))).groupBy("currency").sum("amount", "amount").count("count")));
        return BlockContent.figures(figures(invoices, won, culture));
    }

    /** The figures of these rows: one row for each currency. */
    static List<Figure> figures(List<Row> invoices, List<Row> won, Culture culture) {
        AmountText text = new AmountText(culture);
        Map<String, BigDecimal> invoiced = sums(invoices, "total");
        Map<String, BigDecimal> paid = sums(invoices, "paid");
        Map<String, BigDecimal> open = new TreeMap<>(invoiced);
        paid.forEach((currency, amount) -> open.merge(currency, amount.negate(), BigDecimal::add));
        sums(invoices, "credited").forEach((currency, amount) -> open.merge(currency, amount.negate(), BigDecimal::add));
        open.values().removeIf(amount -> amount.signum() == 0);
        boolean owes = open.values().stream().anyMatch(amount -> amount.signum() > 0);
        return List.of(
                figure("won", text.of(sums(won, "amount")), count(won), Tone.SUCCESS, culture),
                figure("invoiced", text.of(invoiced), count(invoices), Tone.TEXT, culture),
                new Figure(word("paid", culture), text.of(paid), "", Tone.TEXT),
                new Figure(word("balance", culture), text.of(open), "", owes ? Tone.WARNING : Tone.TEXT));
    }

    private static Figure figure(String key, String value, long count, Tone tone, Culture culture) {
        return new Figure(word(key, culture), value, count == 0 ? "" : SalesText.of("figure." + key + ".count", count).in(culture), tone);
    }

    private static String word(String key, Culture culture) {
        return SalesText.of("figure." + key).in(culture);
    }

    private static long count(List<Row> rows) {
        return rows.stream().mapToLong(row -> row.get("count", Long.class)).sum();
    }

    private static Map<String, BigDecimal> sums(List<Row> rows, String alias) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (Row row : rows) {
            BigDecimal sum = row.get(alias, BigDecimal.class);
            if (sum != null && sum.signum() != 0) {
                sums.merge(row.get("currency") == null ? "" : row.get("currency", String.class), sum, BigDecimal::add);
            }
        }
        return sums;
    }
}
