package org.peyvand.sales.internal.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.peyvand.persistence.Row;
import org.peyvand.sales.model.StageState;

/** Sums over the deals of one group. Amounts are in the report's currency; the weighted amount is amount times probability of open deals. */
final class PipelineTally {

    private static final int RATE_DECIMALS = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private long open;
    private long won;
    private long lost;
    private BigDecimal openAmount = BigDecimal.ZERO;
    private BigDecimal wonAmount = BigDecimal.ZERO;
    private BigDecimal weighted = BigDecimal.ZERO;

    /** Adds a row with {@code state}, {@code deals}, {@code sum} and {@code weighted}. */
    void add(Row row) {
        long deals = row.get("deals", Long.class);
        BigDecimal sum = row.sum("sum");
        switch (row.get("state", StageState.class)) {
            case WON -> {
                won += deals;
                wonAmount = wonAmount.add(sum);
            }
            case LOST -> lost += deals;
            case OPEN -> {
                open += deals;
                openAmount = openAmount.add(sum);
                weighted = weighted.add(row.sum("weighted").divide(HUNDRED));
            }
        }
    }

    /** Adds the sums of another group. */
    void add(PipelineTally other) {
        open += other.open;
        won += other.won;
        lost += other.lost;
        openAmount = openAmount.add(other.openAmount);
        wonAmount = wonAmount.add(other.wonAmount);
        weighted = weighted.add(other.weighted);
    }

    long open() {
        return open;
    }

    long won() {
        return won;
    }

    long lost() {
        return lost;
    }

    BigDecimal openAmount() {
        return openAmount;
    }

    BigDecimal wonAmount() {
        return wonAmount;
    }

    BigDecimal weighted() {
        return weighted;
    }

    /** {@return won divided by won and lost, from 0 to 1; null when no deal is closed} */
    BigDecimal winRate() {
        return won + lost == 0 ? null : BigDecimal.valueOf(won).divide(BigDecimal.valueOf(won + lost), RATE_DECIMALS, RoundingMode.HALF_UP);
    }
}
