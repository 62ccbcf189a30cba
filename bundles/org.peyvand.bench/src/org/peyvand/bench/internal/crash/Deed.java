package org.peyvand.bench.internal.crash;

import java.util.Locale;

/**
 * One write of the storm, as it stands in the log of intents.
 *
 * @param number of the deed, from 1, without gaps over all rounds of a folder
 * @param kind   what is done
 * @param name   what the record is called: letters, digits and dashes
 * @param value  what a changed record says afterwards, the rows of an import; else 0
 */
record Deed(long number, Kind kind, String name, int value) {

    /** What can be done. */
    enum Kind {
        /** A new customer with two ways to reach him and a note, in one unit of work. */
        SAVE,
        /** A customer that is there says another value in three fields. */
        CHANGE,
        /** A customer goes, with what belongs to him. */
        DELETE,
        /** A new lead. */
        LEAD,
        /** A lead becomes a customer, a person and a deal. */
        CONVERT,
        /** A file of new customers. */
        IMPORT
    }

    /** The line of the log. */
    String line() {
        return String.format(Locale.ROOT, "I %d %s %s %d", number, kind, name, value);
    }

    /** Reads the words of such a line. */
    static Deed of(String[] words) {
        return new Deed(Long.parseLong(words[1]), Kind.valueOf(words[2]), words[3], Integer.parseInt(words[4]));
    }
}
