package org.peyvand.sync.internal.twin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.peyvand.persistence.EntityChange.Kind;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.sync.internal.twin.Holders.Subject;
import org.peyvand.sync.internal.twin.Trait.Sort;

/** Looks at the head office whether what was just stored, by a push or there, is about somebody whom another branch has, too. A handful of queries for a whole push. */
public final class TwinSearch {
    private static final String MERGED = "core.merged";
    /** What more have in common than these tells of nobody. */
    private static final int MOST_ALIKE = 12;
    private final Session session;
    private final TwinBook book;
    /** What {@link #ahead} has found; {@code null} for nothing. */
    private Holders.Found ahead;

    /** @param session beyond rights, of the transaction in which it was stored */
    public TwinSearch(Session session, EntityDescriptions descriptions, Instant now) {
        this.session = session.trusted();
        this.book = new TwinBook(this.session, descriptions, now);
    }

    /**
     * Looks at who has the traits of new records, for the next {@link #run}: so that nobody waits for that while they are stored. Where something is changed it can be known
     * only then.
     */
    public void ahead(List<LoggedTransaction> transactions) {
        SaidTraits said = new SaidTraits(transactions, session);
        ahead = said.isOnlyNew() ? new Holders(session).of(said).and(said.holders()) : null;
    }

    /** Links who was found twice. */
    public void run(List<LoggedTransaction> transactions) {
        transactions.forEach(this::merged);
        book.link(found(transactions));
    }

    /** Whether somebody would be linked; writes nothing. */
    boolean finds(List<LoggedTransaction> transactions) {
        return !book.fresh(found(transactions).keySet()).isEmpty();
    }

    private Map<TwinBook.Pair, Sort> found(List<LoggedTransaction> transactions) {
        Holders.Found found = ahead == null ? new Holders(session).of(new SaidTraits(transactions, session)) : ahead;
        Map<Trait, Set<UUID>> holders = found.records();
        holders.values().removeIf(ids -> ids.size() < 2);
        return holders.isEmpty() ? Map.of() : pairs(holders);
    }

    /** A branch has made one of two: what was linked to the one that is gone is linked to the other. */
    private void merged(LoggedTransaction transaction) {
        for (LoggedChange change : transaction.changes()) {
            if (change.entity().equals(MERGED) && change.kind() == Kind.CREATED) {
                change.reference("formerId").ifPresent(former -> change.reference("intoId").ifPresent(into -> book.merged(former, into)));
            }
        }
    }

    /** Each pair once, with the strongest of what they have in common. */
    private Map<TwinBook.Pair, Sort> pairs(Map<Trait, Set<UUID>> holders) {
        Set<UUID> ids = new HashSet<>();
        holders.values().forEach(ids::addAll);
        Map<UUID, List<Subject>> subjects = new Holders(session).subjects(ids);
        Map<TwinBook.Pair, Sort> found = new LinkedHashMap<>();
        new TreeMap<>(bySort(holders)).forEach((sort, groups) -> {
            for (Set<UUID> group : groups) {
                Set<Subject> alike = new LinkedHashSet<>();
                group.forEach(id -> alike.addAll(subjects.getOrDefault(id, List.of())));
                if (alike.size() <= MOST_ALIKE) {
                    pairs(List.copyOf(alike)).forEach(pair -> found.putIfAbsent(pair, sort));
                }
            }
        });
        return found;
    }

    private static Map<Sort, List<Set<UUID>>> bySort(Map<Trait, Set<UUID>> holders) {
        Map<Sort, List<Set<UUID>>> sorted = new LinkedHashMap<>();
        holders.forEach((trait, ids) -> sorted.computeIfAbsent(trait.sort(), any -> new ArrayList<>()).add(ids));
        return sorted;
    }

    private static List<TwinBook.Pair> pairs(List<Subject> alike) {
        List<TwinBook.Pair> found = new ArrayList<>();
        for (int i = 0; i < alike.size(); i++) {
            for (Subject other : alike.subList(i + 1, alike.size())) {
                Subject one = alike.get(i);
                if (one.entity().equals(other.entity()) && !one.id().equals(other.id()) && !Objects.equals(one.branch(), other.branch())) {
                    found.add(TwinBook.Pair.of(one, other));
                }
            }
        }
        return found;
    }
}
