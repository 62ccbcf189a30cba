package org.peyvand.core.internal.bin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Message;
import org.peyvand.base.text.Wording;
import org.peyvand.core.internal.bin.Remains.Remain;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.log.LoggedText;
import org.peyvand.persistence.log.LoggedValues;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.BinEntry;
import org.peyvand.persistence.model.ChangeEntry;
import org.peyvand.persistence.model.DomainEntity;

/**
 * Brings back deleted records with their parts as the change log has kept them, with the same identifiers. What people are not told of, such as keys for
 * sorting, is computed anew by the rules.
 */
public final class Undeletion {
    private final Session session;
    private final Session all;
    private final EntityDescriptions descriptions;
    private final Remains remains;
    private final List<Diagnostic> told = new ArrayList<>();

    /** @param session records are stored by it; what they refer to, the log and the bin are read beyond its rights */
    public Undeletion(Session session, EntityDescriptions descriptions) {
        this.session = session;
        this.all = session.trusted();
        this.descriptions = descriptions;
        this.remains = new Remains(all, descriptions);
    }

    /** The transactions in which records were deleted that are not there now, each once. */
    public static List<UUID> transactions(Session session, List<UUID> records) {
        return records.stream().flatMap(id -> session.trusted().select(Query.of(BinEntry.class).where(Criteria.where("recordId").is(id)).orderBy(Order.desc("id"))
            .page(0, 1), "transactionId").stream()).map(row -> row.get("transactionId", UUID.class)).distinct().toList();
    }

    /**
     * Brings back all records of a transaction.
     *
     * @return how many of them are of a class
     */
    public int run(UUID transaction, Class<? extends DomainEntity> counted) {
        List<Remain> deleted = deleted(transaction);
        deleted.forEach(this::restore);
        back(deleted);
        return (int) deleted.stream().filter(one -> counted.isAssignableFrom(one.entity().type())).count();
    }

    /** What a transaction has deleted and is not there; what was deleted last, which others stand on, comes first. */
    private List<Remain> deleted(UUID transaction) {
        return remains.of(all.list(Query.of(BinEntry.class).where(Criteria.where("transactionId").is(transaction)).orderBy(Order.desc("id"))));
    }

    /**
     * Brings back one record with its parts and what referred to them.
     *
     * @return why it cannot be; empty when it is back
     */
    Optional<Diagnostic> run(Remain whole) {
        Optional<Diagnostic> missing = missing(whole, Set.of());
        if (missing.isPresent()) {
            return missing;
        }
        List<Remain> back = new ArrayList<>(List.of(whole));
        Set<UUID> ids = new HashSet<>(Set.of(whole.id()));
        List<Remain> waiting = new ArrayList<>(deleted(whole.row().getTransactionId()).stream().filter(Remain::isPart).toList());
        while (take(waiting, ids, back)) {
            ids.addAll(back.stream().map(Remain::id).toList());
        }
        waiting.stream().filter(part -> part.refersTo(ids)).forEach(part -> missing(part, ids).ifPresent(told::add));
        back.sort(Comparator.comparing((Remain one) -> one.row().getId().toString()).reversed());
        back.forEach(this::restore);
        back(back);
        refer(whole.row().getTransactionId(), back);
        return Optional.empty();
    }

    /** Takes along the parts that refer to what comes back and have all that they need. */
    private boolean take(List<Remain> waiting, Set<UUID> ids, List<Remain> back) {
        List<Remain> next = waiting.stream().filter(part -> part.refersTo(ids) && missing(part, ids).isEmpty()).toList();
        back.addAll(next);
        waiting.removeAll(next);
        return !next.isEmpty();
    }

    /** What a record cannot be without and is gone. */
    private Optional<Diagnostic> missing(Remain remain, Set<UUID> coming) {
        for (AttributeDescription attribute : remain.entity().attributes()) {
            boolean needed = attribute.target().isPresent() && (attribute.required() || remain.entity().part().filter(attribute.name()::equals).isPresent());
            Optional<UUID> id = needed ? remain.reference(attribute.name()).filter(one -> !coming.contains(one)) : Optional.empty();
            if (id.isPresent() && all.find(attribute.target().get().type(), id.get()).isEmpty()) {
                return Optional.of(Diagnostic.error(Message.of(Undeletion.class, "back.needs", title(remain), (Wording) attribute::label, gone(id.get()))));
            }
        }
        return Optional.empty();
    }

    /** What a record that is gone was called, when the bin knows. */
    private Object gone(UUID id) {
        List<Remain> found = remains.of(all.list(Query.of(BinEntry.class).where(Criteria.where("recordId").is(id)).orderBy(Order.desc("id")).page(0, 1)));
        return found.isEmpty() ? Message.of(Undeletion.class, "back.purged") : Message.of(Undeletion.class, "back.inBin", title(found.getFirst()));
    }

    private Object title(Remain remain) {
        String title = remain.entity().titleOf(remains.picture(remain, Optional.empty()));
        return title.isBlank() ? (Wording) remain.entity()::label : title;
    }

    private void restore(Remain remain) {
        DomainEntity record = remain.entity().create();
        record.setId(remain.id());
        Map<String, LoggedValues> logged = remain.values();
        for (AttributeDescription attribute : remain.entity().attributes()) {
            if (!attribute.name().contains(".") && !logged.containsKey(attribute.name()) && attribute.get(record) != null) {
                attribute.set(record, null);
            }
        }
        // those that are not shown too, such as whose part it is
        logged.forEach((name, values) -> remain.entity().attribute(name).filter(Undeletion::isSettable).ifPresent(attribute -> {
            Object value = LoggedText.restored(attribute, values.before(), all);
            attribute.set(record, value);
            if (value == null && values.before() != null) {
                told.add(Diagnostic.warning(Message.of(Undeletion.class, "back.without", title(remain), (Wording) attribute::label)));
            }
        }));
        Optional.ofNullable(remains.made(List.of(record.getId())).get(record.getId())).ifPresent(made -> {
            record.setCreatedAt(made.get("at", Instant.class));
            record.setCreatedBy(made.get("userId", UUID.class));
            record.setBranchId(made.get("branchId", UUID.class));
        });
        session.add(record);
    }

    /** A computed value has no setter; the rules compute it. */
    private static boolean isSettable(AttributeDescription attribute) {
        return attribute.isSettable();
    }

    private void back(List<Remain> restored) {
        if (!restored.isEmpty()) {
            all.upkeep().leaveBin(restored.stream().map(Remain::id).toList());
        }
    }

    /** Sets references again that the deletion had emptied, where nobody has put anything there since. */
    private void refer(UUID transaction, List<Remain> back) {
        Set<UUID> ids = new HashSet<>(back.stream().map(Remain::id).toList());
        UUID last = back.stream().map(one -> one.row().getId()).max(Comparator.comparing(UUID::toString)).orElseThrow();
        Query<ChangeEntry> emptied = Query.of(ChangeEntry.class).where(Criteria.all(Criteria.where("id").moreThan(transaction), Criteria.where("id").lessThan(last),
            Criteria.where("transactionId").is(transaction), Criteria.where("kind").is(EntityChange.Kind.UPDATED)));
        for (Row row : all.select(emptied, "entity", "recordId", "changes")) {
            LoggedValues.read(row.get("changes", String.class)).forEach((name, values) -> {
                if (values.after() == null && values.before() instanceof String text && isOf(ids, text)) {
                    refer(row.get("entity", String.class), row.get("recordId", UUID.class), name, UUID.fromString(text));
                }
            });
        }
    }

    private static boolean isOf(Collection<UUID> ids, String text) {
        return ids.stream().anyMatch(id -> id.toString().equals(text));
    }

    private void refer(String entity, UUID record, String name, UUID to) {
        descriptions.byId(entity).ifPresent(description -> all.find(description.type(), record).ifPresent(found ->
            description.attribute(name).filter(attribute -> isSettable(attribute) && attribute.get(found) == null).ifPresent(attribute -> {
                attribute.set(found, LoggedText.restored(attribute, to.toString(), all));
                all.save(found);
            })));
    }

    /** What is otherwise than before. */
    List<Diagnostic> told() {
        return told;
    }
}
