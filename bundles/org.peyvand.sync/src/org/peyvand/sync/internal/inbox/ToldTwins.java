package org.peyvand.sync.internal.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.peyvand.base.text.E164;
import org.peyvand.base.text.Phones;
import org.peyvand.core.RecordRef;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.sync.ConflictInbox.Line;
import org.peyvand.sync.ConflictInbox.Twins;
import org.peyvand.sync.model.SyncConflict;

/** Two records side by side, within the rights of a session. */
record ToldTwins(EntityDescriptions descriptions, Session session) {

    Twins of(SyncConflict link) {
        Optional<EntityDescription> entity = descriptions.byId(link.getEntity());
        DomainEntity first = entity.flatMap(kind -> record(kind, link.getRecordId())).orElse(null);
        DomainEntity second = entity.flatMap(kind -> record(kind, link.getTwinId())).orElse(null);
        List<Line> lines = new ArrayList<>();
        entity.ifPresent(kind -> kind.attributes().forEach(attribute -> line(kind, attribute, first, second, lines)));
        return new Twins(new RecordRef(link.getEntity(), link.getRecordId()), name(first, entity), branch(first), new RecordRef(link.getEntity(), link.getTwinId()),
            name(second, entity), branch(second), first != null && second != null, lines);
    }

    private Optional<DomainEntity> record(EntityDescription entity, UUID id) {
        return session.find(entity.type(), id).map(DomainEntity.class::cast);
    }

    private static String name(DomainEntity record, Optional<EntityDescription> entity) {
        return record == null ? "" : entity.orElseThrow().titleOf(record);
    }

    private String branch(DomainEntity record) {
        return record == null ? "" : new ToldValues(session.trusted()).branch(record.getBranchId());
    }

    private void line(EntityDescription entity, AttributeDescription attribute, DomainEntity first, DomainEntity second, List<Line> lines) {
        if (session.permitted().field(entity.type(), attribute.name()) != FieldRight.HIDDEN) {
            Object one = value(attribute, first);
            Object other = value(attribute, second);
            if (one != null || other != null) {
                lines.add(new Line(attribute, one, other, isSame(attribute, one, other)));
            }
        }
    }

    /** Of numbers of telephones the one may have been written with the code of the country and the other without. */
    private static boolean isSame(AttributeDescription attribute, Object one, Object other) {
        if (one == null || other == null || attribute.kind() != AttributeKind.PHONE) {
            return Objects.equals(one, other);
        }
        Optional<E164> number = Phones.parse(one.toString(), Phones.IRAN);
        return one.equals(other) || number.isPresent() && number.equals(Phones.parse(other.toString(), Phones.IRAN));
    }

    private static Object value(AttributeDescription attribute, DomainEntity record) {
        Object value = record == null ? null : attribute.get(record);
        if (value instanceof DomainEntity target) {
            return attribute.target().map(kind -> kind.titleOf(target)).orElse("");
        }
        return value instanceof String text && text.isBlank() ? null : value;
    }
}
