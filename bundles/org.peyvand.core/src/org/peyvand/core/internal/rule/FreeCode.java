package org.peyvand.core.internal.rule;

import java.util.UUID;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.model.DomainEntity;

/** Finds a short name that no other record has. */
final class FreeCode {

    private FreeCode() {
    }

    /** The wanted name, or with the first number from 2 on behind it that makes it free. */
    static String of(Class<? extends DomainEntity> type, String attribute, String wanted, UUID own, Session session) {
        String code = wanted;
        for (int number = 2; isTaken(type, attribute, code, own, session); number++) {
            code = wanted + number;
        }
        return code;
    }

    private static boolean isTaken(Class<? extends DomainEntity> type, String attribute, String code, UUID own, Session session) {
        return session.first(Query.of(type).where(Criteria.where(attribute).is(code))).filter(other -> !other.getId().equals(own)).isPresent();
    }
}
