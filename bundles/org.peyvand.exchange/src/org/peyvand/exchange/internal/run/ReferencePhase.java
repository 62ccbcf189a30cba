package org.peyvand.exchange.internal.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Message;
import org.peyvand.exchange.internal.target.Part;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.model.DomainEntity;

/** Puts records in the place of references, and says what happens to those that lead nowhere. */
final class ReferencePhase {
    private final TableContext context;
    private final Session session;
    private final Map<UUID, Optional<? extends DomainEntity>> records = new HashMap<>();

    ReferencePhase(TableContext context, Session session) {
        this.context = context;
        this.session = session;
    }

    void run(List<RowWork> rows) {
        List<Ref> refs = new ArrayList<>();
        rows.forEach(row -> row.values.values().forEach(values -> values.values().forEach(value -> {
            if (value instanceof Ref ref) {
                refs.add(ref);
            }
        })));
        rows.forEach(row -> refs.addAll(row.partRefs.values()));
        context.refs().prefetch(session, refs);
        rows.forEach(this::resolve);
    }

    private void resolve(RowWork row) {
        row.partRefs.forEach((name, ref) -> part(row, name, ref));
        row.values.forEach((part, values) -> {
            Map<AttributeDescription, Object> resolved = new LinkedHashMap<>(values.size() * 2);
            values.forEach((attribute, value) -> {
                Object found = value instanceof Ref ref ? record(row, part, attribute, ref) : value;
                if (found != null) {
                    resolved.put(attribute, found);
                }
            });
            row.resolved.put(part, resolved);
        });
        // the text has found the record by some key or a similar name: it is no new name for it
        row.partRecords.keySet().forEach(name -> context.target().part(name).filter(part -> part.through().isEmpty())
                .ifPresent(part -> row.of(name).remove(part.entity().title())));
    }

    private void part(RowWork row, String name, Ref ref) {
        boolean near = context.target().part(name).filter(Part::near).isPresent();
        References.Found found = near ? context.refs().resolve(session, ref, context.misses()) : context.refs().exact(ref);
        if (found.nearMiss() != null) {
            row.misses.add(found.nearMiss());
        }
        if (found.id() != null) {
            load(ref, found.id()).ifPresent(record -> row.partRecords.put(name, record));
        } else if (found.nearMiss() != null && found.nearMiss().certain()) {
            row.refuse(Diagnostic.error(ref.path(), unknown(ref, found)));
        }
    }

    private DomainEntity record(RowWork row, String part, AttributeDescription attribute, Ref ref) {
        References.Found found = context.refs().resolve(session, ref, context.misses());
        if (found.several()) {
            row.refuse(Diagnostic.error(ref.path(), Texts.of("ref.several", ref.entity().pluralLabel(context.language()), ref.text())));
            return null;
        }
        if (found.id() == null && part.equals(Part.MAIN) && ref.entity().id().equals(context.target().entity())) {
            row.deferred.add(new Deferred(row.line(), "", null, attribute, ref));
            return null;
        }
        if (found.nearMiss() != null) {
            row.misses.add(found.nearMiss());
        }
        Optional<? extends DomainEntity> record = found.id() == null ? Optional.empty() : load(ref, found.id());
        if (record.isEmpty()) {
            Message reason = unknown(ref, found);
            if (context.target().incomplete().contains(ref.path())) {
                row.incomplete.add(reason);
            } else {
                row.refuse(Diagnostic.error(ref.path(), reason));
            }
        }
        return record.orElse(null);
    }

    Optional<? extends DomainEntity> load(Ref ref, UUID id) {
        return records.computeIfAbsent(id, key -> session.find(ref.entity().type(), id));
    }

    Message unknown(Ref ref, References.Found found) {
        String label = ref.entity().label(context.language());
        return found.nearMiss() == null ? Texts.of("ref.unknown", label, ref.text())
                : Texts.of("ref.near", label, ref.text(), found.nearMiss().suggestion());
    }

}
