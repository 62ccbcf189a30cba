package org.peyvand.sync.ui.internal.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.sync.SteadyExchange;
import org.peyvand.sync.SteadyExchange.Compared;
import org.peyvand.ui.Kit;

/**
 * What came of the last comparison with the head office, with some of the different records by their names.
 *
 * @param names as far as whoever looks may see them
 */
record ComparedFacts(Optional<Compared> last, List<String> names) {
    private static final int NAMED = 4;

    /** Reads it; off the UI thread. */
    static ComparedFacts read(Kit kit) {
        Optional<Compared> last = kit.service(SteadyExchange.class).compared();
        List<String> records = last.map(Compared::records).orElse(List.of());
        if (records.isEmpty()) {
            return new ComparedFacts(last, List.of());
        }
        List<String> names = kit.service(UnitOfWork.class).read(session -> records.stream().limit(NAMED + 1L).map(one -> name(one, session, kit)).toList());
        return new ComparedFacts(last, names);
    }

    private static String name(String record, Session session, Kit kit) {
        String[] parts = record.split(" ");
        Optional<EntityDescription> entity = kit.service(EntityDescriptions.class).byId(parts[0]);
        String label = entity.map(one -> one.label(kit.culture().language())).orElse(parts[0]);
        String title = entity.flatMap(one -> session.find(one.type(), UUID.fromString(parts[1])).map(found -> one.titleOf(found, kit.culture().language()))).orElse("");
        return title.isBlank() ? label : kit.text(ExchangeText.of("compared.name", label, title));
    }

    /** One or two sentences. */
    Message words(StateWords words) {
        if (last.isEmpty()) {
            return ExchangeText.of("compared.never");
        }
        Compared one = last.get();
        return ExchangeText.of("compared", words.ago(one.at()), one.compared(), came(one, words));
    }

    private Message came(Compared one, StateWords words) {
        if (one.different() == 0) {
            return ExchangeText.of("compared.same");
        }
        String named = words.culture().listed(names, NAMED);
        return one.different() == one.repaired() ? ExchangeText.of("compared.repaired", one.different(), named)
            : ExchangeText.of("compared.left", one.different(), one.repaired(), named);
    }
}
