package org.peyvand.persistence.merge;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One part of a record in three states.
 *
 * @param id {@code null} for one that was just added
 * @param base as both began with it; empty when it was added
 * @param mine as the one left it; empty when he removed it, or it was added by the other
 * @param theirs as the other left it; empty when he removed it, or it was added by the one
 */
public record MergedPart(String id, Optional<Part> base, Optional<Part> mine, Optional<Part> theirs) {

    /** What became of it. */
    public enum Kind {
        /** It is there in both, or gone in one that nobody else has changed: {@link #merge} says what it is like. */
        CLEAR,
        /** The one has changed what the other has removed. */
        REMOVED_BY_THEM,
        /** The other has changed what the one has removed. */
        REMOVED_BY_ME
    }

    /** Its values in three states. */
    public RecordMerge merge() {
        return RecordMerge.of(values(base), values(mine), values(theirs));
    }

    private static Map<String, ?> values(Optional<Part> part) {
        return part.<Map<String, ?>>map(Part::values).orElse(Map.of());
    }

    /** What became of it. */
    public Kind kind() {
        if (base.isPresent() && mine.isPresent() && theirs.isEmpty() && !equal(base, mine)) {
            return Kind.REMOVED_BY_THEM;
        }
        return base.isPresent() && mine.isEmpty() && theirs.isPresent() && !equal(base, theirs) ? Kind.REMOVED_BY_ME : Kind.CLEAR;
    }

    private static boolean equal(Optional<Part> one, Optional<Part> other) {
        return RecordMerge.of(Map.of(), values(one), values(other)).values().values().stream().allMatch(value -> value.kind() == MergedValue.Kind.EQUAL);
    }

    /** Whether somebody has to choose: whether it stays, or one of its values. */
    public boolean isConflict() {
        return kind() != Kind.CLEAR || mine.isPresent() && theirs.isPresent() && !merge().isSilent();
    }

    /**
     * What is to stand; empty when it is gone.
     *
     * @param whole asked whose state stands when one has removed what the other has changed; what both began with counts as the one that is not gone
     * @param value asked for each value that both have changed
     */
    public Optional<Part> result(MergedValue.Choice whole, Function<String, MergedValue.Choice> value) {
        if (kind() != Kind.CLEAR) {
            return whole == MergedValue.Choice.MINE ? mine : whole == MergedValue.Choice.THEIRS ? theirs : base;
        }
        if (mine.isEmpty() || theirs.isEmpty()) {
            return base.isPresent() ? Optional.empty() : mine.or(() -> theirs);
        }
        return Optional.of(new Part(id, merge().result(value)));
    }
}
