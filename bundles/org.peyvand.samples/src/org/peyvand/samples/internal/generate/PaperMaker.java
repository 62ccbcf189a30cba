package org.peyvand.samples.internal.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peyvand.base.Money;
import org.peyvand.samples.internal.company.Deal;
import org.peyvand.samples.internal.company.Papers;
import org.peyvand.samples.internal.company.Step;

/** Makes quotes, orders, invoices and payments of deals. */
final class PaperMaker {

    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");
    private static final double STILL_OPEN_QUOTED = 0.3;
    private static final double LOST_QUOTED = 0.1;
    private static final int DAYS_TO_PAY = 30;
    private static final int[] IN_FULL_HALF_NOT = {12, 4, 3};

    private final Dice dice;
    private final LocalDate today;

    PaperMaker(Dice dice, LocalDate today) {
        this.dice = dice;
        this.today = today;
    }

    /** The documents of the deals that have some. */
    List<Papers> papers(List<Deal> deals) {
        return deals.stream().map(this::of).flatMap(Optional::stream).toList();
    }

    private Optional<Papers> of(Deal deal) {
        Optional<LocalDate> proposed = reached(deal, Step.PROPOSAL);
        double chance = deal.step() == Step.WON ? 1 : deal.step() == Step.PROPOSAL ? STILL_OPEN_QUOTED : LOST_QUOTED;
        if (!dice.chance(chance) || proposed.isEmpty()) {
            return Optional.empty();
        }
        LocalDate quoted = proposed.get();
        if (deal.step() != Step.WON) {
            return Optional.of(new Papers(deal, quoted, null, null, null, List.of()));
        }
        LocalDate ordered = reached(deal, Step.WON).orElseThrow();
        LocalDate billed = Days.working(ordered.plusDays(dice.between(2, 12)));
        if (billed.isAfter(today)) {
            return Optional.of(new Papers(deal, quoted, ordered, null, null, List.of()));
        }
        LocalDate due = billed.plusDays(DAYS_TO_PAY);
        return Optional.of(new Papers(deal, quoted, ordered, billed, due, payments(total(deal), billed)));
    }

    private List<Papers.Receipt> payments(BigDecimal total, LocalDate billed) {
        int way = dice.weighted(IN_FULL_HALF_NOT);
        BigDecimal half = total.divideToIntegralValue(BigDecimal.TWO);
        List<BigDecimal> amounts = way == 2 ? List.of()
                : way == 1 ? List.of(half) : dice.chance(0.4) ? List.of(half, total.subtract(half)) : List.of(total);
        List<Papers.Receipt> payments = new ArrayList<>();
        LocalDate on = billed;
        for (BigDecimal amount : amounts) {
            on = Days.working(on.plusDays(dice.between(3, 25)));
            if (!on.isAfter(today)) {
                payments.add(new Papers.Receipt(on, amount, dice.pick(Codes.PAYMENT_METHODS), "T" + dice.digits(8)));
            }
        }
        return List.copyOf(payments);
    }

    static BigDecimal total(Deal deal) {
        return deal.items().stream().map(DealMaker::total).reduce(Money.zero(DealMaker.CURRENCY), Money::plus).amount();
    }

    private static Optional<LocalDate> reached(Deal deal, Step step) {
        return deal.moves().stream().filter(move -> move.step() == step).map(move -> LocalDate.ofInstant(move.at(), TEHRAN)).findFirst();
    }
}
