package org.peyvand.persistence.eclipselink.internal.replay;

import java.util.Map;
import java.util.Optional;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.EntityChange.Kind;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.log.LoggedValues;
import org.peyvand.persistence.model.ExtraField;
import org.peyvand.persistence.replay.LoggedChange;

/**
 * A head office that had lost a field was given it anew, under another identifier: in a branch the new one takes over, with the column and its values.
 *
 * @param session beyond rights
 */
record ReplacedFields(Session session) {
    private static final String ENTITY = "entity";
    private static final String KEY = "key";

    /**
     * Makes room for a field that comes.
     *
     * @return whether there is room; not when the field that is here holds another kind of values, which stays
     */
    boolean makeRoom(LoggedChange coming) {
        Map<String, LoggedValues> values = coming.values();
        Optional<ExtraField> present = coming.kind() == Kind.CREATED ? session.first(Query.of(ExtraField.class).where(Criteria.all(Criteria.where(ENTITY).is(said(values, ENTITY)),
            Criteria.where(KEY).is(said(values, KEY)), Criteria.where("id").isNot(coming.record())))) : Optional.empty();
        if (present.isPresent() && !present.get().getKind().name().equals(said(values, "kind"))) {
            return false;
        }
        present.ifPresent(session::remove);
        return true;
    }

    private static String said(Map<String, LoggedValues> values, String name) {
        LoggedValues value = values.get(name);
        return value == null || value.after() == null ? "" : value.after().toString();
    }
}
