package org.peyvand.branch.internal.steer;

import static org.peyvand.persistence.Criteria.all;
import static org.peyvand.persistence.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Labels;
import org.peyvand.branch.model.Deviation;
import org.peyvand.branch.model.DeviationState;
import org.peyvand.core.model.Branch;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;

/** The deviations of one record of a branch. */
final class Deviations {
    private static final int LONGEST = 2_000;
    private final EntityDescription entity;
    private final DomainEntity record;
    private final Session session;
    private final Culture culture;

    Deviations(EntityDescription entity, DomainEntity record, Session session, Culture culture) {
        this.entity = entity;
        this.record = record;
        this.session = session;
        this.culture = culture;
    }

    /** Those that stand, as they are in this unit of work. */
    List<Deviation> standing() {
        return stored().stream().filter(one -> one.getState() == DeviationState.STANDS).toList();
    }

    /** Those that stand in the database, also when they were taken back in this unit of work. */
    private List<Deviation> stored() {
        return session.trusted().list(Query.of(Deviation.class).where(all(where("recordId").is(record.getId()), where("state").is(DeviationState.STANDS))));
    }

    /** A branch has changed a value: it deviates, deviates otherwise, or does not any more. */
    void changed(AttributeDescription attribute, Object stored, UUID home, Instant now) {
        Object own = attribute.get(record);
        Optional<Deviation> known = stored().stream().filter(one -> one.getAttribute().equals(attribute.name())).findFirst();
        if (known.isPresent() && known.get().getState() == DeviationState.TAKEN_BACK) {
            return;    // the base value comes back
        }
        if (known.isEmpty()) {
            add(attribute, stored, own, home, now);
        } else if (Objects.equals(known.get().getBaseValue(), PlainValue.of(own))) {
            known.get().setState(DeviationState.TAKEN_BACK);
            session.trusted().save(known.get());
        } else {
            known.get().setOwnValue(PlainValue.of(own));
            known.get().setOwn(words(attribute, own));
            session.trusted().save(known.get());
        }
    }

    private void add(AttributeDescription attribute, Object stored, Object own, UUID home, Instant now) {
        Deviation deviation = new Deviation();
        deviation.setOffice(session.trusted().find(Branch.class, home).orElse(null));
        deviation.setBranchId(home);
        deviation.setTitle(entity.titleOf(record));
        deviation.setField(attribute.label(culture.language()));
        deviation.setEntity(entity.id());
        deviation.setRecordId(record.getId());
        deviation.setAttribute(attribute.name());
        deviation.setBaseValue(PlainValue.of(stored));
        deviation.setBase(words(attribute, stored));
        deviation.setOwnValue(PlainValue.of(own));
        deviation.setOwn(words(attribute, own));
        deviation.setSince(now);
        session.trusted().add(deviation);
    }

    /** The head office has set another value: the branch keeps its own, and the new one is what it deviates from. */
    void kept(Deviation deviation, AttributeDescription attribute, Object central) {
        String coming = PlainValue.of(central);
        if (Objects.equals(coming, deviation.getOwnValue())) {
            deviation.setState(DeviationState.TAKEN_BACK);
        } else {
            attribute.set(record, PlainValue.read(attribute, deviation.getOwnValue(), session));
        }
        deviation.setBaseValue(coming);
        deviation.setBase(words(attribute, central));
        session.trusted().save(deviation);
    }

    private String words(AttributeDescription attribute, Object value) {
        String words = switch (value) {
            case null -> null;
            case UUID id -> attribute.target().flatMap(target -> session.trusted().find(target.type(), id).map(target::titleOf)).orElse(id.toString());
            case DomainEntity other -> attribute.target().map(target -> target.titleOf(other)).orElse(other.getId().toString());
            case Enum<?> constant -> Labels.of(constant, culture.language());
            default -> PlainValue.of(value);
        };
        return words == null || words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }
}
