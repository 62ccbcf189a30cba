package org.peyvand.core.internal.personal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.peyvand.base.Outcome;
import org.peyvand.core.PersonTraces;
import org.peyvand.core.PersonalData;
import org.peyvand.core.PersonalData.Fate;
import org.peyvand.core.internal.personal.Fates.Decided;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.ChangeEntry;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.model.Erasure;

/**
 * Erases a person's data in one transaction: first in the records, then in the rows of the change log about them, those of this transaction too, and in the bin.
 * The pseudonym is drawn by chance: nothing leads from it to the person.
 */
final class Eraser {
    private static final int SHORT = 8;
    private final Session session;
    private final EntityDescriptions descriptions;
    private final List<PersonTraces> traces;
    private final String pseudonym = "P-" + UUID.randomUUID().toString().substring(0, SHORT).toUpperCase(Locale.ROOT);

    /** @param session may do everything */
    Eraser(Session session, EntityDescriptions descriptions, List<PersonTraces> traces) {
        this.session = session;
        this.descriptions = descriptions;
        this.traces = traces;
    }

    Outcome<PersonalData.Erased> run(List<Decided> decided, Binned binned, PersonalData.Basis basis) {
        Set<UUID> persons = new HashSet<>(decided.stream().filter(one -> one.member().self()).map(one -> one.member().id()).toList());
        Anonymising anonymising = new Anonymising(persons, pseudonym);
        // the person first: names of other records follow from his
        decided.stream().filter(one -> one.fate() == Fate.ANONYMISED).forEach(one -> {
            anonymising.apply(one.member().entity(), one.member().record(), one.identity());
            session.save(one.member().record());
        });
        session.flush();
        List<Decided> going = decided.stream().filter(one -> one.fate() == Fate.DELETED).toList();
        going.reversed().forEach(this::remove);
        session.flush();
        traces.forEach(one -> one.erase(persons, session));
        session.flush();
        long rows = log(decided, binned, basis);
        Set<UUID> gone = new LinkedHashSet<>(ids(going));
        gone.addAll(binned.ids());
        session.upkeep().leaveBin(gone);
        return Outcome.done(new PersonalData.Erased(pseudonym, going.size() + binned.ids().size(), count(decided, Fate.ANONYMISED), count(decided, Fate.KEPT), rows));
    }

    private static long count(List<Decided> decided, Fate fate) {
        return decided.stream().filter(one -> one.fate() == fate).count();
    }

    private static List<UUID> ids(List<Decided> some) {
        return some.stream().map(one -> one.member().id()).toList();
    }

    private void remove(Decided one) {
        DomainEntity record = one.member().record();
        // what goes with another record may be gone already
        if (session.count(Query.of(one.member().entity().type()).where(Criteria.where("id").is(record.getId()))) > 0) {
            session.remove(record);
            session.flush();
        }
    }

    private long log(List<Decided> decided, Binned binned, PersonalData.Basis basis) {
        List<UUID> gone = new ArrayList<>(ids(decided.stream().filter(one -> one.fate() == Fate.DELETED).toList()));
        gone.addAll(binned.ids());
        long rows = erase(gone, basis, (entity, attribute) -> descriptions.byId(entity).isPresent());
        for (boolean identity : new boolean[] {false, true}) {
            Map<String, Set<String>> names = personal(identity);
            rows += erase(ids(decided.stream().filter(one -> one.fate() == Fate.ANONYMISED && one.identity() == identity).toList()), basis,
                (entity, attribute) -> names.getOrDefault(entity, Set.of()).contains(attribute));
        }
        return rows;
    }

    private Map<String, Set<String>> personal(boolean identity) {
        Map<String, Set<String>> names = new HashMap<>();
        descriptions.all().forEach(entity -> names.put(entity.id(), new HashSet<>(entity.personal().stream().filter(path -> Anonymising.goes(path, identity))
            .map(AttributeDescription::name).toList())));
        return names;
    }

    private long erase(List<UUID> records, PersonalData.Basis basis, BiPredicate<String, String> taken) {
        if (records.isEmpty()) {
            return 0;
        }
        List<UUID> entries = session.select(Query.of(ChangeEntry.class).where(Criteria.where("recordId").in(records)), "id").stream()
            .map(row -> row.get("id", UUID.class)).toList();
        return session.upkeep().erase(Erasure.of(Erasure.Reason.PERSON, basis.name(), pseudonym, records.size()), entries, taken).getRows();
    }
}
