package org.peyvand.persistence.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The values of a field say something about a natural person, if the record is about one: they are shown and exported with that person's data, and erased with
 * them, in the record and in the change log. On every such field, shown or not, of every entity that may be about a person.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Personal {

    /** Whether it says who the person is: it stays where the law wants a document of business to be kept that names him. */
    boolean identity() default false;
}
