package org.peyvand.branch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.stream.Stream;
import org.peyvand.core.measure.Aim;
import org.peyvand.core.measure.MeasureInfo;
import org.peyvand.core.measure.MeasureSpan;
import org.peyvand.core.measure.Unit;

/** Whether a figure is as it should be. */
public enum Course {
    /** As it should be. */
    GOOD,
    /** To be watched. */
    WATCH,
    /** Not as it should be. */
    POOR,
    /** Nobody has said how it should be. */
    UNKNOWN;

    /** Who has this much of what should be there by today is to be watched only. */
    private static final BigDecimal NEARLY = new BigDecimal("0.8");
    private static final int SECONDS = 3_600;

    /**
     * Of a figure with a plan: it is well when the part of the plan that the days gone make is reached, and to be watched from four fifths of that. Of one without:
     * by the limits of its measure.
     */
    public static Course of(MeasureInfo measure, Figure figure, MeasureSpan span) {
        if (figure == null || figure.value() == null) {
            return UNKNOWN;
        }
        return figure.plan() != null && figure.plan().signum() > 0 ? ofPlan(figure, span) : ofLimits(measure, figure, span);
    }

    /** Of a number with a target that it is to reach as a whole, or not to pass. */
    public static Course ofTarget(Aim aim, BigDecimal number, BigDecimal target) {
        if (number == null || target == null) {
            return UNKNOWN;
        }
        boolean more = aim == Aim.MORE;
        if (more ? number.compareTo(target) >= 0 : number.compareTo(target) <= 0) {
            return GOOD;
        }
        return (more ? number.compareTo(target.multiply(NEARLY)) >= 0 : number.multiply(NEARLY).compareTo(target) <= 0) ? WATCH : POOR;
    }

    /** Of several together: the worst that is known. */
    public static Course worst(Stream<Course> courses) {
        return courses.filter(one -> one != UNKNOWN).max(Comparator.naturalOrder()).orElse(UNKNOWN);
    }

    private static Course ofPlan(Figure figure, MeasureSpan span) {
        if (span.gone() == 0) {
            return UNKNOWN;
        }
        BigDecimal due = figure.plan().multiply(BigDecimal.valueOf(span.gone())).divide(BigDecimal.valueOf(span.length()), 6, RoundingMode.HALF_UP);
        if (figure.value().compareTo(due) >= 0) {
            return GOOD;
        }
        return figure.value().compareTo(due.multiply(NEARLY)) >= 0 ? WATCH : POOR;
    }

    private static Course ofLimits(MeasureInfo measure, Figure figure, MeasureSpan span) {
        BigDecimal value = measure.unit() == Unit.AGE
            ? BigDecimal.valueOf(Math.max(0, (span.now().getEpochSecond() - figure.value().longValue()) / SECONDS)) : figure.number(measure.unit());
        if (measure.limits() == null || value == null) {
            return UNKNOWN;
        }
        int way = measure.aim() == Aim.MORE ? -1 : 1;
        if (value.compareTo(measure.limits().good()) * way <= 0) {
            return GOOD;
        }
        return value.compareTo(measure.limits().poor()) * way < 0 ? WATCH : POOR;
    }
}
