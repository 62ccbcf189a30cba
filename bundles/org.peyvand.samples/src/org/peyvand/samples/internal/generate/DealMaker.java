package org.peyvand.samples.internal.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.peyvand.base.Money;
import org.peyvand.samples.internal.company.Article;
import org.peyvand.samples.internal.company.Deal;
import org.peyvand.samples.internal.company.Firm;
import org.peyvand.samples.internal.company.Step;

/** Makes deals and moves them through the stages, as far as the year allows. */
final class DealMaker {

    static final String CURRENCY = "IRR";
    private static final double WON = 0.34;
    private static final double FROM_CAMPAIGN = 0.25;
    private static final BigDecimal SMALL_PRICE = BigDecimal.valueOf(150_000_000);
    private static final int SHORTEST = 12;
    private static final int LONGEST = 130;

    private final Dice dice;
    private final Days days;
    private final List<Article> articles;
    private final List<String> campaigns = Words.plain("campaigns");

    DealMaker(Dice dice, LocalDate today, List<Article> articles) {
        this.dice = dice;
        this.days = new Days(dice, today);
        this.articles = articles;
    }

    /** So many deals with these customers, oldest first, numbered in this order. */
    List<Deal> deals(List<Firm> firms, int count) {
        List<LocalDate> openings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            openings.add(days.inLastYear());
        }
        openings.sort(Comparator.naturalOrder());
        List<Deal> deals = new ArrayList<>();
        for (LocalDate opened : openings) {
            deals.add(deal(String.format(Locale.ROOT, "D-%05d", deals.size() + 1), dice.pick(firms), opened));
        }
        return List.copyOf(deals);
    }

    private Deal deal(String number, Firm firm, LocalDate opened) {
        List<Deal.Item> items = items(firm);
        int length = dice.between(SHORTEST, LONGEST);
        List<Deal.Move> moves = moves(opened, length, firm.status().equals(Firm.PROSPECT) ? 0 : WON);
        boolean lost = moves.getLast().step() == Step.LOST;
        LocalDate expected = Days.working(opened.plusDays(length + dice.between(-10, 20)));
        String campaign = dice.chance(FROM_CAMPAIGN) ? dice.pick(campaigns) : null;
        return new Deal(number, items.getFirst().article().name() + " برای " + firm.name(), firm, dice.pick(firm.people()), items, net(items), opened,
                expected.isBefore(opened) ? opened : expected, moves, campaign == null ? firm.source() : "campaign", campaign,
                lost ? dice.pick(Codes.LOST_REASONS) : null, firm.owner());
    }

    private List<Deal.Move> moves(LocalDate opened, int length, double chanceToWin) {
        Step end = dice.chance(chanceToWin) ? Step.WON : Step.LOST;
        int engaged = length * dice.between(10, 30) / 100;
        int proposed = length * dice.between(40, 70) / 100;
        boolean neverProposed = end == Step.LOST && dice.chance(0.4);
        List<Deal.Move> moves = new ArrayList<>();
        reach(moves, Step.PROSPECTING, opened);
        reach(moves, Step.ENGAGING, opened.plusDays(Math.max(2, engaged)));
        if (!neverProposed) {
            reach(moves, Step.PROPOSAL, opened.plusDays(Math.max(5, proposed)));
        }
        reach(moves, end, opened.plusDays(length));
        return List.copyOf(moves);
    }

    private void reach(List<Deal.Move> moves, Step step, LocalDate day) {
        if (day.isBefore(days.today()) || moves.isEmpty()) {
            moves.add(new Deal.Move(step, moves.isEmpty() ? Days.opening(day) : days.hour(Days.working(day))));
        }
    }

    private List<Deal.Item> items(Firm firm) {
        List<Deal.Item> items = new ArrayList<>();
        boolean small = !firm.isOrganisation();
        List<Article> left = new ArrayList<>(articles);
        left.removeIf(article -> small && article.price().compareTo(SMALL_PRICE) > 0);
        for (int i = dice.weighted(0, 4, 3, 2); i > 0; i--) {
            Article article = left.remove(dice.between(0, left.size() - 1));
            int quantity = small ? 1 : dice.weighted(0, 6, 4, 2, 2, 1, 0, 0, 0, 0, 1);
            int discount = dice.chance(0.3) ? dice.between(1, 5) * 2 : 0;
            items.add(new Deal.Item(article, BigDecimal.valueOf(quantity), BigDecimal.valueOf(discount)));
        }
        return List.copyOf(items);
    }

    private static BigDecimal net(List<Deal.Item> items) {
        return items.stream().map(DealMaker::net).reduce(Money.zero(CURRENCY), Money::plus).amount();
    }

    /** Price less discount, each rounded once: the rule of documents. */
    static Money net(Deal.Item item) {
        Money gross = Money.of(item.article().price(), CURRENCY).times(item.quantity()).rounded();
        return gross.minus(gross.percent(item.discountPercent()).rounded());
    }

    /** What a customer pays for an item, tax included. */
    static Money total(Deal.Item item) {
        Money net = net(item);
        return net.plus(net.percent(item.article().taxRate()).rounded());
    }
}
