package org.peyvand.persistence;

import java.util.List;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Message;

/** Why a write was refused: somebody else has stored or deleted meanwhile what was to be stored, and who wants to go on has to read it anew. */
public final class Conflict {
    private static final String KEY = "conflict";

    private Conflict() {
    }

    /** The reason. */
    public static Diagnostic diagnostic() {
        return Diagnostic.error(Message.of(Conflict.class, KEY));
    }

    /** Whether it is among these reasons. */
    public static boolean isIn(List<Diagnostic> reasons) {
        return reasons.stream().map(Diagnostic::message).anyMatch(message -> message.owner() == Conflict.class && message.key().equals(KEY));
    }
}
