package org.peyvand.persistence.eclipselink.internal.replay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.peyvand.base.Pieces;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.eclipselink.internal.log.LoggedAttribute;
import org.peyvand.persistence.model.DomainEntity;

/**
 * What refers to records that are to go.
 *
 * @param changed the records that the transaction has read or changed: of them counts what they refer to now, not what is stored
 */
record Referring(LoggedEntities entities, Session trusted, UnitOfWorkImpl unit, Map<UUID, DomainEntity> changed) {
    /** Those that something refers to that does not go with them. */
    Set<UUID> staying(Collection<DomainEntity> going) {
        Set<UUID> ids = going.stream().map(DomainEntity::getId).collect(Collectors.toSet());
        Set<UUID> staying = new HashSet<>();
        going.stream().collect(Collectors.groupingBy(DomainEntity::getClass)).forEach((type, records) -> {
            List<UUID> wanted = records.stream().map(DomainEntity::getId).toList();
            for (LoggedEntities.Known entity : entities.all()) {
                entity.logged().attributes().stream().filter(attribute -> entity.leads(attribute, type))
                    .forEach(attribute -> staying.addAll(targets(entity, attribute, wanted, ids)));
            }
        });
        return staying;
    }

    /** The records in the order in which they can go, what refers to others first: the engine does not always find it. */
    List<List<DomainEntity>> waves(Collection<DomainEntity> going) {
        List<List<DomainEntity>> waves = new ArrayList<>();
        List<DomainEntity> left = new ArrayList<>(going);
        while (!left.isEmpty()) {
            Set<UUID> referred = among(left);
            List<DomainEntity> first = left.stream().filter(record -> !referred.contains(record.getId())).toList();
            waves.add(first.isEmpty() ? List.copyOf(left) : first);
            left.removeAll(waves.getLast());
        }
        return waves;
    }

    /** Those that others of them refer to. */
    private Set<UUID> among(Collection<DomainEntity> going) {
        Set<UUID> ids = going.stream().map(DomainEntity::getId).collect(Collectors.toSet());
        Set<UUID> found = new HashSet<>();
        for (DomainEntity record : going) {
            entities.all().stream().filter(entity -> entity.type() == record.getClass()).flatMap(entity -> entity.logged().attributes().stream())
                .filter(attribute -> attribute.target().isPresent()).map(attribute -> (UUID) attribute.value(record, unit))
                .filter(id -> ids.contains(id) && !record.getId().equals(id)).forEach(found::add);
        }
        return found;
    }

    private Set<UUID> targets(LoggedEntities.Known entity, LoggedAttribute attribute, List<UUID> wanted, Set<UUID> going) {
        Set<UUID> found = new HashSet<>();
        changed.values().stream().filter(record -> record.getClass() == entity.type() && !unit.isObjectDeleted(record) && !going.contains(record.getId()))
            .map(record -> (UUID) attribute.value(record, unit)).filter(wanted::contains).forEach(found::add);
        for (List<UUID> some : Pieces.forStatements(wanted)) {
            trusted.select(Query.of(entity.type()).where(Criteria.where(attribute.name()).in(some)), "id", attribute.name()).stream()
                .filter(row -> !going.contains(row.get("id", UUID.class)) && !changed.containsKey(row.get("id", UUID.class)))
                .forEach(row -> found.add(row.get(attribute.name(), UUID.class)));
        }
        return found;
    }
}
