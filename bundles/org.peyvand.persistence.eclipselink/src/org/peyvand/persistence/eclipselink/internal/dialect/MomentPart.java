package org.peyvand.persistence.eclipselink.internal.dialect;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.persistence.expressions.Expression;
import org.eclipse.persistence.expressions.ExpressionOperator;

/** Parts of a moment in UTC, as whole numbers. Each engine has its own words for them, without parameters, so that one can group by them. */
public enum MomentPart {
    /** The year. */
    YEAR,
    /** 1 to 12. */
    MONTH,
    /** 1 to 31. */
    DAY,
    /** 0 to 23. */
    HOUR,
    /** The quarter of the hour, 0 to 3. */
    QUARTER;

    /** Far from the numbers of EclipseLink's own operators. */
    private static final int FIRST_SELECTOR = 70_100;

    /** This part of a moment. */
    public Expression of(Expression moment) {
        return moment.getFunction(FIRST_SELECTOR + ordinal());
    }

    private String field() {
        return this == QUARTER ? "MINUTE" : name();
    }

    /** The operators for an engine with functions that are called like the parts. */
    static List<ExpressionOperator> functions() {
        return Stream.of(values()).map(part -> part.operator(part.field() + '(', ")")).toList();
    }

    /** The operators for an engine with EXTRACT, which yields a fraction. */
    static List<ExpressionOperator> extracts() {
        return Stream.of(values()).map(part -> part.operator("CAST(EXTRACT(" + part.field() + " FROM ", ") AS INTEGER)")).toList();
    }

    private ExpressionOperator operator(String before, String after) {
        ExpressionOperator operator = ExpressionOperator.simpleFunction(FIRST_SELECTOR + ordinal(), name());
        operator.printsAs(this == QUARTER ? List.of('(' + before, after + "/15)") : List.of(before, after));
        return operator;
    }
}
