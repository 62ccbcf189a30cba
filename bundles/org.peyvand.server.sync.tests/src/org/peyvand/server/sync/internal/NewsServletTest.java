package org.peyvand.server.sync.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.persistence.replay.LogReader;
import org.peyvand.sync.protocol.Packing;
import org.peyvand.sync.protocol.Words;

/** A branch is told as soon as the log of the head office goes beyond what it has; nobody's answer hangs on another's. */
class NewsServletTest {
    private final FakeOffice office = new FakeOffice();
    private volatile long number = 5;
    private volatile boolean broken;
    private final NewsDesk desk = new NewsDesk(log());
    private final NewsServlet servlet = new NewsServlet(desk, office.gate());

    /** A log of which only the last number is asked. */
    private LogReader log() {
        return (LogReader) Proxy.newProxyInstance(LogReader.class.getClassLoader(), new Class<?>[] {LogReader.class}, (proxy, method, arguments) -> {
            if (!method.getName().equals("last")) {
                throw new AssertionError(method);
            }
            if (broken) {
                throw new PersistenceFailure(Message.of(CallServlet.class, "call.later"), null);
            }
            return new LogPosition(number, "0".repeat(64));
        });
    }

    @AfterEach
    void end() {
        desk.end();
    }

    private Asked after(String number) throws Exception {
        return Asked.by(office.branch(), Packing.pack(Words.write(Map.of("after", number)))).of(servlet);
    }

    @Test
    void whoLagsBehindIsToldAtOnceAndWhoDoesNotWaits() throws Exception {
        assertEquals("true", after("4").completed().word("news"));
        Asked waiting = after("5");
        assertTrue(waiting.isWaiting());
        number = 6;
        assertEquals("true", waiting.completed().word("news"));
    }

    @Test
    void nobodyWaitsForADatabaseThatDoesNotAnswerOrAServerThatEnds() throws Exception {
        Asked waiting = after("5");
        broken = true;
        assertEquals("false", waiting.completed().word("news"));
        broken = false;
        Asked last = after("5");
        desk.end();
        assertEquals("false", last.completed().word("news"));
    }

    @Test
    void whoHasHungUpDisturbsNobody() throws Exception {
        Asked gone = Asked.by(office.branch(), Packing.pack(Words.write(Map.of("after", "4")))).hangsUp().of(servlet);
        Asked other = after("4");
        assertEquals("true", other.completed().word("news"));
        gone.completed();
        assertEquals("true", after("4").completed().word("news"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "1e3", "99999999999999999999"})
    void whatIsNoNumberIsRefused(String number) throws Exception {
        Asked refused = after(number);
        assertEquals("400 text/plain; charset=utf-8 This is no call of the exchange.", refused.status() + " " + refused.text());
        assertFalse(refused.isWaiting());
    }

    @Test
    void onlyBranchesAreTold() throws Exception {
        Asked refused = Asked.by(Optional.empty(), Packing.pack(Words.write(Map.of("after", "4")))).of(servlet);
        assertEquals(403, refused.status());
        assertFalse(refused.isWaiting());
    }
}
