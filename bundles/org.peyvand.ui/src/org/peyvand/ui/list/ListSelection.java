package org.peyvand.ui.list;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.peyvand.persistence.model.DomainEntity;

/**
 * The selected records of a list. There may be more than those that are loaded.
 *
 * @param count how many are selected
 * @param records those that are there
 * @param whole whether all records of the list are selected
 * @param ids identifiers of all of them; asked off the UI thread
 */
public record ListSelection(int count, List<DomainEntity> records, boolean whole, Supplier<List<UUID>> ids) {
    /** Nothing. */
    public static final ListSelection NONE = new ListSelection(0, List.of(), false, List::of);

    /** Takes a copy. */
    public ListSelection {
        records = List.copyOf(records);
    }

    /** These records. */
    public static ListSelection of(List<DomainEntity> records) {
        List<UUID> ids = records.stream().map(DomainEntity::getId).toList();
        return new ListSelection(records.size(), records, false, () -> ids);
    }

    /** Whether all selected records are there. */
    public boolean isLoaded() {
        return records.size() == count;
    }
}
