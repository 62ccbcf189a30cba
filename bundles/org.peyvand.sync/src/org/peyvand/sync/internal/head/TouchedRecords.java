package org.peyvand.sync.internal.head;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.peyvand.persistence.EntityChange.Kind;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.sync.internal.rule.ReplicationRules;
import org.peyvand.sync.internal.rule.Scope;
import org.peyvand.sync.internal.scope.BranchScope;

/** The records that some transactions of a branch touch: which of them are there, and whose they are. Read once for all of them. */
final class TouchedRecords {
    private final BranchScope scope;
    private final ReplicationRules rules;
    private final EntityDescriptions descriptions;
    private final Session session;
    private final Map<String, Set<UUID>> there = new HashMap<>();
    private final Map<String, Set<UUID>> own = new HashMap<>();
    private final Map<String, Set<UUID>> foreignWholes = new HashMap<>();
    private final Set<LoggedChange> unreadable = new HashSet<>();

    TouchedRecords(Collection<LoggedTransaction> transactions, BranchScope scope, ReplicationRules rules, EntityDescriptions descriptions, Session session) {
        this.scope = scope;
        this.rules = rules;
        this.descriptions = descriptions;
        this.session = session;
        transactions.stream().flatMap(one -> one.changes().stream()).filter(change -> isSomebodys(change.entity()))
            .collect(Collectors.groupingBy(LoggedChange::entity)).forEach(this::read);
    }

    private boolean isSomebodys(String entity) {
        Scope where = rules.of(entity).scope();
        return where == Scope.BRANCH || where == Scope.WHOLE || rules.of(entity).isOfItsMaker();
    }

    private void read(String entity, List<LoggedChange> changes) {
        Set<UUID> ids = changes.stream().map(LoggedChange::record).collect(Collectors.toSet());
        Set<UUID> known = scope.existing(entity, ids, session);
        there.put(entity, known);
        own.put(entity, rules.of(entity).isOfItsMaker() ? scope.made(entity, known, session) : scope.of(entity, known, session));
        if (rules.of(entity).scope() == Scope.WHOLE) {
            foreignWholes.put(entity, foreignWholes(entity, changes));
        }
    }

    /** A part goes where its whole is: nobody hangs one onto what belongs to others. */
    private Set<UUID> foreignWholes(String entity, List<LoggedChange> changes) {
        EntityDescription description = descriptions.byId(entity).orElseThrow();
        Set<UUID> named = changes.stream().map(this::whole).flatMap(Optional::stream).collect(Collectors.toSet());
        Set<UUID> foreign = new HashSet<>();
        for (String whole : scope.wholes(description)) {
            Set<UUID> known = scope.existing(whole, named, session);
            foreign.addAll(known);
            foreign.removeAll(scope.of(whole, known, session));
        }
        return foreign;
    }

    private Optional<UUID> whole(LoggedChange change) {
        return named(change, descriptions.byId(change.entity()).flatMap(EntityDescription::part).orElseThrow());
    }

    /** What a change says that an attribute refers to from now on. */
    private Optional<UUID> named(LoggedChange change, String attribute) {
        try {
            return change.reference(attribute);
        } catch (IllegalArgumentException e) {
            unreadable.add(change);
            return Optional.empty();
        }
    }

    /** Whether a change is of a record that belongs to others: one that is there by what stands here, a new one by what it says. */
    boolean isForeign(LoggedChange change) {
        if (!isSomebodys(change.entity())) {
            return false;
        }
        boolean known = there.get(change.entity()).contains(change.record());
        if (known && !own.get(change.entity()).contains(change.record())) {
            return true;
        }
        if (rules.of(change.entity()).scope() == Scope.WHOLE) {
            Set<UUID> foreign = foreignWholes.get(change.entity());
            return !foreign.isEmpty() && whole(change).filter(foreign::contains).isPresent();
        }
        return !known && change.kind() == Kind.CREATED && named(change, "branchId").filter(branch -> !scope.covers(branch)).isPresent();
    }

    /** Whether somebody has sent what no change log writes; known once {@link #isForeign} was asked. */
    boolean isUnreadable(LoggedChange change) {
        return unreadable.contains(change);
    }
}
