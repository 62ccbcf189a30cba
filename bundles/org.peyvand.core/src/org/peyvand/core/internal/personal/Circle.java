package org.peyvand.core.internal.personal;

import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.meta.Privacy;
import org.peyvand.persistence.model.DomainEntity;

/**
 * All records about one natural person: those that are the person, what refers to them as such, and the parts of all these. Which references count is said by the
 * descriptions alone.
 */
final class Circle {
    private final Session session;
    private final EntityDescriptions descriptions;
    private final List<EntityDescription> entities;
    private final Map<UUID, Member> members = new LinkedHashMap<>();

    /**
     * A record of the circle.
     *
     * @param whole of which it is a part; {@code null} for none
     * @param self whether it is the person
     */
    record Member(EntityDescription entity, DomainEntity record, Member whole, boolean self) {
        UUID id() {
            return record.getId();
        }
    }

    /** @param session sees everything */
    Circle(Session session, EntityDescriptions descriptions) {
        this.session = session;
        this.descriptions = descriptions;
        this.entities = descriptions.all().stream().filter(one -> !Modifier.isAbstract(one.type().getModifiers())).toList();
    }

    /** All records, the person first, wholes before their parts. */
    List<Member> around(DomainEntity person) {
        selves(person);
        for (Member self : List.copyOf(members.values())) {
            for (EntityDescription entity : entities) {
                about(entity, self.record()).forEach(path -> list(entity, path, self.id()).forEach(record -> add(new Member(entity, record, null, false))));
            }
        }
        Deque<Member> wholes = new ArrayDeque<>(members.values());
        while (!wholes.isEmpty()) {
            Member whole = wholes.poll();
            for (EntityDescription entity : entities) {
                part(entity, whole).ifPresent(path -> list(entity, path, whole.id()).forEach(record -> {
                    Member part = new Member(entity, record, whole, false);
                    if (add(part)) {
                        wholes.add(part);
                    }
                }));
            }
        }
        return List.copyOf(members.values());
    }

    private void selves(DomainEntity person) {
        Deque<DomainEntity> waiting = new ArrayDeque<>(List.of(person));
        while (!waiting.isEmpty()) {
            DomainEntity self = waiting.poll();
            EntityDescription entity = descriptions.of(self.getClass());
            if (!entity.isPerson(self) || !add(new Member(entity, self, null, true))) {
                continue;
            }
            same(entity).forEach(path -> Optional.ofNullable((DomainEntity) path.get(self)).flatMap(other -> find(other)).ifPresent(waiting::add));
            for (EntityDescription other : entities) {
                same(other).filter(path -> path.javaType().isInstance(self)).forEach(path -> waiting.addAll(list(other, path.name(), self.getId())));
            }
        }
    }

    private Optional<? extends DomainEntity> find(DomainEntity other) {
        return session.find(descriptions.of(other.getClass()).type(), other.getId());
    }

    private static Stream<AttributeDescription> same(EntityDescription entity) {
        return entity.personal().stream().filter(one -> one.privacy() == Privacy.SAME && one.target().isPresent());
    }

    /** Names of the attributes that lead to a person, by reference or by identifier. */
    private static List<String> about(EntityDescription entity, DomainEntity person) {
        return entity.personal().stream().filter(one -> one.privacy() == Privacy.PERSONAL)
            .filter(one -> one.target().isPresent() ? one.javaType().isInstance(person) : one.javaType() == UUID.class).map(AttributeDescription::name).toList();
    }

    private static Optional<String> part(EntityDescription entity, Member whole) {
        return entity.part().filter(name -> entity.attribute(name).filter(path -> path.target().isPresent() ? path.javaType().isInstance(whole.record())
            : whole.entity().owns().stream().anyMatch(type -> type.isAssignableFrom(entity.type()))).isPresent());
    }

    private List<? extends DomainEntity> list(EntityDescription entity, String path, UUID id) {
        return session.list(Query.of(entity.type()).where(Criteria.where(path).is(id)));
    }

    private boolean add(Member member) {
        return members.putIfAbsent(member.id(), member) == null;
    }

    /** How many records outside the circle refer to one of it: those hold it where it is. */
    long held(Member member, Set<UUID> going) {
        long count = 0;
        for (EntityDescription entity : entities) {
            for (AttributeDescription path : references(entity)) {
                if (path.javaType().isInstance(member.record())) {
                    count += list(entity, path.name(), member.id()).stream().filter(one -> !going.contains(one.getId())).count();
                }
            }
        }
        return count;
    }

    private static List<AttributeDescription> references(EntityDescription entity) {
        return entity.attributes().stream().filter(one -> one.target().isPresent() && (one.privacy() != Privacy.SAME || one.required())).toList();
    }
}
