package org.peyvand.ui.board;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;

/** Short notes at the foot of cards, such as the next step; asked for all cards of a page at once, off the UI thread. */
public interface CardNotes {

    /** The notes by the identifiers of the records; a record without one is left out. */
    Map<UUID, String> of(List<? extends DomainEntity> records, Kit kit);
}
