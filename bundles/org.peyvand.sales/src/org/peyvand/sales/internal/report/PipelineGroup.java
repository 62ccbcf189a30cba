package org.peyvand.sales.internal.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.persistence.Row;

/** By what deals are grouped. */
enum PipelineGroup {

    STAGE("stage.name", "stage.position"),
    BRANCH("owner.branch.name", "owner.team.branch.name"),
    MANAGER("owner.manager.displayName", "owner.team.manager.displayName"),
    AGENT("owner.displayName"),
    PRODUCT("product.name"),
    ACCOUNT("account.name"),
    MONTH(CalendarSpan.Unit.MONTH),
    QUARTER(CalendarSpan.Unit.QUARTER),
    YEAR(CalendarSpan.Unit.YEAR);

    private final List<String> paths;
    private final CalendarSpan.Unit unit;

    PipelineGroup(String... paths) {
        this.paths = List.of(paths);
        this.unit = null;
    }

    PipelineGroup(CalendarSpan.Unit unit) {
        this.paths = List.of();
        this.unit = unit;
    }

    /** Finds the group of a parameter value. */
    static PipelineGroup of(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT));
    }

    /** {@return its name in parameters and labels} */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isTime() {
        return unit != null;
    }

    /** {@return what the database groups by; empty for spans of time, which are folded from days} */
    List<String> paths() {
        return paths;
    }

    /** Label of a row grouped by {@link #paths()}: of several names the first that is there. */
    GroupLabel label(Row row) {
        if (this == STAGE) {
            Integer position = row.get("stage.position", Integer.class);
            return row.get("stage.name") == null ? GroupLabel.of(null)
                    : new GroupLabel(row.get("stage.name", String.class), position == null ? 0 : position);
        }
        return GroupLabel.of(paths.stream().map(row::get).filter(value -> value != null).findFirst().orElse(null));
    }

    /** Label of a day. */
    GroupLabel label(LocalDate day, CalendarSystem calendar) {
        return GroupLabel.of(day == null ? null : CalendarSpan.of(unit, calendar, day));
    }
}
