package org.peyvand.exchange.internal.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peyvand.base.text.Digits;
import org.peyvand.exchange.internal.target.HeaderText;
import org.peyvand.exchange.internal.target.Slot;
import org.peyvand.exchange.internal.target.Target;
import org.peyvand.persistence.meta.AttributeKind;

/** What the values of a column look like. */
final class ValueForms {
    private static final Pattern DAY = Pattern.compile("(\\d{1,4})[-/.](\\d{1,2})[-/.](\\d{1,4})(?:[ T].*)?");
    private static final Pattern NUMBER = Pattern.compile("[^\\d\\p{L}]{0,3}[\\d.,\u066B\u066C ]+[^\\d]{0,8}");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d ()./-]{7,20}");
    private static final double MOST = 0.8;

    private ValueForms() {
    }

    /** Whether the values can be what an attribute wants; always so when there are none. */
    static boolean fits(Slot slot, List<String> values) {
        if (slot.attribute() == null) {
            return true;
        }
        return switch (slot.attribute().kind()) {
            case INTEGER, DECIMAL, PERCENT, MONEY -> mostly(values, value -> NUMBER.matcher(Digits.toLatin(value)).matches());
            case DATE, MOMENT -> mostly(values, value -> value.chars().anyMatch(Character::isDigit));
            case EMAIL -> mostly(values, value -> MAIL.matcher(value).matches());
            default -> true;
        };
    }

    /** Where a column without a header may lead. */
    static Optional<String> path(Target target, List<String> values) {
        AttributeKind kind = !values.isEmpty() && mostly(values, value -> MAIL.matcher(value).matches()) ? AttributeKind.EMAIL
                : !values.isEmpty() && mostly(values, value -> PHONE.matcher(Digits.toLatin(value)).matches()) ? AttributeKind.PHONE : null;
        return target.paths().stream().filter(path -> target.slot(path).filter(slot -> slot.attribute() != null && slot.part().isMain()
                && slot.attribute().kind() == kind).isPresent()).findFirst();
    }

    /** The format of a column, or empty. */
    static String format(Target target, String path, String header, List<String> values, Table table) {
        if (target.list(path).isPresent()) {
            return kindColumn(header, table);
        }
        Optional<Slot> slot = target.slot(path).filter(found -> found.attribute() != null);
        if (slot.isEmpty()) {
            return "";
        }
        return switch (slot.get().attribute().kind()) {
            case DATE, MOMENT -> dayForm(values);
            case PERCENT -> isFraction(values) ? "fraction" : "";
            default -> "";
        };
    }

    /** For {@code Phone 1 - Value} the column that says what kind it is. */
    private static String kindColumn(String header, Table table) {
        String words = HeaderText.of(header);
        String wanted = words.endsWith(" value") ? words.substring(0, words.length() - 6) : "";
        return wanted.isEmpty() ? "" : table.headers().stream()
                .filter(other -> HeaderText.of(other).equals(wanted + " type") || HeaderText.of(other).equals(wanted + " label"))
                .findFirst().map(other -> "kind:" + other).orElse("");
    }

    private static boolean isFraction(List<String> values) {
        boolean some = false;
        for (String value : values) {
            Matcher number = Pattern.compile("(\\d*)[.\u066B](\\d+)|[01]").matcher(Digits.toLatin(value));
            if (!number.matches() || number.group(1) != null && !number.group(1).isEmpty() && Integer.parseInt(number.group(1)) > 0) {
                return false;
            }
            some |= number.group(2) != null;
        }
        return some;
    }

    /** Day or month first, as far as any value of the column tells. */
    private static String dayForm(List<String> values) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (String value : values) {
            Matcher day = DAY.matcher(Digits.toLatin(value));
            if (day.matches() && day.group(1).length() <= 2 && day.group(3).length() == 4) {
                dayFirst |= Integer.parseInt(day.group(1)) > 12;
                monthFirst |= Integer.parseInt(day.group(2)) > 12;
            }
        }
        return dayFirst == monthFirst ? "" : dayFirst ? "dmy" : "mdy";
    }

    private static boolean mostly(List<String> values, Predicate<String> test) {
        return values.stream().filter(test).count() >= MOST * values.size();
    }
}
