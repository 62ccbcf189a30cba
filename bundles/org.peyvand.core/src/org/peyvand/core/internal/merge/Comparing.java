package org.peyvand.core.internal.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.peyvand.core.Merges.Comparison;
import org.peyvand.core.Merges.Difference;
import org.peyvand.core.Merges.Use;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.merge.MergedValue;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;

/** Puts two records side by side, as far as whoever works may see them. */
record Comparing(EntityDescriptions descriptions, Session session) {

    Optional<Comparison> of(EntityDescription entity, UUID kept, UUID dropped) {
        Optional<? extends DomainEntity> stays = session.find(entity.type(), kept);
        Optional<? extends DomainEntity> goes = session.find(entity.type(), dropped);
        return stays.isEmpty() || goes.isEmpty() || kept.equals(dropped) ? Optional.empty()
            : Optional.of(new Comparison(stays.get(), goes.get(), differences(entity, stays.get(), goes.get()), uses(entity, goes.get())));
    }

    List<Difference> differences(EntityDescription entity, DomainEntity kept, DomainEntity dropped) {
        List<Difference> found = new ArrayList<>();
        for (AttributeDescription attribute : entity.attributes()) {
            Object stays = attribute.get(kept);
            Object goes = attribute.get(dropped);
            boolean open = attribute.isSettable() && !attribute.readOnly() && session.permitted().field(entity.type(), attribute.name()) == FieldRight.EDIT;
            if (open && !MergedValue.same(stays, goes) && !goes(attribute, goes, kept)) {
                found.add(new Difference(attribute, stays, goes, isEmpty(stays)));
            }
        }
        return found;
    }

    /** Nothing can be below itself. */
    private static boolean goes(AttributeDescription attribute, Object value, DomainEntity kept) {
        return attribute.target().isPresent() && kept.equals(value);
    }

    private static boolean isEmpty(Object value) {
        return value == null || value instanceof String text && text.isBlank();
    }

    private List<Use> uses(EntityDescription entity, DomainEntity dropped) {
        List<Use> found = new ArrayList<>();
        for (EntityDescription other : descriptions.all()) {
            if (descriptions.all().stream().noneMatch(one -> one != other && other.type().isAssignableFrom(one.type()))) {
                long records = other.attributes().stream().filter(attribute -> attribute.target().filter(target -> target.type().isInstance(dropped)).isPresent())
                    .mapToLong(attribute -> count(other, attribute.name(), dropped)).sum();
                records += entity.owns().contains(other.type()) ? count(other, other.part().orElseThrow(), dropped) : 0;
                if (records > 0) {
                    found.add(new Use(other, records));
                }
            }
        }
        found.sort(Comparator.comparingLong(Use::records).reversed());
        return found;
    }

    private long count(EntityDescription other, String path, DomainEntity dropped) {
        return session.count(Query.of(other.type()).where(Criteria.where(path).is(dropped.getId())));
    }
}
