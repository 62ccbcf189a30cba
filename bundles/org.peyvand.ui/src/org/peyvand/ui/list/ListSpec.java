package org.peyvand.ui.list;

import java.util.List;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.Permitted;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.ui.Kit;

/**
 * Which records a list shows and how. Immutable.
 *
 * @param id the settings of the person (widths, order) are remembered under it
 * @param description the entity
 * @param columns paths of the columns shown at first; the entity's own choice when empty
 * @param filter limits the records
 * @param sort path to sort by at first, with {@code -} in front when descending; the entity's own choice when empty
 * @param creatable whether records can be made from the list
 * @param searchable whether there is a bar with quick search and filters
 */
public record ListSpec(String id, EntityDescription description, List<String> columns, ListFilter filter, String sort, boolean creatable,
        boolean searchable) {

    /** All records of an entity with its usual columns. */
    public static ListSpec of(Kit kit, String entity) {
        EntityDescription description = kit.descriptions().byId(entity)
                .orElseThrow(() -> new IllegalArgumentException("There is no entity " + entity));
        return new ListSpec(entity, description, List.of(), any -> Criteria.everything(), "", true, true);
    }

    /** With its own place for the person's settings. */
    public ListSpec named(String other) {
        return new ListSpec(other, description, columns, filter, sort, creatable, searchable);
    }

    /** Only records that fulfil this. */
    public ListSpec where(Criterion criterion) {
        return new ListSpec(id, description, columns, any -> criterion, sort, creatable, searchable);
    }

    /** Only records that fulfil what this says at each reading. */
    public ListSpec where(ListFilter limit) {
        return new ListSpec(id, description, columns, limit, sort, creatable, searchable);
    }

    /** With these columns at first. */
    public ListSpec columns(String... paths) {
        return new ListSpec(id, description, List.of(paths), filter, sort, creatable, searchable);
    }

    /** Sorted so at first; {@code -} in front reverses. */
    public ListSpec sortedBy(String path) {
        return new ListSpec(id, description, columns, filter, path, creatable, searchable);
    }

    /** Only with what somebody may do. */
    ListSpec within(Permitted permitted) {
        return new ListSpec(id, description, columns, filter, sort, creatable && permitted.allows(description.type(), Action.CREATE), searchable);
    }

    /** Without the bar above: for short lists inside a page. */
    public ListSpec bare() {
        return new ListSpec(id, description, columns, filter, sort, creatable, false);
    }
}
