package org.peyvand.exchange.internal.undo;

import java.util.Optional;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;
import org.peyvand.base.text.Wording;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.UndoReport;
import org.peyvand.exchange.internal.trail.Actor;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;

/** Says why a record is to be left as it is. */
final class Verdict {
    private final EntityDescriptions descriptions;
    private final Steps steps;
    private final Footprint footprint;
    private final Actor actor;

    Verdict(EntityDescriptions descriptions, Steps steps, Footprint footprint, Actor actor) {
        this.descriptions = descriptions;
        this.steps = steps;
        this.footprint = footprint;
        this.actor = actor;
    }

    /** Why a record must stay; empty when it may be taken back. */
    Optional<Message> of(Session session, DomainEntity record) {
        if (record.getChangedAt() != null && !steps.stamps().contains(record.getChangedAt())) {
            String who = actor.nameOf(record.getChangedBy());
            Wording when = language -> Culture.of(language).moment(record.getChangedAt());
            return Optional.of(who.isEmpty() ? text("undo.changed", when) : text("undo.changedBy", when, who));
        }
        return footprint.uses(record.getId()).stream().flatMap(use -> user(session, use, record).stream()).findFirst();
    }

    /** The record that refers to this one, in words; empty when it does so no more. */
    private Optional<Message> user(Session session, Footprint.Use use, DomainEntity record) {
        Optional<EntityDescription> entity = descriptions.byId(use.entity());
        if (entity.isEmpty()) {
            return Optional.of(text("undo.used", use.entity(), ""));
        }
        boolean visible = session.find(entity.get().type(), use.record()).isPresent();
        Optional<? extends DomainEntity> user = session.trusted().find(entity.get().type(), use.record());
        return user.filter(found -> entity.get().attribute(use.attribute()).map(attribute -> refers(attribute, found, record)).orElse(true))
                .map(found -> visible ? text("undo.used", (Wording) entity.get()::label, entity.get().titleOf(found)) : text("undo.usedHidden"));
    }

    private static boolean refers(AttributeDescription attribute, DomainEntity user, DomainEntity record) {
        Object value = attribute.get(user);
        return value instanceof DomainEntity other ? other.getId().equals(record.getId()) : record.getId().equals(value);
    }

    /** A record that is left for a reason. */
    UndoReport.Left left(DomainEntity record, Message reason) {
        EntityDescription entity = descriptions.of(record.getClass());
        return new UndoReport.Left(entity.id(), record.getId(), entity.titleOf(record), reason);
    }

    /** A record that whoever works may not see; its name is not told. */
    UndoReport.Left hidden(Entry entry) {
        return new UndoReport.Left(entry.entity(), entry.record(), "", text("undo.hidden"));
    }

    static Message first(java.util.List<Diagnostic> reasons) {
        return reasons.stream().filter(Diagnostic::isError).findFirst().orElse(reasons.getFirst()).message();
    }

    private static Message text(String key, Object... args) {
        return Message.of(ImportReport.class, key, args);
    }
}
