package org.peyvand.persistence.eclipselink.internal.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Message;
import org.peyvand.base.text.Wording;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;

/**
 * Holds what is about to be written to the rights of whoever works, before rules derive anything from it. Stored records are judged by
 * what stands in the database, so that nobody makes a record his own by writing his name into it.
 */
public final class WriteCheck {
    private final Supplier<Rights> person;
    private final AbstractSession session;
    private final BiFunction<Class<?>, Criterion, Set<UUID>> stored;
    private final Set<DomainEntity> trusted = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<UUID> made = new HashSet<>();

    /**
     * @param person the rights of whoever works; asked when there is something to check
     * @param session to look at attributes
     * @param stored the identifiers of the stored records of a class for which a criterion is true
     */
    public WriteCheck(Supplier<Rights> person, AbstractSession session, BiFunction<Class<?>, Criterion, Set<UUID>> stored) {
        this.person = person;
        this.session = session;
        this.stored = stored;
    }

    /** This record may be written whatever the rights say. */
    public void trust(DomainEntity entity) {
        trusted.add(entity);
    }

    /** Whether it was made within this unit of work, by the person or by the program. */
    public boolean isMade(DomainEntity entity) {
        return trusted.contains(entity) || made.contains(entity.getId());
    }

    /**
     * What is not allowed.
     *
     * @param changed new and changed records
     * @param isNew which of them are new
     * @param attributes names of the changed attributes of a record that is not new
     */
    public List<Diagnostic> saving(List<DomainEntity> changed, Predicate<DomainEntity> isNew,
        Function<DomainEntity, Collection<String>> attributes) {
        List<DomainEntity> toCheck = changed.stream().filter(entity -> !trusted.contains(entity)).toList();
        if (toCheck.isEmpty() || rights().isFull()) {
            return List.of();
        }
        List<Diagnostic> refused = new ArrayList<>();
        Map<Action, List<DomainEntity>> questions = new EnumMap<>(Action.class);
        for (DomainEntity entity : toCheck) {
            if (isNew.test(entity)) {
                made.add(entity.getId());
                questions.computeIfAbsent(Action.CREATE, action -> new ArrayList<>()).add(entity);
            } else if (!made.contains(entity.getId())) {
                changes(entity, attributes.apply(entity), questions, refused);
            }
        }
        questions.forEach((action, entities) -> refused.addAll(judge(action, entities)));
        return refused;
    }

    /** Why a record may not be deleted; empty when it may. */
    public List<Diagnostic> removing(DomainEntity entity) {
        boolean free = isMade(entity) || rights().isFull();
        return free ? List.of() : judge(Action.DELETE, List.of(entity));
    }

    private Rights rights() {
        return person.get();
    }

    private void changes(DomainEntity entity, Collection<String> attributes, Map<Action, List<DomainEntity>> questions, List<Diagnostic> refused) {
        Set<Action> needed = new HashSet<>();
        for (String attribute : attributes) {
            needed.add(rights().change(entity.getClass(), attribute));
            if (rights().exact(entity.getClass(), attribute) != FieldRight.EDIT) {
                refused.add(Diagnostic.error(attribute, Message.of(WriteCheck.class, "denied.field", label(entity, attribute))));
            }
        }
        needed.forEach(action -> questions.computeIfAbsent(action, a -> new ArrayList<>()).add(entity));
    }

    private Object label(DomainEntity entity, String attribute) {
        EntityDescription description = rights().describe(entity.getClass());
        return description.attribute(attribute).<Object>map(found -> (Wording) found::label).orElse(attribute);
    }

    private List<Diagnostic> judge(Action action, List<DomainEntity> entities) {
        Map<Class<?>, Map<UUID, DomainEntity>> toAsk = new LinkedHashMap<>();
        List<DomainEntity> denied = new ArrayList<>();
        Map<DomainEntity, List<DomainEntity>> parts = new HashMap<>();
        for (DomainEntity entity : entities) {
            EntityDescription kind = rights().describe(entity.getClass());
            if (kind.part().isPresent()) {
                whole(kind, entity).ifPresent(whole -> parts.computeIfAbsent(whole, w -> new ArrayList<>()).add(entity));
            } else if (action != Action.CREATE) {
                toAsk.computeIfAbsent(entity.getClass(), type -> new LinkedHashMap<>()).put(entity.getId(), entity);
            } else if (!new Match(session).isTrue(rights().records(entity.getClass(), Action.CREATE), entity)) {
                denied.add(entity);
            }
        }
        toAsk.forEach((type, asked) -> denied.addAll(denied(type, action, asked)));
        parts.forEach((whole, its) -> {
            if (!judge(Rights.ofWhole(action), List.of(whole)).isEmpty()) {
                denied.addAll(its);
            }
        });
        return denied.stream().map(entity -> rights().describe(entity.getClass())).distinct().map(kind -> refusal(action, kind)).toList();
    }

    private Collection<DomainEntity> denied(Class<?> type, Action action, Map<UUID, DomainEntity> asked) {
        Criterion allowed = rights().records(type, action);
        if (Criteria.isEverything(allowed)) {
            return List.of();
        }
        Set<UUID> found = stored.apply(type, Criteria.all(Criteria.where("id").in(asked.keySet()), allowed));
        return asked.entrySet().stream().filter(one -> !found.contains(one.getKey())).map(Map.Entry::getValue).toList();
    }

    /** The record that another is a part of, unless that may be written anyway. */
    private Optional<DomainEntity> whole(EntityDescription kind, DomainEntity part) {
        Object value = kind.part().flatMap(kind::attribute).map(path -> path.get(part)).orElse(null);
        if (value == null || value instanceof UUID id && made.contains(id)) {
            return Optional.empty();
        }
        Object whole = value instanceof DomainEntity ? value
            : rights().owners(kind).stream().map(type -> new Match(session).stored(type, value)).filter(Objects::nonNull).findFirst().orElse(null);
        return Optional.ofNullable((DomainEntity) whole).filter(found -> !isMade(found));
    }

    private static Diagnostic refusal(Action action, EntityDescription kind) {
        String key = "denied." + action.name().toLowerCase(Locale.ROOT);
        return Diagnostic.error(Message.of(WriteCheck.class, key, (Wording) kind::label, (Wording) kind::pluralLabel));
    }
}
