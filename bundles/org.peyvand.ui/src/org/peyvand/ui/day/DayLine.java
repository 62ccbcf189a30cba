package org.peyvand.ui.day;

import java.util.function.Function;
import java.util.function.Supplier;
import org.peyvand.base.Outcome;
import org.peyvand.ui.rows.RowItem;

/**
 * A line of a block.
 *
 * @param row what is shown; Enter opens its target
 * @param done what the key D does, not on the UI thread; {@code null} when it cannot be done
 * @param postpone what the key S does, not on the UI thread; {@code null} when it cannot be put off
 */
public record DayLine(RowItem row, Supplier<Outcome<Undo>> done, Function<Postponement, Outcome<Undo>> postpone) {
    /** A line that can only be opened. */
    public static DayLine of(RowItem row) {
        return new DayLine(row, null, null);
    }
}
