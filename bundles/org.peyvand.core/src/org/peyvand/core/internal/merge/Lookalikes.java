package org.peyvand.core.internal.merge;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Organisation;
import org.peyvand.core.model.Person;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.model.DomainEntity;

/** Finds records that have something in common that two of a kind seldom have; by indexed columns only. */
record Lookalikes(Session session) {
    private static final int FOR_EACH = 20;
    private static final Map<Class<?>, List<String>> TELLING = Map.of(
        Account.class, List.of("organisation.nationalId", "person.nationalId", "searchKey", "phone", "email"),
        Person.class, List.of("nationalId", "searchKey"),
        Organisation.class, List.of("nationalId", "searchKey"));

    List<DomainEntity> of(Class<? extends DomainEntity> type, UUID record, int most) {
        List<String> telling = TELLING.getOrDefault(type, List.of());
        Optional<Row> own = telling.isEmpty() ? Optional.empty()
            : session.select(Query.of(type).where(Criteria.where("id").is(record)), telling.toArray(String[]::new)).stream().findFirst();
        Map<DomainEntity, Integer> found = new LinkedHashMap<>();
        own.ifPresent(row -> telling.forEach(path -> with(type, record, path, row.get(path, String.class)).forEach(other -> found.merge(other, 1, Integer::sum))));
        return found.entrySet().stream().sorted(Map.Entry.<DomainEntity, Integer>comparingByValue(Comparator.reverseOrder())).limit(most)
            .map(Map.Entry::getKey).toList();
    }

    private List<? extends DomainEntity> with(Class<? extends DomainEntity> type, UUID but, String path, String value) {
        return value == null || value.isBlank() ? List.of()
            : session.list(Query.of(type).where(Criteria.all(Criteria.where(path).is(value), Criteria.where("id").isNot(but))).page(0, FOR_EACH));
    }
}
