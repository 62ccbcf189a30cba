package org.peyvand.persistence.eclipselink.internal.access;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.access.Access;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.access.Permission;
import org.peyvand.persistence.access.Permitted;
import org.peyvand.persistence.access.Share;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;

/**
 * The rights of one person, for classes with subclasses, for parts of other records and for paths over references too. Answers are kept, since
 * a page asks the same for each record and each column. Safe for many threads.
 */
public final class Rights implements Permitted {
    private static final String KEY = "Key";

    private final Access access;
    private final EntityDescriptions descriptions;
    private final Map<Question, Criterion> known = new ConcurrentHashMap<>();
    private final Map<Place, Criterion> seen = new ConcurrentHashMap<>();
    private final Map<Class<?>, Set<String>> hidden = new ConcurrentHashMap<>();
    private final Map<Question, Share> shares = new ConcurrentHashMap<>();

    private record Question(Class<?> type, Action action) {
    }

    private record Place(Class<?> type, String path) {
    }

    /** @param access the answers for single classes */
    public Rights(Access access, EntityDescriptions descriptions) {
        this.access = access;
        this.descriptions = descriptions;
    }

    /** Whether these are the rights that such answers give. */
    public boolean isOf(Access other) {
        return access == other;
    }

    /** Whether there is nothing to hold anybody to. */
    @Override
    public boolean isFull() {
        return access.isFull();
    }

    @Override
    public boolean allows(Permission permission) {
        return access.allows(permission);
    }

    @Override
    public Extent extent(Class<? extends DomainEntity> type, Action action) {
        Criterion allowed = records(type, action);
        return Criteria.isEverything(allowed) ? Extent.ALL : Criteria.isNothing(allowed) ? Extent.NONE : Extent.SOME;
    }

    @Override
    public Share share(Class<? extends DomainEntity> type, Action action) {
        return shares.computeIfAbsent(new Question(type, action), question -> new Share());
    }

    /** The records of a class and its subclasses with which something may be done; what may not be read may not be changed either. */
    public Criterion records(Class<?> type, Action action) {
        Question question = new Question(type, action);
        Criterion answer = known.get(question);
        if (answer == null) {
            answer = all(type, action);
            known.put(question, answer);
        }
        return answer;
    }

    /** What is asked for, as far as it may be seen, of the records with which something may be done. */
    public Criterion allowed(Class<?> type, Criterion asked, Action purpose) {
        if (isFull()) {
            return asked;
        }
        Criterion allowed = records(type, purpose);
        Criterion guarded = guarded(type, asked);
        return Criteria.isEverything(allowed) ? guarded : Criteria.all(guarded, allowed);
    }

    private Criterion all(Class<?> type, Action action) {
        if (isFull()) {
            return Criteria.everything();
        }
        if (action == Action.READ || action == Action.CREATE) {
            return together(type, action);
        }
        Criterion read = records(type, Action.READ);
        Criterion more = together(type, action);
        return read.equals(more) || Criteria.isEverything(read) ? more : Criteria.all(read, more);
    }

    private Criterion together(Class<?> type, Action action) {
        List<EntityDescription> kinds = kinds(type).toList();
        List<Criterion> answers = kinds.stream().map(kind -> single(kind, action)).toList();
        if (answers.stream().distinct().count() <= 1) {
            return answers.isEmpty() ? Criteria.nothing() : answers.getFirst();
        }
        List<Criterion> parts = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            parts.add(Criteria.all(new Criterion.Kind("", kinds.get(i).type()), answers.get(i)));
        }
        return new Criterion.Any(List.copyOf(parts));
    }

    /** The rights on a part are those on the whole: who may edit that may do everything with its parts. */
    private Criterion single(EntityDescription kind, Action action) {
        Optional<String> part = kind.part();
        if (part.isEmpty()) {
            return access.records(kind, action);
        }
        Action ofWhole = ofWhole(action);
        Optional<EntityDescription> referred = kind.attribute(part.get()).flatMap(AttributeDescription::target);
        if (referred.isPresent()) {
            return Criteria.at(part.get(), records(referred.get().type(), ofWhole));
        }
        List<Class<? extends DomainEntity>> owners = owners(kind);
        if (owners.stream().allMatch(owner -> Criteria.isEverything(records(owner, ofWhole)))) {
            return Criteria.everything();
        }
        return new Criterion.Any(owners.stream().filter(owner -> !Criteria.nothing().equals(records(owner, ofWhole)))
            .<Criterion>map(owner -> new Criterion.Within(part.get(), owner, records(owner, ofWhole))).toList());
    }

    /** The classes whose records may own records of this kind by their identifier. */
    List<Class<? extends DomainEntity>> owners(EntityDescription kind) {
        return descriptions.all().stream().filter(owner -> owner.owns().contains(kind.type()))
            .<Class<? extends DomainEntity>>map(EntityDescription::type).toList();
    }

    /** What has to be allowed with the whole so that something may be done with its part. */
    static Action ofWhole(Action action) {
        return action == Action.READ || action == Action.EXPORT ? action : Action.EDIT;
    }

    /** The attribute by which a record is called; empty for what nobody is shown, such as passwords. */
    Optional<String> title(Class<?> type) {
        return descriptions.find(type).map(description -> description.title().name());
    }

    /** The description of a class, or of the nearest one above. */
    EntityDescription describe(Class<?> type) {
        return descriptions.of(type);
    }

    /**
     * What has to be true of a record so that the value at a path may be seen: no attribute of the path is hidden, and the records on the
     * way may be read. The names of these are open to everybody who may read the record itself.
     */
    public Criterion seen(Class<?> type, String path) {
        if (isFull() || !DomainEntity.class.isAssignableFrom(type)) {
            return Criteria.everything();
        }
        Place place = new Place(type, path);
        Criterion answer = seen.get(place);
        if (answer == null) {
            answer = walked(type, path);
            seen.put(place, answer);
        }
        return answer;
    }

    private Criterion walked(Class<?> type, String path) {
        List<Criterion> conditions = new ArrayList<>();
        EntityDescription at = descriptions.of(type);
        Class<?> asked = type;
        String walked = "";
        String rest = path;
        while (true) {
            int dot = rest.indexOf('.');
            String name = dot < 0 ? rest : rest.substring(0, dot);
            if (isHidden(asked, name)) {
                return Criteria.nothing();
            }
            Optional<EntityDescription> target = at.attribute(name).flatMap(AttributeDescription::target);
            if (dot < 0 || target.isEmpty() || rest.substring(dot + 1).equals("id")) {
                return conditions.isEmpty() ? Criteria.everything() : Criteria.all(conditions.toArray(Criterion[]::new));
            }
            walked = walked.isEmpty() ? name : walked + '.' + name;
            rest = rest.substring(dot + 1);
            at = target.get();
            asked = at.type();
            Criterion readable = records(asked, Action.READ);
            if (!Criteria.isEverything(readable) && !isName(at, rest)) {
                conditions.add(Criteria.at(walked, readable));
            }
        }
    }

    private static boolean isName(EntityDescription entity, String path) {
        String title = entity.title().name();
        return path.equals(title) || path.equals(title + KEY);
    }

    /** Whether an attribute is hidden in records of a class; when a subclass hides it, a question about them all does not show it. */
    private boolean isHidden(Class<?> type, String name) {
        String base = name.endsWith(KEY) ? name.substring(0, name.length() - KEY.length()) : name;
        return descriptions.all().stream().filter(kind -> type.isAssignableFrom(kind.type()))
            .anyMatch(kind -> access.field(kind, name) == FieldRight.HIDDEN || access.field(kind, base) == FieldRight.HIDDEN);
    }

    @Override
    public FieldRight field(Class<? extends DomainEntity> type, String path) {
        if (isFull()) {
            return FieldRight.EDIT;
        }
        if (Criteria.isNothing(seen(type, path))) {
            return FieldRight.HIDDEN;
        }
        return path.indexOf('.') >= 0 ? FieldRight.READ : kinds(type).map(kind -> exact(kind.type(), path)).max(Comparator.naturalOrder()).orElse(FieldRight.EDIT);
    }

    private Stream<EntityDescription> kinds(Class<?> type) {
        return descriptions.all().stream().filter(kind -> type.isAssignableFrom(kind.type()) && !Modifier.isAbstract(kind.type().getModifiers()));
    }

    /** Which of the attributes of records of exactly this class are hidden. */
    Set<String> hidden(Class<?> type, Supplier<Stream<String>> attributes) {
        Set<String> answer = hidden.get(type);
        if (answer == null) {
            answer = attributes.get().filter(name -> exact(type, name) == FieldRight.HIDDEN).collect(Collectors.toUnmodifiableSet());
            hidden.put(type, answer);
        }
        return answer;
    }

    /** What may be done with an attribute of a record of exactly this class. */
    FieldRight exact(Class<?> type, String name) {
        EntityDescription kind = descriptions.of(type);
        FieldRight own = access.field(kind, name);
        return own != FieldRight.HIDDEN && name.endsWith(KEY)
            && access.field(kind, name.substring(0, name.length() - KEY.length())) == FieldRight.HIDDEN ? FieldRight.HIDDEN : own;
    }

    @Override
    public boolean isOpen(Class<? extends DomainEntity> type, Criterion criterion) {
        return guarded(type, criterion).equals(criterion);
    }

    @Override
    public Action change(Class<? extends DomainEntity> type, String name) {
        return access.change(descriptions.of(type), name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rights rights && access.equals(rights.access);
    }

    @Override
    public int hashCode() {
        return access.hashCode();
    }

    /** What is asked for, true only for records whose values in question may be seen. */
    public Criterion guarded(Class<?> type, Criterion asked) {
        return isFull() ? asked : guarded(type, asked, true);
    }

    /** The criterion, true only for records whose values in question may be seen. */
    private Criterion guarded(Class<?> type, Criterion asked, boolean wanted) {
        return switch (asked) {
            case Criterion.Everything every -> wanted ? every : Criteria.nothing();
            case Criterion.All all -> together(type, all.parts(), wanted, wanted);
            case Criterion.Any any -> together(type, any.parts(), wanted, !wanted);
            case Criterion.Not not -> guarded(type, not.part(), !wanted);
            case Criterion.Compare compare -> guarded(type, compare, compare.path(), wanted);
            case Criterion.In in -> guarded(type, in, in.path(), wanted);
            case Criterion.Text text -> guarded(type, text, text.path(), wanted);
            case Criterion.Null missing -> guarded(type, missing, missing.path(), wanted);
            case Criterion.Kind kind -> wanted ? kind : Criteria.not(kind);
            case Criterion.Within within -> guarded(type, within, within.path(), wanted);
        };
    }

    private Criterion together(Class<?> type, List<Criterion> parts, boolean wanted, boolean and) {
        List<Criterion> guarded = parts.stream().map(part -> guarded(type, part, wanted)).toList();
        return and ? new Criterion.All(guarded) : new Criterion.Any(guarded);
    }

    private Criterion guarded(Class<?> type, Criterion leaf, String path, boolean wanted) {
        Criterion seen = seen(type, path);
        Criterion condition = wanted ? leaf : Criteria.not(leaf);
        return Criteria.isEverything(seen) ? condition : Criteria.all(condition, seen);
    }
}
