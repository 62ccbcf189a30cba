package org.peyvand.exchange.internal.undo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.log.LoggedText;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;

/** Some changes of an import within one unit of work: what is to be done with them, and doing it. */
final class Batch {
    private final Session session;
    private final EntityDescriptions descriptions;
    private final Footprint footprint;
    private final Verdict verdict;
    private final Map<UUID, DomainEntity> records = new HashMap<>();
    private final List<Entry> restoring = new ArrayList<>();
    private final List<DomainEntity> removing = new ArrayList<>();
    private final List<Entry> kept = new ArrayList<>();
    private final Set<UUID> hidden = new HashSet<>();

    Batch(Session session, EntityDescriptions descriptions, Footprint footprint, Verdict verdict) {
        this.session = session;
        this.descriptions = descriptions;
        this.footprint = footprint;
        this.verdict = verdict;
    }

    /** Decides; counts what is to be done and names what stays. */
    void plan(List<Entry> entries, UndoTally tally) {
        load(entries);
        for (Entry entry : entries) {
            DomainEntity record = records.get(entry.record());
            if (record == null) {
                if (hidden.contains(entry.record())) {
                    tally.left(verdict.hidden(entry));
                    kept.add(entry);
                }
                continue;   // else somebody has removed it, or a former undo has
            }
            Optional<Message> reason = verdict.of(session, record);
            if (reason.isPresent()) {
                tally.left(verdict.left(record, reason.get()));
                kept.add(entry);
            } else if (entry.kind() == EntityChange.Kind.CREATED) {
                removing.add(record);
                tally.removed(entry.entity());
            } else if (!settable(entry).isEmpty()) {
                restoring.add(entry);
                if (!footprint.isMade(entry.record())) {
                    tally.restored(entry.entity(), entry.record());
                }
            }
        }
    }

    private void load(List<Entry> entries) {
        Map<String, Set<UUID>> wanted = new LinkedHashMap<>();
        entries.forEach(entry -> wanted.computeIfAbsent(entry.entity(), id -> new LinkedHashSet<>()).add(entry.record()));
        wanted.forEach((entity, ids) -> {
            EntityDescription description = descriptions.byId(entity).orElseThrow();
            session.list(Query.of(description.type()).where(Criteria.where("id").in(ids))).forEach(record -> records.put(record.getId(), record));
            ids.removeAll(records.keySet());
            if (!ids.isEmpty()) {
                session.trusted().select(Query.of(description.type()).where(Criteria.where("id").in(ids)), "id")
                        .forEach(row -> hidden.add((UUID) row.get("id")));
            }
        });
    }

    /** What an import can set, so that what rules derive is left to the rules; of records that will go only references, which would hold others. */
    private List<AttributeDescription> settable(Entry entry) {
        EntityDescription entity = descriptions.byId(entry.entity()).orElseThrow();
        boolean going = footprint.isMade(entry.record());
        return entry.changes().keySet().stream().flatMap(name -> entity.attribute(name).stream())
                .filter(attribute -> attribute.importable() && (!going || attribute.kind() == AttributeKind.REFERENCE)).toList();
    }

    /** Sets values back and removes records. */
    void apply() {
        for (Entry entry : restoring) {
            DomainEntity record = records.get(entry.record());
            settable(entry).forEach(attribute -> attribute.set(record, LoggedText.restored(attribute, entry.changes().get(attribute.name()).before(), session)));
        }
        loosen();
        for (DomainEntity record : removing) {
            // what goes with another record may be gone already
            session.find(record.getClass(), record.getId()).ifPresent(session::remove);
        }
    }

    /** Records of one class that refer to each other would be removed in any order. */
    private void loosen() {
        boolean any = false;
        for (DomainEntity record : removing) {
            for (AttributeDescription attribute : descriptions.of(record.getClass()).attributes()) {
                boolean own = attribute.kind() == AttributeKind.REFERENCE && attribute.javaType().isInstance(record) && !attribute.required();
                if (own && attribute.get(record) != null) {
                    attribute.set(record, null);
                    any = true;
                }
            }
        }
        if (any) {
            session.flush();
        }
    }

    /** Changes whose records stay. */
    List<Entry> kept() {
        return kept;
    }

    /** Records that were changed or removed here. */
    Set<UUID> touched() {
        Set<UUID> touched = new LinkedHashSet<>();
        restoring.forEach(entry -> touched.add(entry.record()));
        removing.forEach(record -> touched.add(record.getId()));
        return touched;
    }
}
