package org.peyvand.persistence;

import java.math.BigDecimal;
import java.util.List;

/**
 * One row of a selection or an aggregation.
 *
 * @param names the paths or aliases asked for
 * @param values a value for each, {@code null} where there is none
 */
public record Row(List<String> names, List<Object> values) {

    /**
     * The value of a path or alias.
     *
     * @throws IllegalArgumentException when it was not asked for
     */
    public Object get(String name) {
        int index = names.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException(name + " is not among " + names);
        }
        return values.get(index);
    }

    /**
     * The value of a path or alias; numbers are converted between the number types.
     *
     * @throws IllegalArgumentException when it was not asked for
     * @throws ClassCastException when the value is of another type
     */
    public <T> T get(String name, Class<T> type) {
        Object value = get(name);
        return type.cast(value instanceof Number number && !type.isInstance(value) ? convert(number, type) : value);
    }

    /**
     * A sum; zero where there was nothing to add.
     *
     * @throws IllegalArgumentException when it was not asked for
     */
    public BigDecimal sum(String name) {
        BigDecimal sum = get(name, BigDecimal.class);
        return sum == null ? BigDecimal.ZERO : sum;
    }

    private static Object convert(Number number, Class<?> type) {
        BigDecimal exact = number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
        if (type == Long.class) {
            return exact.longValueExact();
        }
        if (type == Integer.class) {
            return exact.intValueExact();
        }
        if (type == Double.class) {
            return exact.doubleValue();
        }
        return type == BigDecimal.class ? exact : number;
    }
}
