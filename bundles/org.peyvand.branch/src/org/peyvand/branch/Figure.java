package org.peyvand.branch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.peyvand.core.measure.Unit;

/**
 * What a measure came to.
 *
 * @param value number, sum, or moment in seconds since 1970; {@code null} when nothing is known
 * @param whole among how many; {@code null} when it is no share
 * @param plan what it should come to within the period; {@code null} when nobody has said so
 */
public record Figure(BigDecimal value, BigDecimal whole, BigDecimal plan) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Nothing is known. */
    public static final Figure NONE = new Figure(null, null, null);

    /** What is compared: of a share hundredths, {@code null} when there is nothing that it could be a share of. */
    public BigDecimal number(Unit unit) {
        return unit == Unit.SHARE ? hundredths(value, whole) : value;
    }

    /** How much of the plan it is, in hundredths; {@code null} without a plan. */
    public BigDecimal attainment() {
        return hundredths(value == null && plan != null ? BigDecimal.ZERO : value, plan);
    }

    private static BigDecimal hundredths(BigDecimal part, BigDecimal all) {
        return part == null || all == null || all.signum() == 0 ? null : part.multiply(HUNDRED).divide(all, 1, RoundingMode.HALF_UP);
    }

    /** Both together; of ages the longer one. */
    public Figure plus(Figure other, Unit unit) {
        return new Figure(unit == Unit.AGE ? least(value, other.value) : sum(value, other.value), sum(whole, other.whole), plan);
    }

    private static BigDecimal sum(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == null ? other : one : one.add(other);
    }

    private static BigDecimal least(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == null ? other : one : one.min(other);
    }

    /** The same with another plan. */
    public Figure planned(BigDecimal other) {
        return new Figure(value, whole, other);
    }
}
