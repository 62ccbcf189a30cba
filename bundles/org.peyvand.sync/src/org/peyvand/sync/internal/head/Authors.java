package org.peyvand.sync.internal.head;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.EntityChange.Kind;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.log.LoggedValues;
import org.peyvand.persistence.model.ChangeEntry;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.sync.internal.scope.BranchScope;

/**
 * Whether the author that a branch names may be one: somebody whom the head office knows, who worked there, and worked at all, when it was done. What the branch has heard
 * of its people holds for everything that it has not told yet, whatever moment that bears: nobody writes into the time before he was disabled.
 */
final class Authors {
    private static final String USER = "core.user";
    private static final String ACTIVE = "active";
    private static final String BRANCH = "branch";

    private final HeadServices services;
    private final BranchScope scope;
    private final long heard;
    private final Map<UUID, Standing> known = new HashMap<>();
    private final Map<UUID, List<Turn>> turns;

    /**
     * @param heard number in this log up to which the branch has heard everything
     * @param transactions whose authors are to be judged
     */
    Authors(HeadServices services, BranchScope scope, long heard, Collection<LoggedTransaction> transactions, Session session) {
        this.services = services;
        this.scope = scope;
        this.heard = heard;
        Set<UUID> authors = transactions.stream().map(LoggedTransaction::user).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
        this.turns = authors.isEmpty() ? Map.of() : read(authors, session.trusted());
    }

    /** How somebody stands. */
    private record Standing(boolean active, UUID branch) {
    }

    /**
     * A change of how somebody stands.
     *
     * @param told whether the branch has heard of it
     */
    private record Turn(UUID transaction, boolean told, LoggedValues active, LoggedValues branch) {

        /** Before it, when that is what counts for a transaction. */
        Standing undone(Standing after) {
            return new Standing(active == null ? after.active() : Boolean.parseBoolean(String.valueOf(active.before())),
                branch == null ? after.branch() : branch.before() == null ? null : UUID.fromString(branch.before().toString()));
        }
    }

    private Map<UUID, List<Turn>> read(Set<UUID> authors, Session trusted) {
        for (Row row : trusted.select(Query.of(User.class).where(Criteria.where("id").in(authors)), "id", ACTIVE, BRANCH)) {
            known.put(row.get("id", UUID.class), new Standing(row.get(ACTIVE, Boolean.class), row.get(BRANCH, UUID.class)));
        }
        Map<UUID, List<Turn>> found = new HashMap<>();
        for (Row row : trusted.select(Query.of(ChangeEntry.class).where(Criteria.all(Criteria.where("recordId").in(authors), Criteria.where("kind").is(Kind.UPDATED))),
            "recordId", "transactionId", "changes")) {
            Map<String, LoggedValues> values = LoggedValues.read(row.get("changes", String.class));
            if (values.containsKey(ACTIVE) || values.containsKey(BRANCH)) {
                UUID transaction = row.get("transactionId", UUID.class);
                OptionalLong number = services.log().number(transaction);
                boolean told = number.isPresent() && number.getAsLong() <= heard;
                found.computeIfAbsent(row.get("recordId", UUID.class), any -> new ArrayList<>()).add(new Turn(transaction, told, values.get(ACTIVE), values.get(BRANCH)));
            }
        }
        found.values().forEach(some -> some.sort(Comparator.comparing((Turn turn) -> turn.transaction().toString()).reversed()));
        return found;
    }

    /** The key of the reason why somebody cannot have written it; empty when he can. */
    Optional<String> objection(LoggedTransaction transaction) {
        if (transaction.user() == null) {
            return Optional.of("held.nobody");
        }
        if (!known.containsKey(transaction.user())) {
            return Optional.of("held.stranger");
        }
        Standing standing = then(transaction);
        if (!scope.covers(standing.branch())) {
            return Optional.of("held.author");
        }
        return standing.active() ? Optional.empty() : Optional.of("held.disabled");
    }

    /** How its author stood. */
    private Standing then(LoggedTransaction transaction) {
        Standing standing = known.get(transaction.user());
        for (Turn turn : turns.getOrDefault(transaction.user(), List.of())) {
            if (turn.told() || turn.transaction().toString().compareTo(transaction.id().toString()) < 0) {
                break;
            }
            standing = turn.undone(standing);
        }
        return standing;
    }

    /** Where the author of an admitted transaction worked, when he does not work there now; empty when nothing has changed. */
    Optional<UUID> former(LoggedTransaction transaction) {
        Standing now = known.get(transaction.user());
        return now == null || !turns.containsKey(transaction.user()) || then(transaction).equals(now) ? Optional.empty() : Optional.of(then(transaction).branch());
    }

    /** Whoever was made by a transaction that may be stored may be the author of a later one. */
    void admitted(LoggedTransaction transaction) {
        for (LoggedChange change : transaction.changes()) {
            if (change.entity().equals(USER) && change.kind() == Kind.CREATED) {
                Staff.named(change, BRANCH).ifPresent(branch -> known.putIfAbsent(change.record(), new Standing(true, branch)));
            }
        }
    }
}
