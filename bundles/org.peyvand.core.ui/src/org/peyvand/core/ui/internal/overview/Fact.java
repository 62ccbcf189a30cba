package org.peyvand.core.ui.internal.overview;

/**
 * One thing to know about a record.
 *
 * @param label what it is
 * @param value as people read it; never blank
 * @param link an address that opens by a click, or an empty string
 */
record Fact(String label, String value, String link) {

    /** A fact that is only read. */
    static Fact of(String label, String value) {
        return new Fact(label, value, "");
    }
}
