package org.peyvand.security.internal.access;

import static org.peyvand.persistence.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import org.peyvand.core.model.OwnedEntity;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.security.model.Reach;

/**
 * The records that somebody reaches. A record is its owner's; one that has no owner is of whoever made it, a user's own record is himself.
 * In a branch, what came from the head office is adapted by those who may change the branch's own records of the kind, where rules let them.
 * What has just been made and was not stored has no branch and no maker yet: it is of the branch and by the person that make it.
 */
record ReachCriterion(Person person) {
    private static final String BRANCH = "branchId";

    /** Why a record is reached. */
    enum Why {
        /** The reach has no limit. */
        EVERY,
        /** The person owns it, is it, or has made it where records have no owner. */
        SELF,
        /** It has no owner and the person has made it. */
        MADE,
        /** It is of the person's team. */
        TEAM,
        /** It is of the person's branch. */
        BRANCH,
        /** It is of the person's branch or of one below. */
        BRANCHES,
        /** The head office says what becomes of it in this branch, where the person may change such records. */
        CENTRAL,
        /** It is not stored yet. */
        FRESH
    }

    /** One way to be reached: true for these records. */
    record Way(Why why, Criterion criterion) {
    }

    Criterion of(EntityDescription entity, Reach reach, Action action) {
        List<Way> ways = ways(entity, reach, action);
        return ways.size() == 1 ? ways.getFirst().criterion() : Criteria.any(ways.stream().map(Way::criterion).toArray(Criterion[]::new));
    }

    /** A record is reached when one of these is true of it. */
    List<Way> ways(EntityDescription entity, Reach reach, Action action) {
        return switch (reach) {
            case NONE -> List.of();
            case ALL -> List.of(new Way(Why.EVERY, Criteria.everything()));
            default -> some(entity, reach, action);
        };
    }

    private List<Way> some(EntityDescription entity, Reach reach, Action action) {
        boolean isNew = action == Action.CREATE;
        boolean owned = OwnedEntity.class.isAssignableFrom(entity.type());
        boolean user = User.class.isAssignableFrom(entity.type());
        List<Way> ways = new ArrayList<>();
        String self = owned ? "owner" : user ? "id" : "createdBy";
        ways.add(new Way(Why.SELF, where(self).is(person.user())));
        if (owned) {
            ways.add(isNew ? new Way(Why.FRESH, where("owner").isNull())
                : new Way(Why.MADE, Criteria.all(where("owner").isNull(), where("createdBy").is(person.user()))));
        } else if (isNew) {
            ways.add(new Way(Why.FRESH, where("createdBy").isNull()));
        }
        if (reach.compareTo(Reach.TEAM) >= 0 && (owned || user) && person.team() != null) {
            ways.add(new Way(Why.TEAM, where("team").is(person.team())));
        }
        String branch = user ? "branch" : BRANCH;
        if (reach == Reach.BRANCH && person.branch() != null) {
            ways.add(new Way(Why.BRANCH, where(branch).is(person.branch())));
        }
        if (reach == Reach.BRANCHES && !person.branches().isEmpty()) {
            ways.add(new Way(Why.BRANCHES, where(branch).in(person.branches())));
        }
        if (action == Action.EDIT && reach.compareTo(Reach.BRANCH) >= 0 && person.place().isSteered(entity.id())) {
            ways.add(new Way(Why.CENTRAL, Criteria.any(where(BRANCH).isNull(), Criteria.not(where(BRANCH).in(person.place().branches())))));
        }
        if (isNew && reach.compareTo(Reach.BRANCH) >= 0) {
            ways.add(new Way(Why.FRESH, where(branch).isNull()));
        }
        return ways;
    }
}
