package org.peyvand.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One step of the way by which a change has come: first the program that people work with, then what it did for them. The change log keeps the
 * steps as one text, such as {@code cli:import import:exchange.import:0192…}.
 *
 * @param kind what it is
 * @param detail which one: the name of a command, the identifier of an entity and of its record with a colon between; empty when there is
 *     nothing more to say
 */
public record WayIn(Kind kind, String detail) {
    /** Most characters of a whole way. */
    public static final int LENGTH = 200;
    private static final Pattern DETAIL = Pattern.compile("[A-Za-z0-9._:-]{0,90}");

    /** What a step can be. */
    public enum Kind {
        /** The window. */
        WORKBENCH("workbench"),
        /** A command of the command line; the detail is its name. */
        COMMAND("cli"),
        /** The program by itself: what it needs to begin, an upgrade. */
        SYSTEM("system"),
        /** An import; the detail is its record. */
        IMPORT("import"),
        /** Something was taken back; the detail may be the record of what. */
        UNDO("undo"),
        /** Somebody's records went to others; the detail is the record of that. */
        HAND_OVER("handover"),
        /** What one person typed was put together with what another had stored meanwhile. */
        MERGE("merge"),
        /** One record was made of two that were about the same. */
        RECORD_MERGE("union"),
        /** Brought from another branch. */
        SYNC("sync"),
        /** Another program, over the network. */
        REST("rest");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** How the log calls it; never changes. */
        public String code() {
            return code;
        }
    }

    /** @throws IllegalArgumentException when the detail is longer than 90 characters, or has others than letters without accents, digits, {@code . _ : -} */
    public WayIn {
        Objects.requireNonNull(kind, "kind");
        if (!DETAIL.matcher(detail).matches()) {
            throw new IllegalArgumentException("No detail of a way in: " + detail);
        }
    }

    /** A step with nothing more to say. */
    public static WayIn of(Kind kind) {
        return new WayIn(kind, "");
    }

    /** A step that has a record of its own, such as a run of the import. */
    public static WayIn of(Kind kind, String entity, Object id) {
        return new WayIn(kind, entity + ':' + id);
    }

    /** The steps as the log keeps them; {@code null} for none. Steps for which there is no room are left out. */
    public static String text(List<WayIn> steps) {
        StringBuilder text = new StringBuilder();
        for (WayIn step : steps) {
            String one = step.detail.isEmpty() ? step.kind.code : step.kind.code + ':' + step.detail;
            if (text.length() + one.length() < LENGTH) {
                text.append(text.isEmpty() ? "" : " ").append(one);
            }
        }
        return text.isEmpty() ? null : text.toString();
    }

    /** The steps of a text of the log; what this program does not know is left out. */
    public static List<WayIn> read(String text) {
        return text == null || text.isBlank() ? List.of()
            : Arrays.stream(text.strip().split(" ")).flatMap(step -> step(step).stream()).collect(Collectors.toCollection(ArrayList::new));
    }

    private static Optional<WayIn> step(String text) {
        int colon = text.indexOf(':');
        String code = colon < 0 ? text : text.substring(0, colon);
        String detail = colon < 0 ? "" : text.substring(colon + 1);
        return DETAIL.matcher(detail).matches() ? Arrays.stream(Kind.values()).filter(kind -> kind.code.equals(code)).findFirst().map(kind -> new WayIn(kind, detail))
            : Optional.empty();
    }

    /** What is true of the changes whose way, at this path, has a step of this kind. */
    public static Criterion with(String path, Kind kind) {
        return Criteria.any(Criteria.where(path).startsWith(kind.code), Criteria.where(path).contains(' ' + kind.code));
    }
}
