package org.peyvand.security.internal.access;

import java.util.ArrayList;
import java.util.List;
import org.peyvand.base.text.Message;

/** Sentences that lead to a yes or a no. */
record Reasons(boolean allowed, List<Message> sentences) {
    /** Takes a copy. */
    Reasons {
        sentences = List.copyOf(sentences);
    }

    static Reasons yes(Message... sentences) {
        return new Reasons(true, List.of(sentences));
    }

    static Reasons no(Message... sentences) {
        return new Reasons(false, List.of(sentences));
    }

    /** With a sentence before the others. */
    Reasons after(Message first) {
        List<Message> all = new ArrayList<>();
        all.add(first);
        all.addAll(sentences);
        return new Reasons(allowed, all);
    }
}
