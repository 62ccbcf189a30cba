package org.peyvand.core.ui.internal.person;

import org.peyvand.base.text.Message;

/** Sentences of the page of personal data. */
final class PersonText {
    private PersonText() {
    }

    /** A name that may be written in the other direction than the sentence. */
    static String apart(String name) {
        return '\u2068' + name + '\u2069';
    }

    static Message of(String key, Object... args) {
        return Message.of(PersonText.class, key, args);
    }
}
