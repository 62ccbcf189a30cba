package org.peyvand.exchange.internal.run;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.peyvand.exchange.internal.target.Part;
import org.peyvand.exchange.internal.target.Setting;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;

/**
 * Finds a part among the records that another part links to the main record: the contact person of a customer by name, where a
 * person of the same name at another customer is somebody else.
 */
final class LinkedRecords {
    private final TableContext context;
    private final Session session;
    private final Part part;

    LinkedRecords(TableContext context, Session session, Part part) {
        this.context = context;
        this.session = session;
        this.part = part;
    }

    Map<RowWork, DomainEntity> of(List<RowWork> rows) {
        Part link = context.target().part(part.through()).orElseThrow(() -> new IllegalStateException("There is no part " + part.through()));
        AttributeDescription toMain = attribute(link.entity(), Part.MAIN);
        AttributeDescription toPart = attribute(link.entity(), part.name());
        Set<UUID> mains = new LinkedHashSet<>();
        rows.stream().filter(row -> !row.created).forEach(row -> mains.add(row.records.get(Part.MAIN).getId()));
        Map<String, DomainEntity> byName = new HashMap<>();
        if (!mains.isEmpty()) {
            session.flush();
            for (DomainEntity each : session.list(Query.of(link.entity().type()).where(Criteria.where(toMain.name()).in(mains)).fetch(toPart.name()))) {
                DomainEntity main = (DomainEntity) toMain.get(each);
                DomainEntity other = (DomainEntity) toPart.get(each);
                if (other != null) {
                    byName.putIfAbsent(main.getId() + "\n" + KeyText.name(part.entity().titleOf(other)), other);
                }
            }
        }
        Map<RowWork, DomainEntity> found = new HashMap<>();
        for (RowWork row : rows) {
            Object name = row.of(part.name()).get(part.entity().title());
            DomainEntity known = name == null ? null : byName.get(row.records.get(Part.MAIN).getId() + "\n" + KeyText.name(name.toString()));
            if (known != null) {
                found.put(row, known);
            }
        }
        return found;
    }

    private AttributeDescription attribute(EntityDescription link, String from) {
        return context.target().settings().stream().filter(setting -> setting.part().equals(part.through()) && setting.from().equals(from)).findFirst()
                .map(Setting::attribute).flatMap(link::attribute)
                .orElseThrow(() -> new IllegalStateException(part.through() + " does not link " + from));
    }
}
