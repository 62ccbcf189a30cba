package org.peyvand.exchange.internal.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.peyvand.base.Diagnostic;
import org.peyvand.exchange.internal.target.Part;
import org.peyvand.exchange.internal.target.Setting;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;

/** Makes and changes records. */
final class RecordStore {
    private final TableContext context;
    private final Session session;
    private final Tally tally;

    RecordStore(TableContext context, Session session, Tally tally) {
        this.context = context;
        this.session = session;
        this.tally = tally;
    }

    /** A new record; null when something that is required is missing, which refuses the row. */
    DomainEntity create(Part part, RowWork row) {
        EntityDescription entity = part.entity();
        DomainEntity record = entity.create();
        row.of(part.name()).forEach((attribute, value) -> attribute.set(record, value));
        context.constants().getOrDefault(part.name(), List.of()).stream().filter(constant -> !row.of(part.name()).containsKey(constant.attribute()))
                .forEach(constant -> constant.attribute().set(record, constant.value()));
        currencies(entity, record);
        Optional<AttributeDescription> missing = entity.attributes().stream()
                .filter(attribute -> attribute.required() && attribute.importable() && attribute.get(record) == null).findFirst();
        if (missing.isPresent()) {
            row.refuse(Diagnostic.error(missing.get().name(), Texts.of("value.missing", missing.get().label(context.language()))));
            return null;
        }
        session.add(record);
        tally.created(entity.id());
        return record;
    }

    /** Attributes that lead to the records of other parts, as far as these are there. */
    void link(Part part, RowWork row) {
        for (Setting setting : context.target().settings()) {
            DomainEntity other = setting.part().equals(part.name()) && !setting.from().isEmpty() ? row.records.get(setting.from()) : null;
            if (other != null) {
                part.entity().attribute(setting.attribute()).ifPresent(attribute ->
                        row.deduce(part.name(), attribute, attribute.javaType() == UUID.class ? other.getId() : other));
            }
        }
        context.constants().getOrDefault(part.name(), List.of()).stream()
                .filter(constant -> part.keys().stream().anyMatch(key -> key.contains(constant.attribute().name())))
                .forEach(constant -> row.of(part.name()).putIfAbsent(constant.attribute(), constant.value()));
        if (part.isMain()) {
            for (Part before : context.target().parts()) {
                DomainEntity other = before.after() ? null : row.records.get(before.name());
                if (other != null) {
                    part.entity().attribute(before.name()).filter(attribute -> attribute.kind() == AttributeKind.REFERENCE)
                            .ifPresent(attribute -> row.of(part.name()).put(attribute, other));
                }
            }
        }
    }

    private void currencies(EntityDescription entity, DomainEntity record) {
        for (AttributeDescription attribute : entity.attributes()) {
            if (attribute.kind() == AttributeKind.MONEY && attribute.get(record) != null) {
                attribute.currencyPath().flatMap(entity::attribute).filter(currency -> currency.importable() && currency.get(record) == null)
                        .ifPresent(currency -> currency.set(record, context.currency()));
            }
        }
    }

    /**
     * Changes a known record.
     *
     * @param fill whether only values that are not there yet are set; what the row says otherwise is noted
     */
    void change(Part part, RowWork row, DomainEntity record, Map<AttributeDescription, Object> values, boolean fill) {
        Map<AttributeDescription, Object> before = new HashMap<>();
        values.forEach((attribute, value) -> {
            Object stored = attribute.get(record);
            if (!Same.same(attribute, stored, value)) {
                if (fill && stored != null) {
                    row.kept.add(attribute);
                } else {
                    before.put(attribute, stored);
                    attribute.set(record, value);
                }
            }
        });
        boolean changed = false;
        if (!before.isEmpty()) {
            DomainEntity saved = session.save(record);
            changed = before.entrySet().stream().anyMatch(entry -> !Same.same(entry.getKey(), entry.getValue(), entry.getKey().get(saved)));
        }
        tally.kept(part.entity().id(), changed);
    }

}
