package org.peyvand.persistence.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes an entity to people: lists, forms, search, import, export and the change log are built from it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Described {

    /** Stable identifier, module and name, such as {@code core.account}. */
    String id();

    /** Name of a bootstrap icon, such as {@code building}. */
    String icon() default "";

    /** Path that is shown as the name of a record. */
    String title() default "name";

    /** Path of the same name in Persian, where a record has its name in two languages; empty for records with one name for everybody. */
    String titleFa() default "";

    /** Natural keys, best first; a path or several paths with {@code +} between them. */
    String[] key() default {};

    /** Paths in which the quick search looks. */
    String[] search() default {};

    /** Path by which a list is sorted at first; with {@code -} in front in descending order. */
    String order() default "";

    /** Path of the attribute that says how far a record is, such as a status; that of the described class above it when empty. */
    String state() default "";

    /** Paths of the few values one wants to see at once; those of the described class above it when empty. */
    String[] figures() default {};

    /**
     * Path of the reference to the record that this one is a part of, such as {@code document} of a line: whoever may read that may read
     * this, whoever may edit that may make, change and delete this. Empty for records with rights of their own.
     * Instead of a reference it may be an attribute with the identifier of a record of a class that {@link #owns()} this one.
     */
    String part() default "";

    /**
     * Which records are natural persons: {@code *} for all, {@code kind=PERSON} for those with this constant in an attribute, empty for none; that of the described class
     * above it when empty. Records that refer to a person, and parts of him, are about him.
     */
    String person() default "";

    /** Whether a record about a person has no meaning without him, and goes when his data are erased; otherwise it stays without what is {@link Personal}. */
    boolean goesWithPerson() default false;

    /**
     * Identifier of the permission without which nobody sees such records, for what an administrator looks after; empty for none. With it they are seen and changed as far
     * as the person's branches reach, and neither made nor deleted.
     */
    String guard() default "";

    /** Classes whose records may be parts of this one by its identifier alone. */
    Class<? extends DomainEntity>[] owns() default {};
}
