package org.peyvand.analytics;

import java.util.Locale;

/** A text that exists in every language of the program. */
@FunctionalInterface
public interface Labelled {

    /**
     * Gives the text.
     *
     * @param language the language
     * @return the text in it
     */
    String in(Locale language);
}
