package org.peyvand.sync.internal.twin;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peyvand.base.Pieces;
import org.peyvand.base.text.Beginning;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.sync.internal.scope.BranchTree;
import org.peyvand.sync.internal.twin.Holders.Subject;
import org.peyvand.sync.internal.twin.Trait.Sort;
import org.peyvand.sync.model.ConflictKind;
import org.peyvand.sync.model.ConflictState;
import org.peyvand.sync.model.SyncConflict;

/** The entries of the inbox that link two records: one for each pair, whatever becomes of it, so that nobody is asked twice. */
final class TwinBook {
    private static final int LONGEST = 255;
    private final Session session;
    private final EntityDescriptions descriptions;
    private final Instant now;

    /** @param session beyond rights */
    TwinBook(Session session, EntityDescriptions descriptions, Instant now) {
        this.session = session;
        this.descriptions = descriptions;
        this.now = now;
    }

    /**
     * Two of a kind, the one that was made first before the other.
     *
     * @param firstBranch may be {@code null}
     * @param secondBranch may be {@code null}
     */
    record Pair(String entity, UUID first, UUID firstBranch, UUID second, UUID secondBranch) {

        static Pair of(Subject one, Subject other) {
            boolean ordered = one.id().toString().compareTo(other.id().toString()) < 0;
            Subject first = ordered ? one : other;
            Subject second = ordered ? other : one;
            return new Pair(one.entity(), first.id(), first.branch(), second.id(), second.branch());
        }

        /** The identifier of its entry: always the same. */
        UUID entry() {
            return UUID.nameUUIDFromBytes(("peyvand-twins/" + first + "/" + second).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Makes entries of pairs that have none. */
    void link(Map<Pair, Sort> pairs) {
        List<Pair> fresh = fresh(pairs.keySet());
        if (!fresh.isEmpty()) {
            Surroundings surroundings = surroundings(fresh);
            fresh.forEach(pair -> add(pair, pairs.get(pair).name(), ConflictState.OPEN, surroundings));
        }
    }

    /** Those that have no entry. */
    List<Pair> fresh(Collection<Pair> pairs) {
        Set<UUID> known = known(pairs.stream().map(Pair::entry).toList());
        return pairs.stream().filter(pair -> !known.contains(pair.entry())).toList();
    }

    /** What entries of some pairs say beside them, read once for all: a query for each would go over everything that waits to be written. */
    private record Surroundings(BranchTree tree, Map<UUID, String> titles) {
    }

    private Surroundings surroundings(List<Pair> pairs) {
        Map<String, Set<UUID>> named = new HashMap<>();
        for (Pair pair : pairs) {
            named.computeIfAbsent(pair.entity(), any -> new LinkedHashSet<>()).addAll(List.of(pair.first(), pair.second()));
        }
        Map<UUID, String> titles = new HashMap<>();
        named.forEach((id, records) -> {
            EntityDescription entity = descriptions.byId(id).orElseThrow();
            for (List<UUID> some : Pieces.forStatements(records)) {
                session.list(Query.of(entity.type()).where(Criteria.where("id").in(some))).forEach(record -> titles.put(record.getId(), entity.titleOf(record)));
            }
        });
        return new Surroundings(new BranchTree(session), titles);
    }

    private Set<UUID> known(List<UUID> entries) {
        Set<UUID> known = new HashSet<>();
        for (List<UUID> some : Pieces.forStatements(entries)) {
            session.select(Query.of(SyncConflict.class).where(Criteria.where("id").in(some)), "id").forEach(row -> known.add(row.get("id", UUID.class)));
        }
        return known;
    }

    /** For those who may see both, and for nobody else: the nearest branch above the two. */
    private void add(Pair pair, String sort, ConflictState state, Surroundings surroundings) {
        SyncConflict entry = new SyncConflict();
        entry.setId(pair.entry());
        entry.setEntity(pair.entity());
        entry.setRecordId(pair.first());
        entry.setTwinId(pair.second());
        entry.setAttribute(sort);
        entry.setTitle(title(pair, surroundings.titles()));
        entry.setKind(ConflictKind.TWIN);
        entry.setState(state);
        entry.setLostAt(now);
        entry.setBranchId(surroundings.tree().common(pair.firstBranch(), pair.secondBranch()));
        session.add(entry);
    }

    private static String title(Pair pair, Map<UUID, String> titles) {
        String title = Stream.of(pair.first(), pair.second()).map(titles::get).filter(Objects::nonNull).distinct().collect(Collectors.joining(" / "));
        return title.substring(0, Math.min(title.length(), LONGEST));
    }

    /** One record has taken the place of another: the entry of both is done with, and what was known of the one that is gone holds for the other. */
    void merged(UUID former, UUID into) {
        List<SyncConflict> linked = session.list(Query.of(SyncConflict.class).where(Criteria.all(Criteria.where("kind").is(ConflictKind.TWIN),
            Criteria.any(Criteria.where("recordId").is(former), Criteria.where("twinId").is(former)))));
        for (SyncConflict entry : new ArrayList<>(linked)) {
            UUID other = entry.getRecordId().equals(former) ? entry.getTwinId() : entry.getRecordId();
            if (!other.equals(into) && entry.getState() != ConflictState.MERGED) {
                inherit(entry, other, into);
            }
            entry.setState(ConflictState.MERGED);
            session.save(entry);
        }
    }

    private void inherit(SyncConflict entry, UUID other, UUID into) {
        List<Subject> both = new ArrayList<>();
        EntityDescription entity = descriptions.byId(entry.getEntity()).orElseThrow();
        session.select(Query.of(entity.type()).where(Criteria.where("id").in(List.of(other, into))), "id", "branchId")
            .forEach(row -> both.add(new Subject(entry.getEntity(), row.get("id", UUID.class), row.get("branchId", UUID.class))));
        if (both.size() == 2) {
            Pair pair = Pair.of(both.getFirst(), both.getLast());
            if (known(List.of(pair.entry())).isEmpty()) {
                add(pair, entry.getAttribute(), entry.getState(), surroundings(List.of(pair)));
            }
        }
    }
}
