package org.peyvand.ui.list.group;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;

/**
 * One level of groups.
 *
 * @param attribute whose values make the groups
 * @param fold how days are put together
 */
public record Grouping(AttributeDescription attribute, Fold fold) {

    /** How days are put together, in the person's calendar. */
    public enum Fold {
        /** Each day, each value by itself. */
        NONE,
        /** By weeks, which begin as the calendar has it. */
        WEEK,
        /** By months. */
        MONTH,
        /** By quarters. */
        QUARTER,
        /** By years. */
        YEAR
    }

    /** Reads {@code owner} or {@code closedOn:month}; empty when the attribute is gone or cannot be grouped by. */
    public static Optional<Grouping> parse(EntityDescription description, String text) {
        String[] parts = text.split(":", 2);
        Fold fold = parts.length < 2 ? Fold.NONE : fold(parts[1]);
        return description.attributes().stream().filter(attribute -> attribute.name().equals(parts[0])).filter(Grouping::isPossible).findFirst()
                .map(attribute -> new Grouping(attribute, isTime(attribute) ? fold : Fold.NONE));
    }

    private static Fold fold(String text) {
        for (Fold fold : Fold.values()) {
            if (fold.name().toLowerCase(Locale.ROOT).equals(text)) {
                return fold;
            }
        }
        return Fold.NONE;
    }

    /** Its text: {@link #parse} reads it back. */
    public String text() {
        return fold == Fold.NONE ? attribute.name() : attribute.name() + ":" + fold.name().toLowerCase(Locale.ROOT);
    }

    /** Whether it makes sense to group by the attribute. */
    public static boolean isPossible(AttributeDescription attribute) {
        return switch (attribute.kind()) {
            case REFERENCE, ENUM, PICK, CURRENCY, BOOLEAN, DATE, MOMENT, TEXT -> !attribute.name().contains(".");
            default -> false;
        };
    }

    /** The ways to group by an attribute. */
    public static List<Grouping> of(AttributeDescription attribute) {
        if (!isPossible(attribute)) {
            return List.of();
        }
        return !isTime(attribute) ? List.of(new Grouping(attribute, Fold.NONE))
                : Stream.of(Fold.NONE, Fold.WEEK, Fold.MONTH, Fold.QUARTER, Fold.YEAR).map(fold -> new Grouping(attribute, fold)).toList();
    }

    /** Whether its values lie on a calendar: days, and moments, which are grouped by their days at least. */
    public static boolean isTime(AttributeDescription attribute) {
        return attribute.kind() == AttributeKind.DATE || attribute.kind() == AttributeKind.MOMENT;
    }
}
