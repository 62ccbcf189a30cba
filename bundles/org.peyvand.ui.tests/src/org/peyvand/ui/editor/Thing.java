package org.peyvand.ui.editor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;

/** A record for tests without a database. */
public final class Thing extends DomainEntity {
    public String name;
    public BigDecimal amount;
    public LocalDate day;
    public LocalDate from;
    public LocalDate to;

    /** One with a name. */
    public static Thing named(String name) {
        Thing thing = new Thing();
        thing.name = name;
        return thing;
    }

    /** Its description: a name that is needed, an amount, a day, and from when to when. */
    public static EntityDescription description() {
        return new Description();
    }

    /** An attribute of a kind and a type, for fields by themselves. */
    public static AttributeDescription attribute(AttributeKind kind, Class<?> type) {
        return new Attribute("value", kind, type, false, thing -> null, (thing, value) -> { });
    }

    private record Attribute(String name, AttributeKind kind, Class<?> javaType, boolean required, Function<Thing, Object> getter,
            BiConsumer<Thing, Object> setter) implements AttributeDescription {
        @Override
        public Optional<String> until() {
            return name.equals("from") ? Optional.of("to") : Optional.empty();
        }

        @Override
        public String spanLabel(Locale language) {
            return "span";
        }

        @Override
        public boolean readOnly() {
            return false;
        }

        @Override
        public boolean inList() {
            return true;
        }

        @Override
        public boolean importable() {
            return true;
        }

        @Override
        public int width() {
            return 120;
        }

        @Override
        public int maxLength() {
            return 100;
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
            return Optional.empty();
        }

        @Override
        public Optional<EntityDescription> target() {
            return Optional.empty();
        }

        @Override
        public String label(Locale language) {
            return name;
        }

        @Override
        public Object get(DomainEntity entity) {
            return getter.apply((Thing) entity);
        }

        @Override
        public void set(DomainEntity entity, Object value) {
            setter.accept((Thing) entity, value);
        }
    }

    private static final class Description implements EntityDescription {
        private final List<AttributeDescription> attributes = List.of(
                new Attribute("name", AttributeKind.TEXT, String.class, true, thing -> thing.name, (thing, value) -> thing.name = (String) value),
                new Attribute("amount", AttributeKind.DECIMAL, BigDecimal.class, false, thing -> thing.amount,
                        (thing, value) -> thing.amount = (BigDecimal) value),
                new Attribute("day", AttributeKind.DATE, LocalDate.class, false, thing -> thing.day, (thing, value) -> thing.day = (LocalDate) value),
                new Attribute("from", AttributeKind.DATE, LocalDate.class, false, thing -> thing.from, (thing, value) -> thing.from = (LocalDate) value),
                new Attribute("to", AttributeKind.DATE, LocalDate.class, false, thing -> thing.to, (thing, value) -> thing.to = (LocalDate) value));

        @Override
        public String id() {
            return "test.thing";
        }

        @Override
        public Class<? extends DomainEntity> type() {
            return Thing.class;
        }

        @Override
        public String icon() {
            return "";
        }

        @Override
        public AttributeDescription title() {
            return attributes.getFirst();
        }

        @Override
        public List<AttributeDescription> attributes() {
            return attributes;
        }

        @Override
        public Optional<AttributeDescription> attribute(String path) {
            return attributes.stream().filter(attribute -> attribute.name().equals(path)).findFirst();
        }

        @Override
        public List<String> keys() {
            return List.of("name");
        }

        @Override
        public List<String> searchPaths() {
            return List.of("name");
        }

        @Override
        public String order() {
            return "name";
        }

        @Override
        public String label(Locale language) {
            return "Thing";
        }

        @Override
        public String pluralLabel(Locale language) {
            return "Things";
        }

        @Override
        public String sectionLabel(String section, Locale language) {
            return section;
        }

        @Override
        public DomainEntity create() {
            return new Thing();
        }

        @Override
        public String titleOf(DomainEntity entity) {
            String name = ((Thing) entity).name;
            return name == null ? "" : name;
        }
    }
}
