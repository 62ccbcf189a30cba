package org.peyvand.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.model.DomainEntity;

/** A part with a list whose records can be written to a file. UI thread only. */
public interface Listing {

    /**
     * What a list shows at the moment.
     *
     * @param label what a person calls the records
     * @param query which records, in what order; asked off the UI thread
     * @param paths the attributes of the columns that are shown, in their order
     */
    record Listed(String label, Supplier<Query<? extends DomainEntity>> query, List<String> paths) {
        /** Takes a copy of the paths. */
        public Listed {
            paths = List.copyOf(paths);
        }
    }

    /** What is shown; nothing when there is no list. */
    Optional<Listed> listed();
}
