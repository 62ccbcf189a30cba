package org.peyvand.security.internal.access;

import static org.peyvand.persistence.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import org.peyvand.core.model.OwnedEntity;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.security.model.Reach;

/**
 * The records that somebody reaches. A record is its owner's; one that has no owner is of whoever made it, a user's own record is himself.
 * What has just been made and was not stored has no branch and no maker yet: it is of the branch and by the person that make it.
 */
record ReachCriterion(Person person) {
    private static final String BRANCH = "branchId";

    Criterion of(EntityDescription entity, Reach reach, boolean isNew) {
        return switch (reach) {
            case NONE -> Criteria.nothing();
            case ALL -> Criteria.everything();
            default -> some(entity, reach, isNew);
        };
    }

    private Criterion some(EntityDescription entity, Reach reach, boolean isNew) {
        boolean owned = OwnedEntity.class.isAssignableFrom(entity.type());
        boolean user = User.class.isAssignableFrom(entity.type());
        List<Criterion> ways = new ArrayList<>();
        String self = owned ? "owner" : user ? "id" : "createdBy";
        ways.add(where(self).is(person.user()));
        if (owned) {
            ways.add(isNew ? where("owner").isNull() : Criteria.all(where("owner").isNull(), where("createdBy").is(person.user())));
        } else if (isNew) {
            ways.add(where("createdBy").isNull());
        }
        if (reach.compareTo(Reach.TEAM) >= 0 && (owned || user) && person.team() != null) {
            ways.add(where("team").is(person.team()));
        }
        String branch = user ? "branch" : BRANCH;
        if (reach == Reach.BRANCH && person.branch() != null) {
            ways.add(where(branch).is(person.branch()));
        }
        if (reach == Reach.BRANCHES && !person.branches().isEmpty()) {
            ways.add(where(branch).in(person.branches()));
        }
        if (isNew && reach.compareTo(Reach.BRANCH) >= 0) {
            ways.add(where(branch).isNull());
        }
        return ways.size() == 1 ? ways.getFirst() : Criteria.any(ways.toArray(Criterion[]::new));
    }
}
