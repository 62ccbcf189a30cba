package org.peyvand.ui.internal.merge;

import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.list.CellFormat;

/**
 * Values in words, for somebody who compares them: with their line breaks, and yes and no in words. Not on the UI thread.
 *
 * @param record whose currency amounts have
 */
public record Words(Kit kit, EntityDescription description, DomainEntity record) {

    /** A value; empty when there is none. */
    public String of(AttributeDescription attribute, Object value) {
        if (attribute.kind() == AttributeKind.BOOLEAN) {
            return kit.text(Boolean.TRUE.equals(value) ? "merge.yes" : "merge.no");
        }
        return value instanceof String text && text.contains("\n") ? text : new CellFormat(kit, description).text(attribute, value, record);
    }
}
