package org.peyvand.sync.internal.inbox;

import java.util.Objects;
import java.util.Optional;
import org.peyvand.base.text.Message;
import org.peyvand.base.text.Wording;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.log.LoggedText;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.sync.model.SyncConflict;

/** Puts a lost value back into its record. */
record LostValue(SyncConflict conflict, EntityDescription entity, DomainEntity record) {

    /**
     * Sets it, when nothing speaks against that.
     *
     * @param seen what stood when somebody decided
     * @param present what stands now
     * @return what speaks against it
     */
    Optional<Message> putBack(String seen, String present, Session session) {
        Optional<AttributeDescription> attribute = entity.attribute(conflict.getAttribute());
        if (attribute.isEmpty() || !attribute.get().isSettable()) {
            return text("lost.field", conflict.getAttribute());
        }
        Wording label = attribute.get()::label;
        if (!Objects.equals(seen, present)) {
            return text("lost.overtaken", label, present == null ? Message.of(LostValue.class, "lost.empty") : new ToldValues(session.trusted()).of(attribute.get(), present));
        }
        Object value;
        try {
            value = LoggedText.restored(attribute.get(), conflict.getLost(), session);
        } catch (IllegalArgumentException e) {
            return text("lost.unreadable", label, conflict.getLost());
        }
        if (value == null && conflict.getLost() != null) {
            return text("lost.refers", label);
        }
        attribute.get().set(record, value);
        return Optional.empty();
    }

    private static Optional<Message> text(String key, Object... arguments) {
        return Optional.of(Message.of(LostValue.class, key, arguments));
    }
}
