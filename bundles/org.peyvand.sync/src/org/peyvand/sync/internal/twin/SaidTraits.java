package org.peyvand.sync.internal.twin;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.peyvand.core.model.Organisation;
import org.peyvand.core.model.Person;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.EntityChange.Kind;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.log.LoggedValues;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.sync.internal.twin.Trait.Sort;

/** What some transactions say of traits: those that are new or changed, and nothing else need be looked for. */
final class SaidTraits {
    private final Map<Trait, Set<String>> forms = new HashMap<>();
    private final Set<UUID> organisations = new HashSet<>();
    private final Set<UUID> people = new HashSet<>();
    private final Map<Trait, Set<UUID>> holders = new HashMap<>();
    private boolean onlyNew = true;

    SaidTraits(Collection<LoggedTransaction> transactions, Session session) {
        Set<UUID> made = new HashSet<>();
        transactions.forEach(one -> one.changes().forEach(change -> take(change, made)));
        organisations.removeAll(made);
        people.removeAll(made);
        linked(Organisation.class, organisations, session);
        linked(Person.class, people, session);
    }

    private void take(LoggedChange change, Set<UUID> made) {
        List<Place> places = Place.ALL.stream().filter(place -> place.entity().equals(change.entity())).toList();
        if (places.isEmpty()) {
            return;
        }
        onlyNew &= change.kind() == Kind.CREATED;
        if (change.kind() == Kind.DELETED) {
            return;
        }
        Map<String, LoggedValues> values = change.values();
        boolean created = change.kind() == Kind.CREATED;
        if (created) {
            made.add(change.record());
        }
        for (Place place : places) {
            Optional<Trait> trait = said(values, place.attribute()).map(LoggedValues::after).flatMap(value -> add(place.sort(), value.toString()));
            if (created && trait.isPresent()) {
                owner(place, values, change.record()).ifPresent(id -> holders.computeIfAbsent(trait.get(), any -> new HashSet<>()).add(id));
            }
        }
        if (change.entity().equals(Place.ACCOUNT)) {
            said(values, "organisation").flatMap(LoggedValues::reference).ifPresent(organisations::add);
            said(values, "person").flatMap(LoggedValues::reference).ifPresent(people::add);
        }
    }

    private static Optional<LoggedValues> said(Map<String, LoggedValues> values, String attribute) {
        return Optional.ofNullable(values.get(attribute));
    }

    private Optional<Trait> add(Sort sort, String value) {
        Optional<Trait> found = Trait.of(sort, value);
        found.ifPresent(trait -> forms.computeIfAbsent(trait, any -> new HashSet<>()).addAll(trait.forms(value)));
        return found;
    }

    private static Optional<UUID> owner(Place place, Map<String, LoggedValues> values, UUID record) {
        return place.isOwner() ? Optional.of(record) : said(values, place.owner()).flatMap(LoggedValues::reference);
    }

    /** Whether nothing is changed or deleted that may have traits: then it does not matter whether somebody looks before these are stored or after. */
    boolean isOnlyNew() {
        return onlyNew;
    }

    /** Who has which traits by what is said of new records. */
    Map<Trait, Set<UUID>> holders() {
        return holders;
    }

    /** Whoever is behind a customer and was here before brings traits along. */
    private void linked(Class<? extends DomainEntity> type, Set<UUID> ids, Session session) {
        if (ids.isEmpty()) {
            return;
        }
        List<Place> places = Place.ALL.stream().filter(place -> place.type() == type).toList();
        String[] paths = places.stream().map(Place::attribute).toArray(String[]::new);
        for (Row row : session.select(Query.of(type).where(Criteria.where("id").in(ids)), paths)) {
            places.forEach(place -> Optional.ofNullable(row.get(place.attribute(), String.class)).ifPresent(value -> add(place.sort(), value)));
        }
    }

    /** The ways in which the traits of a sort may be stored. */
    Set<String> forms(Sort sort) {
        Set<String> all = new HashSet<>();
        forms.forEach((trait, some) -> {
            if (trait.sort() == sort) {
                all.addAll(some);
            }
        });
        return all;
    }
}
