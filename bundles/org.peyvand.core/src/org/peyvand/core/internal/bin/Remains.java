package org.peyvand.core.internal.bin;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.peyvand.base.Pieces;
import org.peyvand.core.model.OwnedEntity;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.log.LoggedText;
import org.peyvand.persistence.log.LoggedValues;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.meta.Privacy;
import org.peyvand.persistence.model.BinEntry;
import org.peyvand.persistence.model.ChangeEntry;
import org.peyvand.persistence.model.DomainEntity;

/** Reads what is left of deleted records: the bin says which, the change log has the values. */
public final class Remains {
    private static final Logger LOG = System.getLogger(Remains.class.getName());
    private final Session session;
    private final EntityDescriptions descriptions;

    /** @param session sees everything */
    public Remains(Session session, EntityDescriptions descriptions) {
        this.session = session;
        this.descriptions = descriptions;
    }

    /**
     * What is left of one record.
     *
     * @param row of the bin
     * @param values its last values by name of the attribute
     */
    record Remain(BinEntry row, EntityDescription entity, Map<String, LoggedValues> values) {
        UUID id() {
            return row.getRecordId();
        }

        boolean isPart() {
            return entity.part().isPresent();
        }

        /** The last value of an attribute as an identifier; empty when it is none. */
        Optional<UUID> reference(String attribute) {
            Object before = Optional.ofNullable(values.get(attribute)).map(LoggedValues::before).orElse(null);
            try {
                return before instanceof String text && text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        /** Whether it referred to one of these. */
        boolean refersTo(Set<UUID> records) {
            return values.keySet().stream().anyMatch(name -> reference(name).filter(records::contains).isPresent());
        }
    }

    /** The entities whose records are no parts of others. */
    Set<String> wholes() {
        return descriptions.all().stream().filter(one -> one.part().isEmpty()).map(EntityDescription::id).collect(Collectors.toSet());
    }

    /** The values of rows of the bin, in their order; rows of entities that the program does not know, and of records that are there again, are left out. */
    List<Remain> of(List<BinEntry> rows) {
        Set<UUID> alive = alive(rows);
        Map<UUID, String> changes = new HashMap<>();
        List<UUID> ids = rows.stream().filter(row -> !alive.contains(row.getRecordId())).map(BinEntry::getId).toList();
        for (List<UUID> some : Pieces.forStatements(ids)) {
            for (Row row : session.select(Query.of(ChangeEntry.class).where(Criteria.where("id").in(some)), "id", "changes")) {
                changes.put(row.get("id", UUID.class), row.get("changes", String.class));
            }
        }
        return rows.stream().filter(row -> changes.containsKey(row.getId()))
            .flatMap(row -> descriptions.byId(row.getEntity()).map(entity -> new Remain(row, entity, LoggedValues.read(changes.get(row.getId())))).stream()).toList();
    }

    /**
     * Which deleted records were about some persons.
     *
     * @param parts records whose parts count too
     */
    public List<UUID> about(List<BinEntry> rows, Set<UUID> persons, Set<UUID> parts) {
        return of(rows).stream().filter(one -> isAbout(one, persons) || one.isPart() && one.reference(one.entity().part().orElseThrow())
            .filter(whole -> parts.contains(whole) || persons.contains(whole)).isPresent()).map(Remain::id).toList();
    }

    private static boolean isAbout(Remain one, Set<UUID> persons) {
        return one.entity().personal().stream().filter(path -> path.privacy() != Privacy.IDENTITY)
            .anyMatch(path -> one.reference(path.name()).filter(persons::contains).isPresent());
    }

    /** Which of these are there again. */
    Set<UUID> alive(Collection<BinEntry> rows) {
        Map<String, Set<UUID>> byEntity = rows.stream().collect(Collectors.groupingBy(BinEntry::getEntity, Collectors.mapping(BinEntry::getRecordId, Collectors.toSet())));
        Set<UUID> alive = new HashSet<>();
        byEntity.forEach((entity, ids) -> descriptions.byId(entity).ifPresent(known ->
            session.select(Query.of(known.type()).where(Criteria.where("id").in(ids)), "id").forEach(row -> alive.add(row.get("id", UUID.class)))));
        return alive;
    }

    /**
     * The record as it was, in memory: where it referred to others there are empty records with their identifiers.
     *
     * @param made the row of the change log that told of its making, if there is one
     */
    DomainEntity picture(Remain remain, Optional<Row> made) {
        DomainEntity record = remain.entity().create();
        record.setId(remain.id());
        remain.values().forEach((name, values) -> remain.entity().attribute(name).ifPresent(attribute -> set(attribute, record, values.before())));
        record.setBranchId(made.map(row -> row.get("branchId", UUID.class)).orElse(null));
        record.setCreatedBy(made.map(row -> row.get("userId", UUID.class)).orElse(null));
        return record;
    }

    private static void set(AttributeDescription attribute, DomainEntity record, Object logged) {
        if (logged != null) {
            try {
                Object value = LoggedText.value(attribute, logged);
                attribute.set(record, attribute.target().isPresent() ? named(attribute.target().get(), (UUID) value) : value);
            } catch (IllegalArgumentException | UnsupportedOperationException e) {
                LOG.log(Level.DEBUG, "The program of today does not know this value", e);
            }
        }
    }

    private static DomainEntity named(EntityDescription target, UUID id) {
        DomainEntity one = target.create();
        one.setId(id);
        return one;
    }

    /** The rows of the change log that tell of the making of these records, by identifier. */
    Map<UUID, Row> made(Collection<UUID> records) {
        Map<UUID, Row> made = new HashMap<>();
        if (!records.isEmpty()) {
            session.select(Query.of(ChangeEntry.class).where(Criteria.all(Criteria.where("recordId").in(records), Criteria.where("kind").is(EntityChange.Kind.CREATED))),
                "recordId", "at", "userId", "branchId").forEach(row -> made.merge(row.get("recordId", UUID.class), row, (first, then) ->
                    first.get("at", Instant.class).isAfter(then.get("at", Instant.class)) ? then : first));
        }
        return made;
    }

    /** Whether these records have an owner. */
    static boolean isOwned(EntityDescription entity) {
        return OwnedEntity.class.isAssignableFrom(entity.type());
    }
}
