package org.peyvand.exchange.internal.run;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.peyvand.base.text.Digits;
import org.peyvand.base.text.PersianText;
import org.peyvand.exchange.internal.target.Part;
import org.peyvand.exchange.internal.target.ValueList;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.model.DomainEntity;

/** Stores the small records of lists that are not there yet. */
final class ListPhase {
    private final TableContext context;
    private final Session session;
    private final Tally tally;

    ListPhase(TableContext context, Session session, Tally tally) {
        this.context = context;
        this.session = session;
        this.tally = tally;
    }

    void run(List<RowWork> rows) {
        for (ValueList list : context.target().lists()) {
            List<RowWork> concerned = rows.stream().filter(row -> !row.isRefused() && row.records.get(Part.MAIN) != null
                    && row.items.stream().anyMatch(item -> item.list() == list)).toList();
            if (!concerned.isEmpty()) {
                store(list, concerned);
            }
        }
    }

    private void store(ValueList list, List<RowWork> rows) {
        AttributeDescription owner = list.entity().attribute(list.owner()).orElseThrow();
        AttributeDescription value = list.entity().attribute(list.value()).orElseThrow();
        Set<UUID> owners = new LinkedHashSet<>();
        rows.stream().filter(row -> !row.created).forEach(row -> owners.add(row.records.get(Part.MAIN).getId()));
        Set<String> there = new HashSet<>();
        if (!owners.isEmpty()) {
            session.list(Query.of(list.entity().type()).where(Criteria.where(list.owner()).in(owners)))
                    .forEach(record -> there.add(key(id(owner.get(record)), value.get(record).toString())));
        }
        for (RowWork row : rows) {
            DomainEntity main = row.records.get(Part.MAIN);
            for (RowWork.Item item : row.items) {
                if (item.list() == list) {
                    if (there.add(key(main.getId(), item.text()))) {
                        add(list, owner, value, main, item);
                    } else {
                        tally.kept(list.entity().id(), false);
                    }
                }
            }
        }
    }

    private void add(ValueList list, AttributeDescription owner, AttributeDescription value, DomainEntity main, RowWork.Item item) {
        DomainEntity record = list.entity().create();
        owner.set(record, owner.javaType() == UUID.class ? main.getId() : main);
        value.set(record, item.text());
        if (!list.title().isEmpty()) {
            list.entity().attribute(list.title()).ifPresent(title -> title.set(record, cut(item.title(), title.maxLength())));
        }
        context.constants().getOrDefault(list.name(), List.of()).forEach(constant -> constant.attribute().set(record, constant.value()));
        session.add(record);
        tally.created(list.entity().id());
    }

    private static UUID id(Object owner) {
        return owner instanceof DomainEntity record ? record.getId() : (UUID) owner;
    }

    private static String key(UUID owner, String value) {
        return owner + "\n" + Digits.toLatin(PersianText.normalize(value));
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
