package org.peyvand.branch.internal.steer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Message;
import org.peyvand.branch.model.Deviation;
import org.peyvand.branch.model.SteeringMode;
import org.peyvand.core.Workplace;
import org.peyvand.core.model.ExternalEntity;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;

/**
 * In a branch, what the head office has set is only read, or a base: then each value that is changed becomes a deviation, and stays when the head office sets
 * another one.
 */
@Component
public final class SteeringRule implements EntityRule<DomainEntity> {
    /** By this a record is known to other systems: it is the same one everywhere, whatever a branch makes of the rest. */
    static final Set<String> NEVER_ADAPTED = Set.of(ExternalEntity.EXTERNAL_ID);

    private final Steered steered;
    private final EntityDescriptions descriptions;
    private final Workplace workplace;

    /** Made by Declarative Services. */
    @Activate
    public SteeringRule(@Reference Steered steered, @Reference EntityDescriptions descriptions, @Reference Workplace workplace) {
        this.steered = steered;
        this.descriptions = descriptions;
        this.workplace = workplace;
    }

    @Override
    public Class<DomainEntity> type() {
        return DomainEntity.class;
    }

    @Override
    public List<Diagnostic> beforeSave(DomainEntity record, Session session) {
        Optional<EntityDescription> entity = descriptions.find(record.getClass()).filter(one -> steered.isSteered(one.id()));
        Optional<UUID> home = entity.isEmpty() ? Optional.empty() : steered.home();
        if (home.isEmpty()) {
            return List.of();
        }
        if (record.isNew()) {
            return session.isReplay() ? List.of() : added(entity.get(), record, home.get(), session);
        }
        return Steered.isCentral(record, home.get(), session) ? changed(entity.get(), record, home.get(), session) : List.of();
    }

    /** A part is not hung onto what the head office has set. */
    private static List<Diagnostic> added(EntityDescription entity, DomainEntity part, UUID home, Session session) {
        return entity.part().flatMap(entity::attribute).map(whole -> whole.get(part)).filter(DomainEntity.class::isInstance).map(DomainEntity.class::cast)
            .filter(whole -> Steered.isCentral(whole, home, session))
            .map(whole -> List.of(Diagnostic.error(entity.part().orElseThrow(), Message.of(SteeringRule.class, "part")))).orElse(List.of());
    }

    private List<Diagnostic> changed(EntityDescription entity, DomainEntity record, UUID home, Session session) {
        Map<AttributeDescription, Object> stored = stored(entity, record, session);
        if (stored.isEmpty()) {
            return List.of();
        }
        Deviations deviations = new Deviations(entity, record, session, workplace.culture());
        if (session.isReplay()) {
            for (Deviation deviation : deviations.standing()) {
                stored.keySet().stream().filter(one -> one.name().equals(deviation.getAttribute())).findFirst()
                    .ifPresent(attribute -> deviations.kept(deviation, attribute, attribute.get(record)));
            }
            return List.of();
        }
        if (Steered.mode(record, entity, session) == SteeringMode.READ_ONLY) {
            AttributeDescription first = stored.keySet().iterator().next();
            return List.of(Diagnostic.error(first.name(), Message.of(SteeringRule.class, "readonly", entity.titleOf(record))));
        }
        Optional<AttributeDescription> fixed = stored.keySet().stream().filter(one -> NEVER_ADAPTED.contains(one.name())).findFirst();
        if (fixed.isPresent()) {
            return List.of(Diagnostic.error(fixed.get().name(), Message.of(SteeringRule.class, "fixed", entity.titleOf(record))));
        }
        stored.forEach((attribute, value) -> deviations.changed(attribute, value, home, workplace.now()));
        return List.of();
    }

    /** The changed attributes with the values that the database has. */
    private static Map<AttributeDescription, Object> stored(EntityDescription entity, DomainEntity record, Session session) {
        List<AttributeDescription> attributes = entity.attributes().stream().filter(AttributeDescription::isSettable).toList();
        List<Row> rows = session.trusted().select(Query.of(entity.type()).where(Criteria.where("id").is(record.getId())),
            attributes.stream().map(AttributeDescription::name).toArray(String[]::new));
        Map<AttributeDescription, Object> changed = new LinkedHashMap<>();
        for (Row row : rows) {
            for (AttributeDescription attribute : new ArrayList<>(attributes)) {
                Object before = row.get(attribute.name());
                if (!Objects.equals(PlainValue.of(before), PlainValue.of(attribute.get(record)))) {
                    changed.put(attribute, before);
                }
            }
        }
        return changed;
    }

    @Override
    public List<Diagnostic> beforeRemove(DomainEntity record, Session session) {
        Optional<EntityDescription> entity = descriptions.find(record.getClass()).filter(one -> steered.isSteered(one.id()));
        Optional<UUID> home = entity.isEmpty() || session.isReplay() ? Optional.empty() : steered.home();
        return home.isPresent() && Steered.isCentral(record, home.get(), session)
            ? List.of(Diagnostic.error(Message.of(SteeringRule.class, "delete", entity.get().titleOf(record)))) : List.of();
    }
}
