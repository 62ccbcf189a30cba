package org.peyvand.core.internal.user;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;

/**
 * Finds who sits at a computer of a branch whose people are kept by a head office elsewhere: the one with this login, else the first who works in the branch, which
 * is the one that the head office has made together with it. Nobody before the branch has got its people.
 */
record BranchSeat(UnitOfWork work, String login, UUID branch) {

    Optional<Seat> find() {
        List<User> here = work.read(session -> session.trusted().list(Query.of(User.class)
            .where(Criteria.all(Criteria.where("branch").is(branch), Criteria.where("active").is(true))).orderBy(Order.asc("createdAt"), Order.asc("id"))));
        return here.stream().min(Comparator.comparing(user -> !login.equals(user.getLogin()))).map(user -> new Seat(user.getId(), branch));
    }
}
