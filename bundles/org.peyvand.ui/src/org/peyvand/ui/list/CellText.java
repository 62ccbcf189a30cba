package org.peyvand.ui.list;

import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;

/** The text of a contributed column. Called off the UI thread, once for each record that is shown. */
@FunctionalInterface
public interface CellText {
    /** The text for a record; never {@code null}. */
    String of(DomainEntity record, Kit kit);
}
