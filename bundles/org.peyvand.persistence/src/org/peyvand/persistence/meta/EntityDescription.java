package org.peyvand.persistence.meta;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peyvand.persistence.access.Permission;
import org.peyvand.persistence.model.DomainEntity;

/** What people are told about an entity; made from {@code @Described} and {@code @Shown}. Immutable. */
public interface EntityDescription {

    /** Stable identifier, such as {@code core.account}. */
    String id();

    /** The entity's class. */
    Class<? extends DomainEntity> type();

    /** Name of a bootstrap icon, or empty. */
    String icon();

    /** The attribute shown as a record's name. */
    AttributeDescription title();

    /** All shown attributes by their order, without paths over references. */
    List<AttributeDescription> attributes();

    /**
     * An attribute by name or by path over references, such as {@code account.name}; its {@code get} walks the path and
     * yields {@code null} where a reference is empty.
     */
    Optional<AttributeDescription> attribute(String path);

    /** Natural keys, best first; parts of one key stand with {@code +} between them. */
    List<String> keys();

    /** Paths in which the quick search looks. */
    List<String> searchPaths();

    /** Path by which lists are sorted at first, with {@code -} in front when descending; empty when nothing was said. */
    String order();

    /** The attribute that says how far a record is, such as a status. */
    default Optional<AttributeDescription> state() {
        return Optional.empty();
    }

    /** The few attributes one wants to see at once, in order. */
    default List<AttributeDescription> figures() {
        return List.of();
    }

    /** Name of the attribute that leads to the record that this one is a part of, if it is one: rights on that are rights on this. */
    default Optional<String> part() {
        return Optional.empty();
    }

    /** The permission without which nobody sees its records, if there is one; with it they are seen and changed in the person's branches, and neither made nor deleted. */
    default Optional<Permission> guard() {
        return Optional.empty();
    }

    /** The classes whose records may be parts of this one by its identifier alone. */
    default List<Class<? extends DomainEntity>> owns() {
        return List.of();
    }

    /** All attributes that may say something about a natural person, those that are not shown and retired extra fields too. */
    default List<AttributeDescription> personal() {
        return List.of();
    }

    /** Whether its records can be natural persons. */
    default boolean hasPersons() {
        return false;
    }

    /** Whether a record is a natural person. */
    default boolean isPerson(DomainEntity entity) {
        return false;
    }

    /** Whether a record about a person goes when his data are erased, since it has no meaning without him. */
    default boolean goesWithPerson() {
        return false;
    }

    /** Name of one record's kind, such as "Account". */
    String label(Locale language);

    /** Name of many, such as "Accounts". */
    String pluralLabel(Locale language);

    /** Name of a form section. */
    String sectionLabel(String section, Locale language);

    /** A new object without any value. */
    DomainEntity create();

    /** What a person calls this record: the title as text, or an empty string. */
    String titleOf(DomainEntity entity);

    /** The same for somebody who reads a language, where records have a name in each; that in the other language when there is none in his. */
    default String titleOf(DomainEntity entity, Locale language) {
        return titleOf(entity);
    }
}
