package org.peyvand.sync.internal.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Beginning;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.sync.model.HeldBack;
import org.peyvand.sync.model.HeldState;
import org.peyvand.sync.protocol.Wire;

/** Transactions that could not be stored, and the records that wait for them. */
public final class Held {
    private static final Locale PERSIAN = Locale.of("fa");
    private static final int LONGEST = 2000;
    private final Session session;

    /** Within one transaction. */
    public Held(Session session) {
        this.session = session.trusted();
    }

    /** The records that the waiting transactions of a branch have changed. */
    public Set<UUID> waiting(UUID branch) {
        Set<UUID> records = new HashSet<>();
        for (Row row : session.select(Query.of(HeldBack.class).where(Criteria.all(Criteria.where("state").in(List.of(HeldState.WAITING, HeldState.AGAIN)), Criteria.where("branchId").is(branch))),
            "content")) {
            content(row.get("content", String.class)).changes().forEach(change -> records.add(change.record()));
        }
        return records;
    }

    /** The transaction that a row has kept. */
    public static LoggedTransaction content(String text) {
        try {
            return Wire.transaction(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Holds one back; one that is held back already only counts the try.
     *
     * @param unknown what of it has no place in this program
     */
    public void add(LoggedTransaction transaction, List<Diagnostic> reasons, Optional<String> unknown, UUID origin, UUID branch) {
        HeldBack held = session.first(Query.of(HeldBack.class).where(Criteria.where("transactionId").is(transaction.id()))).orElse(null);
        if (held == null) {
            held = new HeldBack();
            held.setTransactionId(transaction.id());
            held.setOrigin(origin);
            held.setPlace(next());
            held.setAuthorId(transaction.user());
            held.setMadeAt(transaction.at());
            held.setRecords(transaction.changes().stream().map(LoggedChange::record).distinct().count());
            held.setContent(Wire.text(transaction));
            held.setBranchId(branch);
            held.setState(HeldState.WAITING);
        }
        held.setTries(held.getTries() + 1);
        held.setUnknownName(unknown.orElse(null));
        held.setReasonEn(text(reasons, Locale.ENGLISH));
        held.setReasonFa(text(reasons, PERSIAN));
        session.save(held);
    }

    /** Which of some transactions were held back once, whatever became of them. */
    public Set<UUID> known(Collection<UUID> transactions) {
        return transactions.isEmpty() ? Set.of() : session.select(Query.of(HeldBack.class).where(Criteria.where("transactionId").in(transactions)), "transactionId").stream()
            .map(row -> row.get("transactionId", UUID.class)).collect(Collectors.toSet());
    }

    private long next() {
        return session.count(Query.of(HeldBack.class)) + 1;
    }

    private static String text(List<Diagnostic> reasons, Locale language) {
        String text = reasons.stream().map(one -> one.message().in(language)).distinct().collect(Collectors.joining("\n"));
        return Beginning.of(text, LONGEST);
    }
}
