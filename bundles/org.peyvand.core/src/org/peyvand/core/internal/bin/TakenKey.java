package org.peyvand.core.internal.bin;

import java.util.Optional;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Message;
import org.peyvand.base.text.Wording;
import org.peyvand.core.internal.bin.Remains.Remain;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.log.LoggedValues;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.model.DomainEntity;

/**
 * Which number or name of a deleted record another one has got since.
 *
 * @param session sees everything
 */
record TakenKey(Session session, Remain remain) {

    /** One sentence; empty when it is none of the keys that people know. */
    Optional<Diagnostic> sentence() {
        return remain.entity().keys().stream().filter(key -> !key.contains("+") && !key.contains(".")).map(this::taken).flatMap(Optional::stream).findFirst();
    }

    private Optional<Diagnostic> taken(String key) {
        Object value = Optional.ofNullable(remain.values().get(key)).map(LoggedValues::before).orElse(null);
        Optional<AttributeDescription> attribute = remain.entity().attribute(key);
        if (!(value instanceof String text) || attribute.isEmpty() || attribute.get().javaType() != String.class) {
            return Optional.empty();
        }
        Optional<? extends DomainEntity> other = session.first(Query.of(remain.entity().type()).where(Criteria.where(key).is(text)));
        return other.map(found -> Diagnostic.error(key,
            Message.of(StoredBin.class, "bin.taken", (Wording) attribute.get()::label, text, remain.entity().titleOf(found))));
    }
}
