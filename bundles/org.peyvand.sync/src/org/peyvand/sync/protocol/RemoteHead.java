package org.peyvand.sync.protocol;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.peyvand.base.text.Message;
import org.peyvand.base.text.Wording;
import org.peyvand.persistence.replay.LogPosition;

/** The head office at the other end of something that bears calls and answers as bytes. */
public final class RemoteHead implements HeadOffice {
    private final Bearer bearer;
    /** Whether the head office has said that it knows columns. */
    private volatile boolean columns;
    /** Whether it has said that it compares. */
    private volatile boolean digests;
    /** Whether it has said that pushes wait for each other. */
    private volatile boolean queue;

    /** Bears calls. */
    @FunctionalInterface
    public interface Bearer {
        /**
         * Bears one call to the head office and its answer back.
         *
         * @throws Unreachable when there is no answer
         * @throws Refused when the head office does not talk to this branch
         */
        byte[] call(byte[] call);

        /** Begins calls of which the answer is asked for later: at once with all of it, unless there is a way to do something else meanwhile. */
        default <T> Ahead<T> begin(Supplier<T> calls) {
            return Ahead.now(calls);
        }
    }

    /** @param bearer bears the calls */
    public RemoteHead(Bearer bearer) {
        this.bearer = bearer;
    }

    /** Reads the values of an answer. */
    private interface Reading<T> {
        T read(JsonParser in) throws IOException;
    }

    private <T> T call(String name, Calls.Body body, Reading<T> reading) {
        return call(Calls.array(name, body), reading);
    }

    private <T> T call(byte[] call, Reading<T> reading) {
        byte[] answer = bearer.call(call);
        try (JsonParser in = Calls.JSON.createParser(answer)) {
            if (in.nextToken() != JsonToken.START_ARRAY) {
                throw new IOException("no answer");
            }
            String kind = Exchanged.text(in);
            if ("refused".equals(kind)) {
                throw new Refused(said(Exchanged.text(in), Exchanged.text(in)));
            }
            if (!"ok".equals(kind)) {
                throw new IOException("no answer");
            }
            T read = reading.read(in);
            for (JsonToken word = in.nextToken(); word != JsonToken.END_ARRAY; word = in.nextToken()) {
                if (word != JsonToken.VALUE_STRING) {
                    throw new IOException("an answer without an end");
                }
                columns |= Exchanged.COLUMNS.equals(in.getText());
                digests |= Exchanged.DIGESTS.equals(in.getText());
                queue |= Exchanged.QUEUE.equals(in.getText());
            }
            return read;
        } catch (IOException e) {
            throw new Unreachable(Message.of(RemoteHead.class, "answer.strange", Calls.beginning(answer)), e);
        }
    }

    private static Message said(String english, String persian) {
        return Message.of(RemoteHead.class, Calls.SAID, (Wording) language -> "fa".equals(language.getLanguage()) ? persian : english);
    }

    @Override
    public Welcome hello(Hello hello) {
        return call("hello", out -> {
            Exchanged.id(out, hello.incarnation());
            Exchanged.id(out, hello.head());
            Exchanged.position(out, hello.pulled());
            out.writeString(hello.now().toString());
            out.writeString(Exchanged.COLUMNS);
        }, in -> new Welcome(verdict(Exchanged.text(in)), Exchanged.id(in), Exchanged.moment(in), Exchanged.position(in)));
    }

    private static Verdict verdict(String name) throws IOException {
        try {
            return Verdict.valueOf(name);
        } catch (RuntimeException e) {
            throw new IOException("no verdict: " + name, e);
        }
    }

    @Override
    public PushAnswer push(Push push) {
        return pushed(packed(push));
    }

    @Override
    public Ahead<PushAnswer> send(Push push) {
        byte[] call = packed(push);
        return bearer.begin(() -> pushed(call));
    }

    private byte[] packed(Push push) {
        return Calls.array("push", out -> {
            Exchanged.id(out, push.incarnation());
            Exchanged.position(out, push.from());
            Exchanged.position(out, push.to());
            out.writeBoolean(push.recovered());
            Exchanged.transactions(out, push.transactions(), columns);
        });
    }

    private PushAnswer pushed(byte[] call) {
        return call(call, in -> new PushAnswer(Exchanged.position(in), (int) Exchanged.number(in), (int) Exchanged.number(in)));
    }

    @Override
    public boolean queues() {
        return queue;
    }

    @Override
    public Page pull(Pull pull) {
        return call("pull", out -> {
            Exchanged.id(out, pull.incarnation());
            Exchanged.position(out, pull.after());
            Exchanged.list(out, pull.wanted(), one -> Exchanged.key(out, one));
            Exchanged.list(out, pull.took(), one -> Exchanged.id(out, one));
            out.writeNumber(pull.most());
            out.writeString(Exchanged.COLUMNS);
        }, in -> new Page(Exchanged.position(in), Exchanged.truth(in), Exchanged.transactions(in), Exchanged.ids(in)));
    }

    @Override
    public LoadPage load(UUID incarnation, String token) {
        return call("load", out -> {
            Exchanged.id(out, incarnation);
            out.writeString(token);
            out.writeString(Exchanged.COLUMNS);
        }, in -> new LoadPage(Exchanged.position(in), Exchanged.text(in), Exchanged.changes(in)));
    }

    @Override
    public void renew(UUID before, UUID incarnation, LogPosition acked) {
        call("renew", out -> {
            Exchanged.id(out, before);
            Exchanged.id(out, incarnation);
            Exchanged.position(out, acked);
        }, in -> null);
    }

    @Override
    public LogPosition common(List<LogPosition> positions) {
        return call("common", out -> Exchanged.list(out, positions, one -> Exchanged.position(out, one)), Exchanged::position);
    }

    @Override
    public boolean compares() {
        return digests;
    }

    @Override
    public Digests digest(Digests.Question question) {
        return call("digest", out -> Compared.question(out, question), Compared::digests);
    }

    @Override
    public Digests.Records records(Digests.Question question, UUID to) {
        return call("records", out -> {
            Compared.question(out, question);
            Exchanged.id(out, to);
        }, Compared::records);
    }

    @Override
    public List<UUID> unknown(UUID incarnation, List<UUID> transactions) {
        return call("unknown", out -> {
            Exchanged.id(out, incarnation);
            Exchanged.list(out, transactions, one -> Exchanged.id(out, one));
        }, Exchanged::ids);
    }

    @Override
    public List<Repair.Verdict> repair(Repair repair) {
        return call("repair", out -> Compared.repair(out, repair, columns), Compared::verdicts);
    }
}
