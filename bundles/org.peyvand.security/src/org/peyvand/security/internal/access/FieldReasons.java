package org.peyvand.security.internal.access;

import java.util.List;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.security.Explanation;

/** Which fields of a kind of record somebody may not change, and which roles say so. */
record FieldReasons(RoleAccess access, EntityDescription kind) {

    List<Explanation.Field> fields() {
        return kind.attributes().stream().filter(attribute -> access.field(kind, attribute.name()) != FieldRight.EDIT).map(this::field).toList();
    }

    private Explanation.Field field(AttributeDescription attribute) {
        List<Message> reasons = access.fieldSays(kind, attribute.name()).stream()
            .map(one -> RecordReasons.text(one.right() == FieldRight.HIDDEN ? "field.hidden" : "field.read", one.role())).toList();
        return new Explanation.Field(attribute, access.field(kind, attribute.name()), reasons);
    }
}
