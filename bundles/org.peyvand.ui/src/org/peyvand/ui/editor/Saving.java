package org.peyvand.ui.editor;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.peyvand.base.Outcome;
import org.peyvand.core.Records;
import org.peyvand.persistence.Conflict;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.UiThread;

/**
 * Loads and stores the record of an editor. Never on the UI thread; references are loaded here, so that nothing is lazy later.
 *
 * @param <E> the entity
 */
public final class Saving<E extends DomainEntity> {
    private final Records records;
    private final EntityDescription description;

    /**
     * How a save ended.
     *
     * @param outcome what the service said
     * @param newer when somebody else has changed the record or a part of it meanwhile: its state now
     * @param gone whether somebody else has deleted it
     */
    public record Result<E>(Outcome<E> outcome, Optional<E> newer, boolean gone) {
    }

    /** For records of one entity. */
    public Saving(Records records, EntityDescription description) {
        this.records = records;
        this.description = description;
    }

    /** The record with its references, read at once; empty when there is none. */
    public Optional<E> load(UUID id) {
        UiThread.forbid("Loading a record");
        @SuppressWarnings("unchecked")
        Class<E> type = (Class<E>) description.type();
        String[] references = description.attributes().stream().filter(attribute -> attribute.kind() == AttributeKind.REFERENCE)
                .map(AttributeDescription::name).toArray(String[]::new);
        return records.list(Query.of(type).where(Criteria.where("id").is(id)).fetch(references)).stream().findFirst().map(this::warm);
    }

    /** Stores the record and tells a conflict from other refusals. */
    public Result<E> save(E record, Function<E, Outcome<E>> saver) {
        UiThread.forbid("Saving a record");
        boolean isNew = record.isNew();
        long version = record.getVersion();
        Outcome<E> outcome = saver == null ? records.save(record) : saver.apply(record);
        if (outcome.isDone()) {
            return new Result<>(outcome.map(this::warm), Optional.empty(), false);
        }
        if (isNew) {
            return new Result<>(outcome, Optional.empty(), false);
        }
        Optional<E> now = load(record.getId());
        return new Result<>(outcome, now.filter(found -> found.getVersion() > version || Conflict.isIn(outcome.diagnostics())), now.isEmpty());
    }

    /** Follows every reference once. */
    public E warm(E record) {
        EntityDescription exact = description;
        for (AttributeDescription attribute : exact.attributes()) {
            if (attribute.kind() == AttributeKind.REFERENCE && attribute.get(record) instanceof DomainEntity other) {
                attribute.target().ifPresent(target -> target.titleOf(other));
            }
        }
        return record;
    }
}
