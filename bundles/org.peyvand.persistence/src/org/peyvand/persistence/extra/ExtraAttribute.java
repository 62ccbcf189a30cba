package org.peyvand.persistence.extra;

import java.util.Locale;
import java.util.Optional;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.Privacy;
import org.peyvand.persistence.model.DomainEntity;

/**
 * An extra field as it is now.
 *
 * @param entity identifier of the entity that has it, such as {@code core.account}
 * @param key what the administrator calls it, such as {@code colour}; unique within the entity
 * @param extraKind what it holds
 * @param labelEn label in English, never blank
 * @param labelFa label in Persian, never blank
 * @param section name of the form section; empty for the one of extra fields
 * @param position place among the extra fields
 * @param required whether a record cannot be saved in a form without it
 * @param inList whether lists have a column for it at first
 * @param maxLength most characters of a text
 * @param pickList identifier of the pick list, or empty
 * @param retired whether it is no longer offered; its values stay
 * @param personal whether its values say something about a person
 */
public record ExtraAttribute(String entity, String key, ExtraKind extraKind, String labelEn, String labelFa, String section, int position,
    boolean required, boolean inList, int maxLength, String pickList, boolean retired, boolean personal) implements AttributeDescription {
    /** What the name of every extra attribute begins with; no attribute of a class does. */
    public static final String PREFIX = "x_";
    /** The form section of fields that name no other. */
    public static final String SECTION = "extra";

    /** Blank labels become the other one, or the key when both are. */
    public ExtraAttribute {
        String english = first(labelEn, labelFa, key);
        labelFa = first(labelFa, labelEn, key);
        labelEn = english;
        section = first(section, SECTION, SECTION);
        pickList = pickList == null ? "" : pickList;
        maxLength = extraKind.longest(maxLength);
    }

    private static String first(String one, String other, String last) {
        if (one != null && !one.isBlank()) {
            return one;
        }
        return other != null && !other.isBlank() ? other : last;
    }

    /** Whether a name is that of an extra attribute. */
    public static boolean isExtra(String name) {
        return name.startsWith(PREFIX);
    }

    /** The column in the entity's table of an extra field with that key. */
    public static String column(String key) {
        return (PREFIX + key).toUpperCase(Locale.ROOT);
    }

    @Override
    public String name() {
        return PREFIX + key;
    }

    /** The column in the entity's table. */
    public String column() {
        return column(key);
    }

    @Override
    public AttributeKind kind() {
        return extraKind.attributeKind();
    }

    @Override
    public Class<?> javaType() {
        return extraKind.javaType();
    }

    @Override
    public boolean readOnly() {
        return retired;
    }

    @Override
    public boolean importable() {
        return !retired;
    }

    @Override
    public Privacy privacy() {
        return personal ? Privacy.PERSONAL : Privacy.NONE;
    }

    @Override
    public int width() {
        return 140;
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
        return "fa".equals(language.getLanguage()) ? labelFa : labelEn;
    }

    @Override
    public Object get(DomainEntity entity) {
        return entity.getExtra(name());
    }

    /**
     * Sets the value.
     *
     * @throws ClassCastException when it is of another type
     */
    @Override
    public void set(DomainEntity entity, Object value) {
        entity.setExtra(name(), extraKind.javaType().cast(value));
    }

    @Override
    public String toString() {
        return name();
    }
}
