package org.peyvand.sync.ui.internal.inbox;

import java.util.Locale;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.sync.model.ConflictKind;
import org.peyvand.sync.model.SyncConflict;
import org.peyvand.ui.Kit;
import org.peyvand.ui.list.CellText;

/** Kind of record and field of a conflict by their names, or what two records have in common. */
public final class FieldColumn implements CellText {
    @Override
    public String of(DomainEntity record, Kit kit) {
        SyncConflict conflict = (SyncConflict) record;
        Locale language = kit.culture().language();
        return kit.descriptions().byId(conflict.getEntity()).map(entity -> {
            String field = conflict.getKind() == ConflictKind.TWIN ? alike(conflict, kit) : conflict.getAttribute() == null ? "" : entity.attribute(conflict.getAttribute()).map(one -> one.label(language)).orElse(conflict.getAttribute());
            return field.isEmpty() ? entity.label(language) : entity.label(language) + " · " + field;
        }).orElse(conflict.getEntity());
    }

    /** What two records have in common. */
    static String alike(SyncConflict link, Kit kit) {
        return kit.text(InboxText.of("alike." + link.getAttribute()));
    }
}
