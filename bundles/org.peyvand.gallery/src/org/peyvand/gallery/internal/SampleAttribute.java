package org.peyvand.gallery.internal;

import java.util.Locale;
import java.util.Optional;
import org.peyvand.base.text.Labels;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;

/** An attribute of a {@link Sample}: one for each kind there is. */
record SampleAttribute(String name, AttributeKind kind, Class<?> javaType, boolean required, boolean readOnly) implements AttributeDescription {
    @Override
    public boolean inList() {
        return true;
    }

    @Override
    public boolean importable() {
        return false;
    }

    @Override
    public int width() {
        return 120;
    }

    @Override
    public int maxLength() {
        return 200;
    }

    @Override
    public String section() {
        return "";
    }

    @Override
    public String pickList() {
        return "";
    }

    @Override
    public Optional<String> currencyPath() {
        return kind == AttributeKind.MONEY ? Optional.of("currency") : Optional.empty();
    }

    @Override
    public Optional<EntityDescription> target() {
        return kind == AttributeKind.REFERENCE ? Optional.of(new SampleDescription(readOnly)) : Optional.empty();
    }

    @Override
    public String label(Locale language) {
        return Labels.of(SampleAttribute.class, name, language);
    }

    @Override
    public Object get(DomainEntity entity) {
        return ((Sample) entity).get(name);
    }

    @Override
    public void set(DomainEntity entity, Object value) {
        ((Sample) entity).with(name, value);
    }
}
