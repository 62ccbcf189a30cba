package org.peyvand.persistence.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.peyvand.persistence.meta.AttributeKind;

/** Makes a field of an entity visible to people. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Shown {

    /** Position in forms and lists; inherited fields are sorted in with the others. */
    int order();

    /** How it is shown and edited; {@link AttributeKind#AUTO} infers it from the Java type. */
    AttributeKind kind() default AttributeKind.AUTO;

    /** Whether lists have a column for it at first. */
    boolean list() default false;

    /** Width of that column in pixels at 96 dpi. */
    int width() default 120;

    /** Whether a record cannot be saved without it. */
    boolean required() default false;

    /** Whether people see it and cannot change it. */
    boolean readOnly() default false;

    /** Name of the form section; the label is {@code entity.section.NAME}. */
    String section() default "";

    /** Name of the pick list whose codes it holds. */
    String pickList() default "";

    /** For an amount of money: path of the attribute with its currency code. */
    String currency() default "";

    /**
     * For the first day of a span: name of the attribute with its last day. Forms and cells offer both as one field; it is called by the label
     * {@code entity.NAME.span}.
     */
    String until() default "";

    /** For a number: whether the sum over several records means something; not so for positions, running numbers and prices of one piece. */
    boolean summed() default true;

    /** Whether an import may set it. */
    boolean importable() default true;

    /** Most characters of a text. */
    int max() default 255;
}
