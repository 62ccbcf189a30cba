package org.peyvand.sync.ui.internal.inbox;

import java.util.Locale;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.sync.model.SyncConflict;
import org.peyvand.ui.Kit;
import org.peyvand.ui.list.CellText;

/** Kind of record and field of a conflict by their names. */
public final class FieldColumn implements CellText {
    @Override
    public String of(DomainEntity record, Kit kit) {
        SyncConflict conflict = (SyncConflict) record;
        Locale language = kit.culture().language();
        return kit.descriptions().byId(conflict.getEntity()).map(entity -> {
            String field = conflict.getAttribute() == null ? "" : entity.attribute(conflict.getAttribute()).map(one -> one.label(language)).orElse(conflict.getAttribute());
            return field.isEmpty() ? entity.label(language) : entity.label(language) + " · " + field;
        }).orElse(conflict.getEntity());
    }
}
