package org.peyvand.sync.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The messages by which two databases are compared. A stretch is the text {@code count hash to}, without an end {@code count hash}; a record {@code id hash}. */
final class Compared {
    private Compared() {
    }

    static void question(JsonGenerator out, Digests.Question question) throws IOException {
        Exchanged.id(out, question.incarnation());
        out.writeString(question.entity());
        Exchanged.list(out, question.names(), out::writeString);
        Exchanged.id(out, question.after());
    }

    static Digests.Question question(JsonParser in) throws IOException {
        return new Digests.Question(Exchanged.id(in), String.valueOf(Exchanged.text(in)), Exchanged.texts(in), Exchanged.id(in));
    }

    static byte[] digests(Digests digests) {
        return Calls.text(out -> {
            Exchanged.list(out, digests.names(), out::writeString);
            out.writeBoolean(digests.more());
            Exchanged.list(out, digests.stretches(), one -> out.writeString(one.count() + " " + one.hash() + (one.to() == null ? "" : " " + one.to())));
        });
    }

    static Digests digests(JsonParser in) throws IOException {
        List<String> names = Exchanged.texts(in);
        boolean more = Exchanged.truth(in);
        return new Digests(names, Exchanged.list(in, () -> stretch(in.getText())), more);
    }

    private static Digests.Stretch stretch(String text) throws IOException {
        if (!text.matches("\\d{1,9} [0-9a-f]{32}( [0-9a-f-]{36})?")) {
            throw new IOException("no stretch: " + text);
        }
        String[] parts = text.split(" ");
        return new Digests.Stretch(parts.length < 3 ? null : id(parts[2]), Integer.parseInt(parts[0]), parts[1]);
    }

    private static UUID id(String text) throws IOException {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new IOException("no identifier: " + text, e);
        }
    }

    static byte[] records(Digests.Records records) {
        return Calls.text(out -> {
            Exchanged.id(out, records.reached());
            Exchanged.list(out, records.all(), one -> out.writeString(one.id() + " " + one.hash()));
        });
    }

    static Digests.Records records(JsonParser in) throws IOException {
        return new Digests.Records(Exchanged.id(in), Exchanged.list(in, () -> record(in.getText())));
    }

    private static Digests.Records.One record(String text) throws IOException {
        if (!text.matches("[0-9a-f-]{36} [0-9a-f]{32}")) {
            throw new IOException("no record: " + text);
        }
        return new Digests.Records.One(id(text.substring(0, 36)), text.substring(37));
    }

    static void repair(JsonGenerator out, Repair repair, boolean columns) throws IOException {
        Exchanged.id(out, repair.incarnation());
        Exchanged.position(out, repair.pulled());
        Exchanged.changes(out, repair.present(), columns);
        Exchanged.list(out, repair.absent(), one -> Exchanged.key(out, one));
    }

    static Repair repair(JsonParser in) throws IOException {
        return new Repair(Exchanged.id(in), Exchanged.position(in), Exchanged.changes(in), Exchanged.keys(in));
    }

    static byte[] verdicts(List<Repair.Verdict> verdicts) {
        return Calls.text(out -> out.writeString(verdicts.stream().map(one -> one.name().substring(0, 1)).collect(Collectors.joining())));
    }

    static List<Repair.Verdict> verdicts(JsonParser in) throws IOException {
        String letters = String.valueOf(Exchanged.text(in));
        if (!letters.matches("[WASL]*")) {
            throw new IOException("no verdicts: " + letters);
        }
        return letters.chars().mapToObj(letter -> switch (letter) {
            case 'W' -> Repair.Verdict.WAIT;
            case 'A' -> Repair.Verdict.ASK;
            case 'S' -> Repair.Verdict.SEND;
            default -> Repair.Verdict.LEFT;
        }).toList();
    }
}
