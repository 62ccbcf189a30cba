package org.peyvand.ui.internal;

import java.util.Arrays;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.Permission;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.ui.rights.RecordRights;

/**
 * What somebody has to be allowed so that a step is offered.
 *
 * @param text actions on the record itself, such as {@code EDIT}, or on other entities, such as {@code sales.quote:CREATE}, or permissions, such as
 *     {@code permission:exchange.import}, by commas; may be empty
 */
record Needs(EntityDescriptions descriptions, String text) {
    private static final String PERMISSION = "permission:";

    /** @throws IllegalArgumentException for an action that is none */
    boolean areMet(RecordRights rights) {
        return Arrays.stream(text.split(",")).map(String::strip).filter(one -> !one.isEmpty()).allMatch(one -> isMet(one, rights));
    }

    private boolean isMet(String need, RecordRights rights) {
        if (need.startsWith(PERMISSION)) {
            return rights.permitted().allows(new Permission(need.substring(PERMISSION.length())));
        }
        int colon = need.indexOf(':');
        Action action = Action.valueOf(need.substring(colon + 1).strip());
        return colon < 0 ? rights.allowed().contains(action)
                : descriptions.byId(need.substring(0, colon).strip()).map(other -> rights.permitted().allows(other.type(), action)).orElse(false);
    }
}
