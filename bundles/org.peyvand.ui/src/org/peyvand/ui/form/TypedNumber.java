package org.peyvand.ui.form;

import java.math.BigDecimal;

/** Numbers as the types that attributes have. */
public final class TypedNumber {
    private TypedNumber() {
    }

    /**
     * A number as a type: {@code Integer}, {@code Long}, {@code Short}, {@code Double}, or as it is for any other.
     *
     * @throws ArithmeticException when it is not whole, or too large for the type
     */
    public static Object as(Class<?> type, BigDecimal number) {
        if (type == Integer.class) {
            return number.intValueExact();
        }
        if (type == Long.class) {
            return number.longValueExact();
        }
        if (type == Short.class) {
            return number.shortValueExact();
        }
        return type == Double.class ? (Object) number.doubleValue() : number;
    }
}
