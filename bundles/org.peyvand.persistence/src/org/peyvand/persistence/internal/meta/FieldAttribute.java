package org.peyvand.persistence.internal.meta;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.Locale;
import java.util.Optional;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.meta.Privacy;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.model.Personal;
import org.peyvand.persistence.model.Shown;

/** The description of one field. A field that is not shown is read-only to people. */
final class FieldAttribute implements AttributeDescription {
    private static final int DEFAULT_WIDTH = 120;
    private static final int DEFAULT_LENGTH = 255;

    private final Field field;
    private final Accessor accessor;
    private final EntityLabels labels;
    private final EntityDescriptions all;
    private final Shown shown;
    private final AttributeKind kind;
    /** Asked for each value of each record that is saved; an annotation answers by reflection. */
    private final boolean required;
    private final int maxLength;
    private final String pickList;
    /** What {@code null} becomes in a primitive field. */
    private final Object nothing;

    FieldAttribute(Field field, Accessor accessor, EntityLabels labels, EntityDescriptions all) {
        this.field = field;
        this.accessor = accessor;
        this.labels = labels;
        this.all = all;
        this.shown = field.getAnnotation(Shown.class);
        this.kind = Kinds.of(field, accessor.type());
        this.required = shown != null && shown.required();
        this.maxLength = shown == null ? DEFAULT_LENGTH : shown.max();
        this.pickList = shown == null ? "" : shown.pickList();
        this.nothing = field.getType().isPrimitive() ? Array.get(Array.newInstance(field.getType(), 1), 0) : null;
    }

    boolean isShown() {
        return shown != null;
    }

    int order() {
        return shown == null ? Integer.MAX_VALUE : shown.order();
    }

    @Override
    public String name() {
        return field.getName();
    }

    @Override
    public AttributeKind kind() {
        return kind;
    }

    @Override
    public Class<?> javaType() {
        return accessor.type();
    }

    @Override
    public boolean required() {
        return required;
    }

    @Override
    public boolean readOnly() {
        return shown == null || shown.readOnly() || accessor.setter() == null;
    }

    @Override
    public boolean inList() {
        return shown != null && shown.list();
    }

    @Override
    public boolean importable() {
        return shown != null && shown.importable() && accessor.setter() != null;
    }

    @Override
    public int width() {
        return shown == null ? DEFAULT_WIDTH : shown.width();
    }

    @Override
    public int maxLength() {
        return maxLength;
    }

    @Override
    public String section() {
        return shown == null ? "" : shown.section();
    }

    @Override
    public String pickList() {
        return pickList;
    }

    @Override
    public Optional<String> currencyPath() {
        return Optional.ofNullable(shown).map(Shown::currency).filter(path -> !path.isEmpty());
    }

    @Override
    public boolean summed() {
        return shown == null || shown.summed();
    }

    @Override
    public Optional<String> until() {
        return Optional.ofNullable(shown).map(Shown::until).filter(name -> !name.isEmpty());
    }

    @Override
    public String spanLabel(Locale language) {
        return labels.member(field.getDeclaringClass(), name() + ".span", language);
    }

    @Override
    public Optional<EntityDescription> target() {
        return DomainEntity.class.isAssignableFrom(accessor.type()) ? Optional.of(all.of(accessor.type())) : Optional.empty();
    }

    @Override
    public String label(Locale language) {
        return labels.member(field.getDeclaringClass(), name(), language);
    }

    @Override
    public boolean isSettable() {
        return accessor.setter() != null;
    }

    @Override
    public Privacy privacy() {
        Personal personal = field.getAnnotation(Personal.class);
        if (personal == null) {
            return Privacy.NONE;
        }
        return personal.same() ? Privacy.SAME : personal.identity() ? Privacy.IDENTITY : Privacy.PERSONAL;
    }

    @Override
    public Object get(DomainEntity entity) {
        return accessor.get(entity);
    }

    @Override
    public void set(DomainEntity entity, Object value) {
        if (accessor.setter() == null) {
            throw new UnsupportedOperationException(field.getDeclaringClass().getName() + '.' + name() + " has no setter");
        }
        accessor.set(entity, value == null ? nothing : value);
    }

    @Override
    public String toString() {
        return name();
    }
}
