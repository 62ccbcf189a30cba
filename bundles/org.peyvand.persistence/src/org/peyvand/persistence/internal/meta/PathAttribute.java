package org.peyvand.persistence.internal.meta;

import java.util.Locale;
import java.util.Optional;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;

/**
 * An attribute of another record, reached over a reference. People cannot change it from here.
 *
 * @param name the whole path
 * @param first the reference
 * @param rest the attribute of its target, may itself be a path
 */
record PathAttribute(String name, AttributeDescription first, AttributeDescription rest) implements AttributeDescription {

    @Override
    public AttributeKind kind() {
        return rest.kind();
    }

    @Override
    public Class<?> javaType() {
        return rest.javaType();
    }

    @Override
    public boolean required() {
        return false;
    }

    @Override
    public boolean readOnly() {
        return true;
    }

    @Override
    public boolean isSettable() {
        return false;
    }

    @Override
    public boolean inList() {
        return first.inList();
    }

    @Override
    public boolean importable() {
        return false;
    }

    @Override
    public int width() {
        return rest.width();
    }

    @Override
    public int maxLength() {
        return rest.maxLength();
    }

    @Override
    public String section() {
        return first.section();
    }

    @Override
    public String pickList() {
        return rest.pickList();
    }

    @Override
    public Optional<String> currencyPath() {
        return rest.currencyPath().map(path -> first.name() + '.' + path);
    }

    @Override
    public Optional<EntityDescription> target() {
        return rest.target();
    }

    @Override
    public String label(Locale language) {
        return first.label(language) + " – " + rest.label(language);
    }

    @Override
    public Object get(DomainEntity entity) {
        Object next = first.get(entity);
        return next == null ? null : rest.get((DomainEntity) next);
    }

    @Override
    public void set(DomainEntity entity, Object value) {
        throw new UnsupportedOperationException(name + " belongs to another record");
    }

    @Override
    public String toString() {
        return name;
    }
}
