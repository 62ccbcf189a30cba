package org.peyvand.ui.day;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.peyvand.base.Outcome;
import org.peyvand.core.Records;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.KitText;

/**
 * A change of one record that can be taken back as long as nobody else has changed it. Not on the UI thread.
 *
 * @param <E> the entity
 */
public final class RecordStep<E extends DomainEntity> {
    private final Records records;
    private final Class<E> type;
    private final UUID id;

    /** Of a stored record. */
    public RecordStep(Records records, Class<E> type, UUID id) {
        this.records = records;
        this.type = type;
        this.id = id;
    }

    /** Changes the record and stores it. */
    public Outcome<Undo> change(Consumer<E> change) {
        E record = records.find(type, id).orElse(null);
        if (record == null) {
            return Outcome.refused(KitText.of("day.gone"));
        }
        Map<AttributeDescription, Object> before = new LinkedHashMap<>();
        records.describe(type).attributes().stream().filter(one -> !one.readOnly()).forEach(one -> before.put(one, one.get(record)));
        change.accept(record);
        before.entrySet().removeIf(one -> Objects.equals(one.getValue(), one.getKey().get(record)));
        return records.save(record).then(stored -> Outcome.done(() -> back(before, stored.getVersion())));
    }

    private Outcome<?> back(Map<AttributeDescription, Object> before, long version) {
        E record = records.find(type, id).orElse(null);
        if (record == null) {
            return Outcome.refused(KitText.of("day.gone"));
        }
        if (record.getVersion() != version) {
            return Outcome.refused(KitText.of("day.undo.changed"));
        }
        before.forEach((attribute, value) -> attribute.set(record, value));
        return records.save(record);
    }
}
