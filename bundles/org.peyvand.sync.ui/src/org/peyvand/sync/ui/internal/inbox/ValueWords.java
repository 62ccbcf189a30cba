package org.peyvand.sync.ui.internal.inbox;

import java.math.BigDecimal;
import org.peyvand.base.text.Labels;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.ui.Kit;
import org.peyvand.ui.list.CellFormat;

/** Values of a record as people read them; references come as names already. Not on the UI thread. */
record ValueWords(Kit kit, EntityDescription entity) {

    /** @return "(empty)" for none */
    String of(AttributeDescription attribute, Object value) {
        if (value == null || value.toString().isEmpty()) {
            return kit.text(InboxText.of("empty"));
        }
        if (value instanceof Enum<?> constant) {
            return Labels.of(constant, kit.culture().language());
        }
        if (value instanceof Boolean truth) {
            return kit.text(InboxText.of(truth ? "yes" : "no"));
        }
        boolean plain = attribute.kind() == AttributeKind.REFERENCE || attribute.kind() == AttributeKind.MONEY || attribute.kind() == AttributeKind.LONG_TEXT
            || !attribute.javaType().isInstance(value);
        return plain ? value instanceof BigDecimal number ? kit.culture().number(number) : value.toString() : new CellFormat(kit, entity).text(attribute, value, null);
    }
}
