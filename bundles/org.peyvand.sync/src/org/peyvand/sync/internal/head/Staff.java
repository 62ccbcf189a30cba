package org.peyvand.sync.internal.head;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.EntityChange.Kind;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.log.LoggedValues;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.sync.internal.scope.BranchScope;

/** People and branches are told to everybody; but a branch changes only its own, or it could make anybody one of its people, or any branch one of those below it. */
final class Staff {
    private static final String USER = "core.user";
    private static final String BRANCH = "core.branch";
    private final BranchScope scope;
    /** Who is there, and where. */
    private final Map<UUID, Optional<UUID>> people = new HashMap<>();
    private final Set<UUID> branches;
    /** New ones below those of the branch. */
    private final Set<UUID> made = new HashSet<>();

    Staff(BranchScope scope, Collection<LoggedTransaction> transactions, Session session) {
        this.scope = scope;
        Set<UUID> users = touched(USER, transactions);
        if (!users.isEmpty()) {
            session.trusted().select(Query.of(User.class).where(Criteria.where("id").in(users)), "id", "branch")
                .forEach(row -> people.put(row.get("id", UUID.class), Optional.ofNullable(row.get("branch", UUID.class))));
        }
        Set<UUID> changed = touched(BRANCH, transactions);
        transactions.forEach(one -> one.changes().stream().filter(change -> change.entity().equals(BRANCH) && change.kind() == Kind.CREATED)
            .filter(change -> named(change, "parent").filter(scope::covers).isPresent()).forEach(change -> made.add(change.record())));
        this.branches = changed.isEmpty() ? Set.of() : scope.existing(BRANCH, changed, session);
    }

    private static Set<UUID> touched(String entity, Collection<LoggedTransaction> transactions) {
        Set<UUID> found = new HashSet<>();
        transactions.forEach(one -> one.changes().stream().filter(change -> change.entity().equals(entity)).forEach(change -> found.add(change.record())));
        return found;
    }

    /** Whether a change is of somebody or of a branch elsewhere, or puts one there. */
    boolean isForeign(LoggedChange change) {
        return switch (change.entity()) {
            case USER -> people.containsKey(change.record()) && people.get(change.record()).filter(scope::covers).isEmpty() || leads(change, "branch");
            case BRANCH -> branches.contains(change.record()) && !scope.covers(change.record()) || leads(change, "parent");
            default -> false;
        };
    }

    /** Whether it says of a record that it belongs somewhere else; a branch does not leave the one above it by itself. */
    private boolean leads(LoggedChange change, String attribute) {
        Optional<UUID> named = named(change, attribute);
        boolean leaves = change.kind() == Kind.UPDATED && change.entity().equals(BRANCH) && named.isEmpty() && values(change).containsKey(attribute);
        return leaves || named.filter(branch -> !scope.covers(branch) && !made.contains(branch)).isPresent();
    }

    private static Map<String, LoggedValues> values(LoggedChange change) {
        try {
            return change.values();
        } catch (IllegalArgumentException unreadable) {
            return Map.of();    // somebody else refuses it for that
        }
    }

    /** What a change says that an attribute refers to; empty for nothing, and for what is no identifier. */
    static Optional<UUID> named(LoggedChange change, String attribute) {
        try {
            return change.reference(attribute);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();    // somebody else refuses it for that
        }
    }
}
