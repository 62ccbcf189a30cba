package org.peyvand.persistence.meta;

import java.util.Locale;
import java.util.Optional;
import org.peyvand.persistence.model.DomainEntity;

/** What people are told about one attribute, and the way to its value. Immutable. */
public interface AttributeDescription {

    /** Name of the field, or the whole path when it was asked for by path. */
    String name();

    /** Never {@link AttributeKind#AUTO}. */
    AttributeKind kind();

    /** Java type of the value; primitive types by their wrapper. */
    Class<?> javaType();

    /** Whether a record cannot be saved without it. */
    boolean required();

    /** Whether people cannot change it. */
    boolean readOnly();

    /** Whether lists have a column for it at first. */
    boolean inList();

    /** Whether an import may set it. */
    boolean importable();

    /** Width of the column in pixels at 96 dpi. */
    int width();

    /** Most characters of a text. */
    int maxLength();

    /** Name of the form section, or empty. */
    String section();

    /** Name of the pick list, or empty. */
    String pickList();

    /** For money: path of the attribute with the currency code. */
    Optional<String> currencyPath();

    /** For a number: whether the sum over several records means something. */
    default boolean summed() {
        return true;
    }

    /** For the first day of a span: name of the attribute with its last day. */
    default Optional<String> until() {
        return Optional.empty();
    }

    /** For the first day of a span: what the span is called. */
    default String spanLabel(Locale language) {
        return label(language);
    }

    /** For a reference: what it leads to. */
    Optional<EntityDescription> target();

    /** Label of the field; for a path the labels of its parts. */
    String label(Locale language);

    /** Whether {@link #set} works. */
    default boolean isSettable() {
        return true;
    }

    /** What its values say of a natural person. */
    default Privacy privacy() {
        return Privacy.NONE;
    }

    /** The value; {@code null} when there is none. */
    Object get(DomainEntity entity);

    /**
     * Sets the value through the setter; {@code null} makes a primitive field 0 or false.
     *
     * @throws UnsupportedOperationException when there is no setter, or this is a path over references
     * @throws ClassCastException when the value is of another type
     */
    void set(DomainEntity entity, Object value);
}
