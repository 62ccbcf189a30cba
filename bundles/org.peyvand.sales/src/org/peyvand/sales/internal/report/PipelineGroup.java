package org.peyvand.sales.internal.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.sales.model.Product;
import org.peyvand.sales.model.Stage;

/**
 * By what deals are grouped. The database groups by a reference's identifier where few records are referred to, which needs no join over
 * all deals; their names are read once.
 */
enum PipelineGroup {

    STAGE("stage", Stage.class, "name"),
    BRANCH("owner", User.class, "branch.name", "team.branch.name"),
    MANAGER("owner", User.class, "manager.displayName", "team.manager.displayName"),
    AGENT("owner", User.class, "displayName"),
    PRODUCT("product", Product.class, "name"),
    ACCOUNT("account.name", null),
    MONTH(CalendarSpan.Unit.MONTH),
    QUARTER(CalendarSpan.Unit.QUARTER),
    YEAR(CalendarSpan.Unit.YEAR);

    private final String path;
    private final Class<?> referred;
    private final List<String> names;
    private final CalendarSpan.Unit unit;

    PipelineGroup(String path, Class<?> referred, String... names) {
        this.path = path;
        this.referred = referred;
        this.names = List.of(names);
        this.unit = null;
    }

    PipelineGroup(CalendarSpan.Unit unit) {
        this.path = null;
        this.referred = null;
        this.names = List.of();
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

    /** {@return what the database groups by; null for spans of time, which are folded from days} */
    String path() {
        return path;
    }

    /** {@return the labels of the records referred to, by identifier; empty where the path itself is the label} */
    Map<Object, GroupLabel> labels(Session session) {
        Map<Object, GroupLabel> labels = new HashMap<>();
        if (referred != null) {
            String[] paths = new String[names.size() + 1];
            paths[0] = "id";
            for (int i = 0; i < names.size(); i++) {
                paths[i + 1] = names.get(i);
            }
            session.select(Query.of(referred), this == STAGE ? new String[] {"id", "name", "position"} : paths)
                    .forEach(row -> labels.put(row.get("id"), label(row)));
        }
        return labels;
    }

    /** Label of a day. */
    GroupLabel label(LocalDate day, CalendarSystem calendar) {
        return GroupLabel.of(day == null ? null : CalendarSpan.of(unit, calendar, day));
    }

    /** Of several names the first that is there. */
    private GroupLabel label(Row row) {
        GroupLabel label = GroupLabel.of(names.stream().map(row::get).filter(Objects::nonNull).findFirst().orElse(null));
        Integer position = this == STAGE ? row.get("position", Integer.class) : null;
        return position == null ? label : new GroupLabel(label.value(), position);
    }
}
