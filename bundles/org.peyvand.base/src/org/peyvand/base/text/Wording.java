package org.peyvand.base.text;

import java.util.Locale;

/** A word that depends on who reads it, as an argument of a {@link Message}: the name of a kind of record, for example. */
@FunctionalInterface
public interface Wording {

    /** The word in this language. */
    String in(Locale language);
}
