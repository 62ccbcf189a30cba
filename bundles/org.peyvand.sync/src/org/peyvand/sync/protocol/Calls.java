package org.peyvand.sync.protocol;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.peyvand.base.text.Beginning;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.replay.LogPosition;

/** Answers calls that came as bytes: the head office's end of {@link RemoteHead}. A call is a JSON array that begins with its name. */
public final class Calls {
    static final String SAID = "said";
    static final JsonFactory JSON = JsonFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(20).maxStringLength(32 << 20).build()).build();

    private Calls() {
    }

    /**
     * The answer to a call. What is refused is an answer too.
     *
     * @param call not larger than its bearer allows
     * @throws IOException when it is no call of this protocol
     */
    public static byte[] answer(HeadOffice head, byte[] call) throws IOException {
        try (JsonParser in = JSON.createParser(call)) {
            if (in.nextToken() != JsonToken.START_ARRAY) {
                throw new IOException("no call");
            }
            return answer(head, String.valueOf(Exchanged.text(in)), in);
        }
    }

    private static byte[] answer(HeadOffice head, String name, JsonParser in) throws IOException {
        try {
            return switch (name) {
                case "hello" -> welcome(head.hello(new Hello(Exchanged.someId(in), Exchanged.id(in), Exchanged.position(in), Exchanged.moment(in))), says(in));
                case "push" -> pushed(head.push(new Push(Exchanged.someId(in), Exchanged.somePosition(in), Exchanged.somePosition(in), Exchanged.truth(in),
                    Exchanged.transactions(in))));
                case "pull" -> page(head.pull(new Pull(Exchanged.someId(in), Exchanged.somePosition(in), Exchanged.keys(in), Exchanged.ids(in), Math.clamp(Exchanged.number(in), 1, 10_000))), says(in));
                case "load" -> load(head.load(Exchanged.someId(in), Exchanged.text(in)), says(in));
                case "renew" -> {
                    head.renew(Exchanged.someId(in), Exchanged.someId(in), Exchanged.somePosition(in));
                    yield text(out -> { });
                }
                case "common" -> {
                    LogPosition found = head.common(Exchanged.positions(in));
                    yield text(out -> Exchanged.position(out, found));
                }
                case "digest" -> Compared.digests(head.digest(Compared.question(in)));
                case "records" -> Compared.records(head.records(Compared.question(in), Exchanged.id(in)));
                case "unknown" -> {
                    List<UUID> unknown = head.unknown(Exchanged.id(in), Exchanged.ids(in));
                    yield text(out -> Exchanged.list(out, unknown, one -> Exchanged.id(out, one)));
                }
                case "repair" -> Compared.verdicts(head.repair(Compared.repair(in)));
                default -> throw new IOException("no call named " + Beginning.of(name, 30));
            };
        } catch (Refused e) {
            return refused(e.reason());
        }
    }

    private static boolean says(JsonParser in) throws IOException {
        return Exchanged.says(in, Exchanged.COLUMNS);
    }

    /** Writes the values of an answer. */
    interface Body {
        void write(JsonGenerator out) throws IOException;
    }

    static byte[] text(Body body) {
        return array("ok", body);
    }

    /** A call or an answer: a word and what belongs to it. */
    static byte[] array(String first, Body body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(bytes)) {
            out.writeStartArray();
            out.writeString(first);
            body.write(out);
            out.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] refused(Message reason) {
        return array("refused", out -> {
            out.writeString(reason.in(Locale.ENGLISH));
            out.writeString(reason.in(Locale.of("fa")));
        });
    }

    private static byte[] welcome(Welcome welcome, boolean columns) {
        return text(out -> {
            out.writeString(welcome.verdict().name());
            Exchanged.id(out, welcome.head());
            out.writeString(welcome.now().toString());
            Exchanged.position(out, welcome.acked());
            if (columns) {
                out.writeString(Exchanged.COLUMNS);
                out.writeString(Exchanged.DIGESTS);
                out.writeString(Exchanged.QUEUE);
            }
        });
    }

    private static byte[] pushed(PushAnswer answer) {
        return text(out -> {
            Exchanged.position(out, answer.acked());
            out.writeNumber(answer.conflicts());
            out.writeNumber(answer.held());
        });
    }

    private static byte[] page(Page page, boolean columns) {
        return text(out -> {
            Exchanged.position(out, page.to());
            out.writeBoolean(page.more());
            Exchanged.transactions(out, page.transactions(), columns);
            Exchanged.list(out, page.due(), one -> Exchanged.id(out, one));
        });
    }

    private static byte[] load(LoadPage page, boolean columns) {
        return text(out -> {
            Exchanged.position(out, page.from());
            out.writeString(page.next());
            Exchanged.changes(out, page.records(), columns);
        });
    }

    /** For an error of a bearer: the beginning of what came instead of an answer. */
    static String beginning(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 60), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    }
}
