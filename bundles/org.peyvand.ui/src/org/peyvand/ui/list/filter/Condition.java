package org.peyvand.ui.list.filter;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One condition on records, as a person would say it: "owner is me".
 *
 * @param path the attribute
 * @param operator how its value is looked at
 * @param operands with what; several mean one of them
 */
public record Condition(String path, Operator operator, List<Operand> operands) {

    /** Takes a copy. */
    public Condition {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(operator, "operator");
        operands = List.copyOf(operands);
    }

    /** With values in their stored form. */
    public static Condition of(String path, Operator operator, String... values) {
        return new Condition(path, operator, Arrays.stream(values).map(Operand::of).toList());
    }

    /** The same with other values. */
    public Condition with(List<Operand> others) {
        return new Condition(path, operator, others);
    }
}
