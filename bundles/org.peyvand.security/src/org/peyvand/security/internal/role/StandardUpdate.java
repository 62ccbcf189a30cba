package org.peyvand.security.internal.role;

import java.util.List;
import java.util.stream.Stream;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.access.Action;
import org.peyvand.security.model.RecordGrant;
import org.peyvand.security.model.Reach;
import org.peyvand.security.model.Role;

/**
 * Gives the standard roles of an older database, as long as nobody has changed them, the reaches that new databases begin with. Whoever has changed a role knows
 * what it is to say; nothing is added to it behind his back.
 *
 * @param session beyond the rights of whoever works
 */
record StandardUpdate(Session session) {

    /** The unchanged standard roles that say something else about records than they would in a new database. */
    List<Role> behind() {
        return session.list(Query.of(Role.class).where(Criteria.where("code").isNotNull())).stream().filter(StandardUpdate::isStandard)
            .filter(role -> isAsMade(role) && unlike(role)).toList();
    }

    /** Lets them say the same. */
    void update(List<Role> behind) {
        RoleWriter writer = new RoleWriter(session);
        behind.forEach(role -> writer.records(role, StandardRole.of(role.getCode()).sheet(List.of())));
    }

    private static boolean isStandard(Role role) {
        return StandardRole.ALL_ROLES.stream().anyMatch(one -> one.code().equals(role.getCode()) && !one.full());
    }

    private boolean unlike(Role role) {
        List<RecordGrant> said = session.list(Query.of(RecordGrant.class).where(Criteria.where("role").is(role)));
        List<StandardRole.Grant> wanted = StandardRole.of(role.getCode()).grants();
        return said.size() != wanted.size() * Action.values().length
            || !wanted.stream().allMatch(grant -> Stream.of(Action.values()).allMatch(action -> says(said, grant.entity(), action, grant.of(action))));
    }

    private static boolean says(List<RecordGrant> said, String entity, Action action, Reach reach) {
        return said.stream().anyMatch(one -> one.getEntity().equals(entity) && one.getAction() == action && one.getReach() == reach);
    }

    /** Every edit of a role stamps it anew, also one of what it says. */
    private static boolean isAsMade(Role role) {
        return role.getChangedAt() != null && role.getChangedAt().equals(role.getCreatedAt());
    }
}
