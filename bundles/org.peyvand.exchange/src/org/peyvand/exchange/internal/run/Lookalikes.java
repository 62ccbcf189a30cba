package org.peyvand.exchange.internal.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.peyvand.base.culture.Culture;
import org.peyvand.exchange.Lookalike;
import org.peyvand.exchange.TablePlan;
import org.peyvand.exchange.Trial;
import org.peyvand.exchange.internal.target.Part;
import org.peyvand.exchange.target.PickCodes;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;

/** Finds known records that rows of a table look like, by their names and by the same phone number or address. */
final class Lookalikes {
    /** Up to so many records their names are compared. */
    private static final int COMPARED = 100_000;
    private static final double SAME_CONTACT = 0.95;
    private static final Set<AttributeKind> CONTACTS = Set.of(AttributeKind.PHONE, AttributeKind.EMAIL, AttributeKind.URL);
    private final TablePlan table;
    private final EntityDescription entity;
    private final EntityDescriptions descriptions;
    private final Optional<PickCodes> picks;
    private final Culture culture;
    private final List<Lookalike> found = new ArrayList<>();
    private NameBlocks names;

    Lookalikes(TablePlan table, Part main, EntityDescriptions descriptions, Optional<PickCodes> picks, Culture culture) {
        this.picks = picks;
        this.table = table;
        this.entity = main.entity();
        this.descriptions = descriptions;
        this.culture = culture;
    }

    List<Lookalike> found() {
        return found;
    }

    /** Why a row looks like a record. */
    private record Reason(UUID record, double score, String same) {
    }

    /** Looks at rows that would become new records. */
    void look(Session session, List<RowWork> rows) {
        if (rows.isEmpty() || found.size() >= Trial.LISTED || entity.title().javaType() != String.class) {
            return;
        }
        Map<RowWork, Reason> reasons = contacts(session, rows);
        NameBlocks known = names(session);
        for (RowWork row : rows) {
            Reason contact = reasons.get(row);
            Reason name = Optional.ofNullable(row.of(Part.MAIN).get(entity.title())).flatMap(title -> known.like(title.toString()))
                    .map(like -> new Reason(like.named().id(), like.score(), "")).orElse(null);
            Reason best = contact == null ? name : name != null && name.record().equals(contact.record())
                    ? new Reason(contact.record(), Math.max(name.score(), contact.score()), contact.same()) : contact;
            if (best != null && found.size() < Trial.LISTED) {
                session.find(entity.type(), best.record()).ifPresent(record -> found.add(lookalike(row, record, best)));
            }
        }
    }

    private NameBlocks names(Session session) {
        if (names == null) {
            names = new NameBlocks();
            Query<? extends DomainEntity> all = Query.of(entity.type());
            if (session.count(all) <= COMPARED) {
                for (Row row : session.select(all, "id", entity.title().name())) {
                    if (row.get(entity.title().name()) instanceof String name && !name.isBlank()) {
                        names.add((UUID) row.get("id"), name);
                    }
                }
            }
        }
        return names;
    }

    /** Records with the same phone number or address, by row. */
    private Map<RowWork, Reason> contacts(Session session, List<RowWork> rows) {
        Map<RowWork, Reason> reasons = new HashMap<>();
        for (AttributeDescription attribute : entity.attributes()) {
            Set<Object> values = new LinkedHashSet<>();
            if (CONTACTS.contains(attribute.kind())) {
                rows.stream().map(row -> row.of(Part.MAIN).get(attribute)).filter(value -> value != null && !KeyText.of(attribute, value).isEmpty())
                        .forEach(values::add);
            }
            if (!values.isEmpty()) {
                Map<String, UUID> known = new HashMap<>();
                session.select(Query.of(entity.type()).where(Lookup.in(entity, attribute, values)), "id", attribute.name())
                        .forEach(row -> known.putIfAbsent(KeyText.of(attribute, row.get(attribute.name())), (UUID) row.get("id")));
                for (RowWork row : rows) {
                    UUID same = known.get(KeyText.of(attribute, row.of(Part.MAIN).get(attribute)));
                    if (same != null) {
                        reasons.putIfAbsent(row, new Reason(same, SAME_CONTACT, attribute.label(culture.language())));
                    }
                }
            }
        }
        return reasons;
    }

    private Lookalike lookalike(RowWork row, DomainEntity record, Reason reason) {
        Map<AttributeDescription, Object> values = new LinkedHashMap<>();
        entity.attributes().stream().filter(row.of(Part.MAIN)::containsKey).forEach(attribute -> values.put(attribute, row.of(Part.MAIN).get(attribute)));
        List<Lookalike.Field> fields = new ArrayList<>();
        values.forEach((attribute, value) -> {
            Object stored = attribute.get(record);
            fields.add(new Lookalike.Field(attribute.label(culture.language()), Displayed.text(attribute, value, descriptions, picks, culture),
                    Displayed.text(attribute, stored, descriptions, picks, culture), !Same.same(attribute, stored, value)));
        });
        Object title = row.of(Part.MAIN).get(entity.title());
        return new Lookalike(table.file(), table.sheet(), row.line(), entity.id(), record.getId(), title == null ? "" : title.toString(),
                entity.titleOf(record), reason.score(), reason.same(), fields);
    }
}
