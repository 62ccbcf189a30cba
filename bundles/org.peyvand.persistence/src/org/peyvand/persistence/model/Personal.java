package org.peyvand.persistence.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The values of a field say something about a natural person, if the record is about one: they are shown and exported with that person's data, and erased with
 * them, in the record and in the change log. On every such field, shown or not, of every entity that may be about a person; on the references that lead to
 * him, and on identifiers that may be his, so that the record is found.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Personal {

    /** Whether it says who the person is: it stays where the law wants a document of business to be kept that names him. */
    boolean identity() default false;

    /** On a reference: whether it leads to another record of the same person, such as from what was a lead to the person it became. */
    boolean same() default false;
}
