package org.peyvand.exchange.internal.plan;

import java.util.List;
import org.peyvand.exchange.ColumnMapping;
import org.peyvand.exchange.internal.target.Target;

/**
 * How a table would come in as a target.
 *
 * @param target    the target
 * @param columns   what becomes of the columns
 * @param weight    how much of it speaks for the target: 1 for a telling header, less for a general one
 * @param coverage  part of the filled columns that have a place, 0 to 1
 * @param named     words of the file's name that speak for the target
 * @param satisfied whether the columns that the target needs are there
 */
record Suggestion(Target target, List<ColumnMapping> columns, double weight, double coverage, int named, boolean satisfied) {
    private static final double MUCH = 2.5;
    private static final double MOST = 0.75;

    /** Whether it may be taken without asking. */
    boolean fits() {
        if (!satisfied) {
            return false;
        }
        return named > 0 ? coverage >= 0.2 || weight >= 1 : !target.shy() && (weight >= MUCH || coverage >= MOST);
    }

    /** By this the best is found. */
    double score() {
        return 10.0 * named + weight + 2 * coverage;
    }

    /** 0 to 1, for a person. */
    double certainty() {
        return Math.min(1, (named > 0 ? 0.5 : 0.2) + coverage / 2);
    }
}
