package org.peyvand.persistence.merge;

import java.math.BigDecimal;
import java.util.Objects;
import org.peyvand.persistence.model.DomainEntity;

/**
 * One value in three states.
 *
 * @param base what both began with; {@code null} for none
 * @param mine what the one made of it
 * @param theirs what the other made of it
 */
public record MergedValue(Object base, Object mine, Object theirs) {

    /** Who changed it. */
    public enum Kind {
        /** Nobody, or both in the same way. */
        EQUAL,
        /** Only the one. */
        MINE,
        /** Only the other. */
        THEIRS,
        /** Both, in different ways: somebody has to choose. */
        CONFLICT
    }

    /** Which of the three is to stand. */
    public enum Choice {
        /** What the one made of it. */
        MINE,
        /** What the other made of it. */
        THEIRS,
        /** What both began with. */
        BASE
    }

    /** Who changed it. */
    public Kind kind() {
        if (same(mine, theirs)) {
            return Kind.EQUAL;
        }
        return same(mine, base) ? Kind.THEIRS : same(theirs, base) ? Kind.MINE : Kind.CONFLICT;
    }

    /** What is to stand; a choice plays a part only in a conflict. */
    public Object value(Choice choice) {
        return switch (kind()) {
            case MINE -> mine;
            case EQUAL, THEIRS -> theirs;
            case CONFLICT -> choice == Choice.MINE ? mine : choice == Choice.THEIRS ? theirs : base;
        };
    }

    /** Whether two values mean the same: no text is an empty one, 1.50 is 1.5, a record is known by its identifier. */
    public static boolean same(Object one, Object other) {
        Object first = plain(one);
        Object second = plain(other);
        return first instanceof BigDecimal a && second instanceof BigDecimal b ? a.compareTo(b) == 0 : Objects.equals(first, second);
    }

    private static Object plain(Object value) {
        return switch (value) {
            case DomainEntity record when record.getId() != null -> record.getId();
            case String text when text.isEmpty() -> null;
            case null, default -> value;
        };
    }
}
