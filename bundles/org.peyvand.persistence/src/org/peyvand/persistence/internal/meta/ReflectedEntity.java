package org.peyvand.persistence.internal.meta;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.peyvand.base.text.Labels;
import org.peyvand.extensions.BrokenContribution;
import org.peyvand.persistence.access.Permission;
import org.peyvand.persistence.extra.ExtraAttribute;
import org.peyvand.persistence.extra.ExtraFields;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.meta.Privacy;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.model.Secret;
import org.peyvand.persistence.model.Shown;

/** The description of one class. Fields that are not shown can be asked for by name, but are not listed. */
final class ReflectedEntity implements EntityDescription {
    private final Class<? extends DomainEntity> type;
    private final Described described;
    /** Kept, since an annotation answers slowly and this is asked for every record that is shown. */
    private final String title;
    private final EntityLabels labels;
    private final List<AttributeDescription> shown;
    private final Map<String, FieldAttribute> fields = new LinkedHashMap<>();
    private final Map<String, Optional<AttributeDescription>> paths = new ConcurrentHashMap<>();
    private final InheritedExtras extras;

    ReflectedEntity(Class<? extends DomainEntity> type, EntityDescriptions all, ExtraFields extraFields) {
        this.type = type;
        this.extras = new InheritedExtras(type, extraFields);
        this.described = type.getAnnotation(Described.class);
        this.title = described.title();
        this.labels = new EntityLabels(type);
        List<FieldAttribute> found = new ArrayList<>();
        for (Class<?> c = type; c != Object.class; c = c.getSuperclass()) {
            for (Field field : c.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getName().startsWith("_persistence")) {
                    read(field, all).ifPresent(attribute -> {
                        if (fields.putIfAbsent(attribute.name(), attribute) == null && attribute.isShown()) {
                            found.add(attribute);
                        }
                    });
                }
            }
        }
        found.sort(Comparator.comparingInt(FieldAttribute::order).thenComparing(FieldAttribute::name));
        this.shown = List.copyOf(found);
    }

    private Optional<FieldAttribute> read(Field field, EntityDescriptions all) {
        if (field.isAnnotationPresent(Secret.class)) {
            if (field.isAnnotationPresent(Shown.class)) {
                throw new BrokenContribution(type.getName() + "." + field.getName() + " is secret and shown");
            }
            return Optional.empty();
        }
        Optional<Accessor> accessor = Accessor.of(field);
        if (accessor.isEmpty() && field.isAnnotationPresent(Shown.class)) {
            throw new BrokenContribution(type.getName() + "." + field.getName() + " is shown and has no public getter");
        }
        return accessor.map(a -> new FieldAttribute(field, a, labels, all));
    }

    @Override
    public String id() {
        return described.id();
    }

    @Override
    public Class<? extends DomainEntity> type() {
        return type;
    }

    @Override
    public String icon() {
        return described.icon();
    }

    @Override
    public AttributeDescription title() {
        return attribute(title).orElseThrow(() -> new BrokenContribution(type.getName() + " has no attribute \"" + title + "\" for its title"));
    }

    @Override
    public List<AttributeDescription> attributes() {
        List<ExtraAttribute> more = extras.offered();
        return more.isEmpty() ? shown : Stream.<AttributeDescription>concat(shown.stream(), more.stream()).toList();
    }

    @Override
    public Optional<AttributeDescription> attribute(String path) {
        AttributeDescription own = fields.get(path);
        if (own != null) {
            return Optional.of(own);
        }
        if (path.contains(ExtraAttribute.PREFIX)) {
            return path.startsWith(ExtraAttribute.PREFIX) ? extras.named(path) : walk(path);
        }
        Optional<AttributeDescription> known = paths.get(path);
        if (known == null) {
            // not computeIfAbsent: "parent.parent.name" comes back to this same map
            known = walk(path);
            paths.put(path, known);
        }
        return known;
    }

    private Optional<AttributeDescription> walk(String path) {
        int dot = path.indexOf('.');
        AttributeDescription first = dot < 0 ? null : fields.get(path.substring(0, dot));
        return Optional.ofNullable(first)
            .flatMap(AttributeDescription::target)
            .flatMap(target -> target.attribute(path.substring(dot + 1)))
            .map(rest -> new PathAttribute(path, first, rest));
    }

    @Override
    public List<String> keys() {
        return List.of(described.key());
    }

    @Override
    public Optional<Permission> guard() {
        return described.guard().isEmpty() ? Optional.empty() : Optional.of(new Permission(described.guard()));
    }

    @Override
    public List<String> searchPaths() {
        return List.of(described.search());
    }

    @Override
    public String order() {
        return described.order();
    }

    @Override
    public Optional<AttributeDescription> state() {
        return above(one -> !one.state().isEmpty()).flatMap(one -> attribute(one.state()));
    }

    @Override
    public List<AttributeDescription> figures() {
        return above(one -> one.figures().length > 0).map(Described::figures).stream().flatMap(Arrays::stream)
            .flatMap(path -> attribute(path).stream()).toList();
    }

    @Override
    public Optional<String> part() {
        return above(one -> !one.part().isEmpty()).map(Described::part);
    }

    @Override
    public List<Class<? extends DomainEntity>> owns() {
        return above(one -> one.owns().length > 0).map(one -> List.of(one.owns())).orElse(List.of());
    }

    @Override
    public List<AttributeDescription> personal() {
        return Stream.<AttributeDescription>concat(fields.values().stream(), extras.all()).filter(one -> one.privacy() != Privacy.NONE).toList();
    }

    private Optional<String> person() {
        return above(one -> !one.person().isEmpty()).map(Described::person);
    }

    @Override
    public boolean hasPersons() {
        return person().isPresent();
    }

    @Override
    public boolean isPerson(DomainEntity entity) {
        return person().filter(which -> which.equals("*") || holds(which, entity)).isPresent();
    }

    private boolean holds(String which, DomainEntity entity) {
        int sign = which.indexOf('=');
        Object value = attribute(which.substring(0, sign)).orElseThrow(() -> new BrokenContribution(type.getName() + " has no attribute for " + which)).get(entity);
        return which.substring(sign + 1).equals(value instanceof Enum<?> constant ? constant.name() : String.valueOf(value));
    }

    @Override
    public boolean goesWithPerson() {
        return above(Described::goesWithPerson).isPresent();
    }

    private Optional<Described> above(Predicate<Described> wanted) {
        return Stream.<Class<?>>iterate(type, c -> c != null, Class::getSuperclass).map(c -> c.getAnnotation(Described.class))
            .filter(one -> one != null && wanted.test(one)).findFirst();
    }

    @Override
    public String label(Locale language) {
        return labels.entity(language);
    }

    @Override
    public String pluralLabel(Locale language) {
        return labels.plural(language);
    }

    @Override
    public String sectionLabel(String section, Locale language) {
        if (section.equals(ExtraAttribute.SECTION)) {
            return Labels.find(DomainEntity.class, "domainEntity.section.extra", language).orElse(section);
        }
        if (shown.stream().noneMatch(attribute -> attribute.section().equals(section)) && extras.hasSection(section)) {
            // the administrator's own heading
            return section;
        }
        return labels.member(type, "section." + section, language);
    }

    @Override
    public DomainEntity create() {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new UnsupportedOperationException(type.getName() + " cannot be made", e);
        }
    }

    @Override
    public String titleOf(DomainEntity entity) {
        Object title = title().get(entity);
        return title == null ? "" : title.toString();
    }

    @Override
    public String titleOf(DomainEntity entity, Locale language) {
        String common = titleOf(entity);
        if (described.titleFa().isEmpty()) {
            return common;
        }
        Object found = attribute(described.titleFa()).orElseThrow(() -> new BrokenContribution(type.getName() + " has no attribute \"" + described.titleFa() + "\" for its title")).get(entity);
        String persian = found == null ? "" : found.toString();
        boolean preferred = language.getLanguage().equals("fa") ? !persian.isBlank() : common.isBlank();
        return preferred ? persian : common;
    }

    @Override
    public String toString() {
        return id();
    }
}
