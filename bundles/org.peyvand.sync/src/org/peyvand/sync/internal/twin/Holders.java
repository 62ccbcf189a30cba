package org.peyvand.sync.internal.twin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peyvand.base.Pieces;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Organisation;
import org.peyvand.core.model.Person;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.model.DomainEntity;

/** Who has which traits, read along the indexes, many in one query. */
record Holders(Session session) {
    private static final int MOST_ROWS = 2_000;

    /**
     * A customer, or a person or an organisation that is behind none.
     *
     * @param branch whose it is; may be {@code null}
     */
    record Subject(String entity, UUID id, UUID branch) {
    }

    /**
     * Who has which traits.
     *
     * @param records by trait
     * @param common traits that very many have, so that they tell nothing; of these nobody is named
     */
    record Found(Map<Trait, Set<UUID>> records, Set<Trait> common) {

        /** With others who have some of them. */
        Found and(Map<Trait, Set<UUID>> others) {
            Map<Trait, Set<UUID>> all = new HashMap<>(records);
            others.forEach((trait, ids) -> {
                if (!common.contains(trait)) {
                    all.merge(trait, ids, (some, more) -> Stream.concat(some.stream(), more.stream()).collect(Collectors.toCollection(LinkedHashSet::new)));
                }
            });
            return new Found(all, common);
        }
    }

    /** The records that have each of some traits. */
    Found of(SaidTraits said) {
        Found found = new Found(new HashMap<>(), new HashSet<>());
        for (Place place : Place.ALL) {
            Pieces.forStatements(said.forms(place.sort())).forEach(forms -> read(place, forms, found));
        }
        return found;
    }

    private void read(Place place, List<String> forms, Found found) {
        List<Row> rows = session.select(Query.of(place.type()).where(Criteria.where(place.attribute()).in(forms)).any(MOST_ROWS), place.owner(), place.attribute());
        if (rows.size() < MOST_ROWS) {
            rows.forEach(row -> Trait.of(place.sort(), row.get(place.attribute(), String.class))
                .ifPresent(trait -> found.records().computeIfAbsent(trait, any -> new LinkedHashSet<>()).add(row.get(place.owner(), UUID.class))));
        } else if (forms.size() > 1) {
            int half = forms.size() / 2;
            read(place, forms.subList(0, half), found);
            read(place, forms.subList(half, forms.size()), found);
        } else {
            Trait.of(place.sort(), forms.getFirst()).ifPresent(found.common()::add);
        }
    }

    /** Whom some records stand for: a customer for what is behind it. */
    Map<UUID, List<Subject>> subjects(Collection<UUID> ids) {
        Map<UUID, List<Subject>> found = new HashMap<>();
        for (List<UUID> some : Pieces.forStatements(ids)) {
            for (String path : List.of("id", "organisation", "person")) {
                add(Account.class, Place.ACCOUNT, path, Criteria.where(path).in(some), found);
            }
            Set<UUID> left = new HashSet<>(some);
            left.removeAll(found.keySet());
            add(Person.class, Place.PERSON, "id", Criteria.where("id").in(left), found);
            left.removeAll(found.keySet());
            add(Organisation.class, Place.ORGANISATION, "id", Criteria.where("id").in(left), found);
        }
        return found;
    }

    private void add(Class<? extends DomainEntity> type, String entity, String path, Criterion which, Map<UUID, List<Subject>> found) {
        for (Row row : Criteria.isNothing(which) ? List.<Row>of() : session.select(Query.of(type).where(which), "id", "branchId", path)) {
            found.computeIfAbsent(row.get(path, UUID.class), any -> new ArrayList<>())
                .add(new Subject(entity, row.get("id", UUID.class), row.get("branchId", UUID.class)));
        }
    }
}
