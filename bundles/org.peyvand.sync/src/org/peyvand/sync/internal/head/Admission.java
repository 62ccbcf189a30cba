package org.peyvand.sync.internal.head;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.EntityChange.Kind;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.access.Access;
import org.peyvand.persistence.log.LoggedValues;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.persistence.replay.LogicalTime;
import org.peyvand.sync.internal.rule.Replication;
import org.peyvand.sync.internal.rule.Scope;
import org.peyvand.sync.internal.scope.BranchScope;

/**
 * What a branch may send at all: its own records, by its own people, not from the future. Rights and rules come after that. One for the transactions of a push:
 * what they touch is read once, as it stands before any of them is stored.
 */
final class Admission {
    private static final String MERGED = "core.merged";
    /** Whoever has made something that is given back works elsewhere, or is the program of the head office. */
    private static final Set<String> OF_OTHERS = Set.of("held.author", "held.branch", "held.nobody");
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final HeadServices services;
    private final boolean recovered;
    private final BranchScope scope;
    private final TouchedRecords touched;
    private final Authors authors;
    private final Staff staff;
    private final AuthorRights rights;

    /**
     * @param recovered whether these are transactions of others that the head office has lost
     * @param heard number in the head office's log up to which the branch has heard everything
     */
    Admission(HeadServices services, UUID branch, boolean recovered, long heard, Collection<LoggedTransaction> transactions, Session session) {
        this.services = services;
        this.recovered = recovered;
        this.scope = BranchScope.of(branch, services.rules(), services.descriptions(), session);
        this.touched = new TouchedRecords(transactions, scope, services.rules(), services.descriptions(), session);
        this.authors = new Authors(services, scope, heard, recovered ? List.of() : transactions, session);
        this.staff = new Staff(scope, transactions, session);
        this.rights = new AuthorRights(author -> author.former().map(former -> services.access().former(author.user(), former)).orElseGet(() -> services.access().of(author.user())),
            entity -> services.rules().of(entity).scope() == Scope.EVERYWHERE);
    }

    /** Why one of the transactions may not be stored; empty when it may. */
    List<Diagnostic> refusals(LoggedTransaction transaction) {
        Set<Diagnostic> reasons = new LinkedHashSet<>();
        Instant moment = LogicalTime.moment(transaction.id());
        if (moment.isAfter(services.time().now().plus(AHEAD))) {
            reasons.add(error("held.clock", moment));
        }
        if (!recovered) {
            author(transaction, reasons);
        }
        Map<String, List<LoggedChange>> byEntity = transaction.changes().stream().collect(Collectors.groupingBy(LoggedChange::entity));
        byEntity.forEach((entity, changes) -> records(transaction, entity, changes, reasons));
        if (reasons.isEmpty()) {
            authors.admitted(transaction);
        }
        return new ArrayList<>(reasons);
    }

    /** Whether nothing else is to be said against a transaction than that others have made it: it may be one that was given back. */
    static boolean isOfOthers(List<Diagnostic> reasons) {
        return reasons.stream().map(Diagnostic::message).allMatch(one -> one.owner() == Admission.class && OF_OTHERS.contains(one.key()));
    }

    /** What its author may do: as he stood when it was done. */
    Access access(LoggedTransaction transaction) {
        return rights.of(transaction, authors.former(transaction));
    }

    /** From now on rights are asked for anew: other transactions are about to be done in one transaction of the database. */
    void forgetRights() {
        rights.forget();
    }

    private void author(LoggedTransaction transaction, Set<Diagnostic> reasons) {
        if (transaction.branch() != null && !scope.covers(transaction.branch())) {
            reasons.add(error("held.branch"));
        }
        authors.objection(transaction).ifPresent(key -> reasons.add(error(key)));
    }

    private void records(LoggedTransaction transaction, String entity, List<LoggedChange> changes, Set<Diagnostic> reasons) {
        Replication rule = services.rules().of(entity);
        if (!services.images().knows(entity, null)) {
            reasons.add(error("held.unknown", entity));
            return;
        }
        if (recovered && (rule.goesUp() ? rule.scope() == Scope.EVERYWHERE : entity.equals(Replication.EXTRA_FIELD))) {
            // what others have done everywhere nobody can prove to have heard of; somebody looks at it first
            reasons.add(error("held.recovered", entity));
        } else if (!rule.goesUp()) {
            reasons.add(error("held.down", entity));
        }
        if (!rule.goesUp()) {
            return;
        }
        if (entity.equals(MERGED) && changes.stream().anyMatch(change -> !isGone(change, transaction))) {
            reasons.add(error("held.merged"));
        }
        changes.stream().filter(change -> touched.isForeign(change) || staff.isForeign(change)).findFirst().ifPresent(change -> reasons.add(error("held.scope", entity, change.record())));
        changes.stream().filter(touched::isUnreadable).findFirst().ifPresent(change -> reasons.add(error("held.unreadable", entity, change.record())));
    }

    /** Whoever says that a record has taken the place of another one deletes that one with it; or he would get what others send for one that is there. */
    private static boolean isGone(LoggedChange merged, LoggedTransaction transaction) {
        try {
            LoggedValues former = merged.values().get("formerId");
            return former == null ? merged.kind() != Kind.CREATED : merged.kind() == Kind.CREATED && transaction.changes().stream()
                .anyMatch(change -> change.kind() == Kind.DELETED && change.record().toString().equals(former.after()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Diagnostic error(String key, Object... arguments) {
        return Diagnostic.error(Message.of(Admission.class, key, arguments));
    }
}
