package org.peyvand.ui.board;

import java.util.List;
import java.util.UUID;
import org.peyvand.persistence.model.DomainEntity;

/**
 * A card, with every text ready, so that painting is nothing but painting.
 *
 * @param record the record
 * @param title its name
 * @param sum the amount as text; empty for none
 * @param lines two or three further values
 * @param initials of the owner; empty for none
 * @param owner name of the owner; empty for none
 * @param note such as the next step; empty for none
 * @param age since when it stands where it is; empty for unknown
 * @param stalled whether it has stood there too long
 */
record BoardCard(DomainEntity record, String title, String sum, List<String> lines, String initials, String owner, String note, String age,
        boolean stalled) {

    BoardCard {
        lines = List.copyOf(lines);
    }

    UUID id() {
        return record.getId();
    }

    /** The same card of the record as it is stored now. */
    BoardCard of(DomainEntity stored) {
        return new BoardCard(stored, title, sum, lines, initials, owner, note, age, false);
    }
}
