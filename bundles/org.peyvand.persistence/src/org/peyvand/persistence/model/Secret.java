package org.peyvand.persistence.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value that never leaves its table, such as the hash of a password: it is in no description, so that lists, forms, search, import and
 * export do not know it, and the change log leaves it out. It cannot be {@link Shown}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Secret {
}
