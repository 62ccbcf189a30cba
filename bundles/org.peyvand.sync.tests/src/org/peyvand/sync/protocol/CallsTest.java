package org.peyvand.sync.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.persistence.replay.Replayed.RecordKey;

/** Everything that one side says arrives at the other as it was; what is no call or no answer is refused. */
class CallsTest {
    private static final UUID ID = UUID.fromString("0199f000-0000-7000-8000-000000000001");
    private static final LogPosition HERE = new LogPosition(7, "0123456789abcdef".repeat(4));
    private static final String HASH = "0123456789abcdef".repeat(2);
    private static final LoggedTransaction TRANSACTION = new LoggedTransaction(ID, Instant.parse("2026-11-22T10:15:30.123456Z"), ID, null, "cli:import sync",
        List.of(new LoggedChange("core.account", ID, EntityChange.Kind.UPDATED, "{\"name\":[\"a\",\"\u067e\u06cc\u0648\u0646\u062f \\\"x\\\"\"],\"active\":[true,null],\"employees\":[1,2]}")));

    /** Says again what it hears. */
    static final class Echo implements HeadOffice {
        private Object heard;

        @Override
        public Welcome hello(Hello hello) {
            heard = hello;
            return new Welcome(Verdict.HEAD_RESTORED, ID, Instant.EPOCH, HERE);
        }

        @Override
        public PushAnswer push(Push push) {
            heard = push;
            return new PushAnswer(HERE, 2, 3);
        }

        @Override
        public Page pull(Pull pull) {
            heard = pull;
            return new Page(HERE, true, List.of(TRANSACTION), List.of(ID));
        }

        @Override
        public LoadPage load(UUID incarnation, String token) {
            heard = token;
            if ("no".equals(token)) {
                throw new Refused(Message.of(Calls.class, "said", "no"));
            }
            return new LoadPage(HERE, null, TRANSACTION.changes());
        }

        @Override
        public void renew(UUID before, UUID incarnation, LogPosition acked) {
            heard = acked;
        }

        @Override
        public LogPosition common(List<LogPosition> positions) {
            return positions.getLast();
        }

        @Override
        public boolean compares() {
            return true;
        }

        @Override
        public boolean queues() {
            return true;
        }

        @Override
        public Digests digest(Digests.Question question) {
            heard = question;
            return new Digests(List.of("city", "name"), List.of(new Digests.Stretch(ID, 500, HASH), new Digests.Stretch(null, 3, HASH)), true);
        }

        @Override
        public Digests.Records records(Digests.Question question, UUID to) {
            heard = to;
            return new Digests.Records(ID, List.of(new Digests.Records.One(ID, HASH)));
        }

        @Override
        public List<UUID> unknown(UUID incarnation, List<UUID> transactions) {
            return transactions;
        }

        @Override
        public List<Repair.Verdict> repair(Repair repair) {
            heard = repair;
            return List.of(Repair.Verdict.values());
        }
    }

    private final Echo head = new Echo();
    private final RemoteHead remote = new RemoteHead(call -> {
        try {
            return Calls.answer(head, call);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    });

    @Test
    void whatIsSaidArrives() {
        Hello hello = new Hello(ID, null, HERE, Instant.parse("2026-11-22T10:15:30Z"));
        assertEquals(new Welcome(Verdict.HEAD_RESTORED, ID, Instant.EPOCH, HERE), remote.hello(hello));
        assertEquals(hello, head.heard);
        Push push = new Push(ID, HERE, HERE, true, List.of(TRANSACTION));
        assertEquals(new PushAnswer(HERE, 2, 3), remote.push(push));
        assertEquals(push, head.heard);
        assertEquals(new PushAnswer(HERE, 2, 3), remote.send(push).get());
        Pull pull = new Pull(ID, HERE, List.of(new RecordKey("core.account", ID)), List.of(ID), 12);
        assertEquals(new Page(HERE, true, List.of(TRANSACTION), List.of(ID)), remote.pull(pull));
        assertEquals(pull, head.heard);
        assertEquals(new LoadPage(HERE, null, TRANSACTION.changes()), remote.load(ID, "7 core.account"));
        assertEquals("7 core.account", head.heard);
        remote.renew(ID, ID, HERE);
        assertEquals(HERE, head.heard);
        assertEquals(HERE, remote.common(List.of(HERE)));
    }

    @Test
    void whatIsComparedArrives() {
        Digests.Question question = new Digests.Question(ID, "core.account", List.of("city", "name", "phone"), null);
        assertEquals(new Digests(List.of("city", "name"), List.of(new Digests.Stretch(ID, 500, HASH), new Digests.Stretch(null, 3, HASH)), true), remote.digest(question));
        assertEquals(question, head.heard);
        assertEquals(new Digests.Records(ID, List.of(new Digests.Records.One(ID, HASH))), remote.records(question, ID));
        assertEquals(ID, head.heard);
        assertEquals(List.of(ID), remote.unknown(ID, List.of(ID)));
        Repair repair = new Repair(ID, HERE, TRANSACTION.changes(), List.of(new RecordKey("core.account", ID)));
        assertEquals(List.of(Repair.Verdict.values()), remote.repair(repair));
        assertEquals(repair, head.heard);
    }

    @Test
    void aHeadOfficeThatComparesAndQueuesSaysSo() {
        assertFalse(remote.compares() || remote.queues());
        remote.hello(new Hello(ID, null, HERE, Instant.EPOCH));
        assertTrue(remote.compares() && remote.queues());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"ok\",[],false,[\"5 x\"]]", "[\"ok\",[],false,[\"-1 0123456789abcdef0123456789abcdef\"]]", "[\"ok\",[\"a\"],true,[",
        "[\"ok\",[],false,[\"5 0123456789abcdef0123456789abcdef ------------------------------------\"]]"})
    void whatIsNoDigestIsTakenForNobody(String answer) {
        RemoteHead strange = new RemoteHead(call -> answer.getBytes(StandardCharsets.UTF_8));
        assertThrows(Unreachable.class, () -> strange.digest(new Digests.Question(ID, "core.account", List.of(), null)));
    }

    @Test
    void aRefusalArrivesInWords() {
        Refused refused = assertThrows(Refused.class, () -> remote.load(ID, "no"));
        assertEquals("no", refused.reason().in(Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "[\"nonsense\"]", "[\"hello\"]", "[\"hello\",\"x\"]", "[\"push\",null,\"1:2\"]", "[\"pull\",null,\"-1:0\"]",
        "[\"push\",\"0199f000-0000-7000-8000-000000000001\",null,null,true,[[1]]]", "[\"common\",[\"1\"]]",
        "[\"hello\",null,null,null,\"2026-11-22T10:15:30Z\"]", "[\"load\",null,null]", "[\"pull\",\"0199f000-0000-7000-8000-000000000001\",null,[],[],1]",
        "[\"push\",\"0199f000-0000-7000-8000-000000000001\",null,null,false,[]]", "[\"renew\",\"0199f000-0000-7000-8000-000000000001\",null,null]", "[\"digest\",\"x\"]", "[\"digest\",null,\"core.account\",7]", "[\"repair\",null,null,{}]", "[\"unknown\",null,[\"x\"]]", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["})
    void whatIsNoCallIsNoneAndDoesNothing(String call) {
        assertThrows(IOException.class, () -> Calls.answer(head, call.getBytes(StandardCharsets.UTF_8)));
        assertEquals(null, head.heard);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>Please sign in</html>", "[]", "[\"ok\"]", "[\"ok\",\"GO_ON\"", "[\"ok\",\"NEVER\",null,null,null]"})
    void whatIsNoAnswerIsTakenForNobody(String answer) {
        RemoteHead strange = new RemoteHead(call -> answer.getBytes(StandardCharsets.UTF_8));
        assertThrows(Unreachable.class, () -> strange.hello(new Hello(ID, null, null, Instant.EPOCH)));
    }
}
