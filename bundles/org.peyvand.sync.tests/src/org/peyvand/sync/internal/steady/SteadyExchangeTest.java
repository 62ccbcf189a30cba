package org.peyvand.sync.internal.steady;

import org.junit.jupiter.api.io.TempDir;
import java.lang.reflect.Proxy;
import org.peyvand.sync.SteadyExchange.Compared;
import java.util.Optional;
import java.time.Instant;
import java.nio.file.Path;
import java.nio.file.Files;
import java.io.IOException;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.event.Event;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.DiskFull;
import org.peyvand.persistence.EntityChange;
import org.peyvand.sync.BranchSync;
import org.peyvand.sync.BranchSync.Result;
import org.peyvand.sync.SteadyExchange.Phase;
import org.peyvand.sync.SteadyExchange.State;
import org.peyvand.sync.internal.node.PastExchanges;
import org.peyvand.sync.protocol.Refused;
import org.peyvand.sync.protocol.Unreachable;
import org.peyvand.testing.TestPlatform;

/** When a branch exchanges by itself, and what it says meanwhile. */
class SteadyExchangeTest {
    private TestPlatform platform;
    private final ScriptedLink link = new ScriptedLink();
    private StoredSteadyExchange exchange;
    private final BlockingQueue<State> states = new LinkedBlockingQueue<>();

    @TempDir
    Path data;

    /** The database in memory, as if it had a data folder. */
    private Database inFolder(Database real) {
        return (Database) Proxy.newProxyInstance(Database.class.getClassLoader(), new Class<?>[] {Database.class},
            (proxy, method, arguments) -> "folder".equals(method.getName()) ? data : method.invoke(real, arguments));
    }

    @BeforeEach
    void open() {
        platform = TestPlatform.inMemory();
        exchange = new StoredSteadyExchange(link, link.sync, platform.service(PastExchanges.class), inFolder(platform.service(Database.class)));
        exchange.watch(() -> states.add(exchange.state()));
    }

    @AfterEach
    void close() {
        exchange.stop();
        platform.close();
    }

    private State until(Predicate<State> wanted) throws InterruptedException {
        for (State state = states.poll(20, TimeUnit.SECONDS); state != null; state = states.poll(20, TimeUnit.SECONDS)) {
            if (wanted.test(state)) {
                return state;
            }
        }
        throw new AssertionError("The state never came; it is " + exchange.state());
    }

    private static Event saved() {
        return new Event(EntityChange.TOPIC, Map.of());
    }

    @Test
    void itExchangesAtTheStartAfterASaveAndOnNews() throws InterruptedException {
        exchange.start();
        until(state -> state.phase() == Phase.RESTING);
        assertEquals(1, link.exchanges.get());
        link.waiting = 3;
        exchange.handleEvent(saved());
        until(state -> state.phase() == Phase.WORKING);
        until(state -> state.phase() == Phase.RESTING);
        assertEquals(2, link.exchanges.get());
        link.news.add(true);
        until(state -> state.phase() == Phase.WORKING);
        until(state -> state.phase() == Phase.RESTING);
        assertEquals(3, link.exchanges.get());
    }

    @Test
    void whatAnExchangeSavesItselfAsksForNoOther() throws InterruptedException {
        exchange.start();
        until(state -> state.phase() == Phase.RESTING);
        link.counted.drainPermits();
        exchange.handleEvent(saved());
        assertTrue(link.counted.tryAcquire(1, 20, TimeUnit.SECONDS), "it looked whether something waits");
        assertEquals(1, link.exchanges.get());
    }

    @Test
    void aHeadOfficeThatDoesNotAnswerIsToldSinceWhenAndFoundAgain() throws InterruptedException {
        link.failures.add(new Unreachable(Message.of(SteadyExchangeTest.class, "gone"), null));
        exchange.start();
        State cut = until(state -> state.phase() == Phase.CUT_OFF);
        assertEquals("gone", cut.problem().orElseThrow().key());
        link.waiting = 14;
        exchange.handleEvent(saved());
        assertEquals(14, until(state -> state.waiting() == 14).waiting());
        exchange.now();
        until(state -> state.phase() == Phase.RESTING);
        assertTrue(exchange.state().problem().isEmpty());
        assertEquals(1, exchange.past(10).size(), "the failure is remembered, the exchange in which nothing moved is not");
    }

    @Test
    void aRefusalIsToldInWords() throws InterruptedException {
        link.failures.add(new Refused(Message.of(SteadyExchangeTest.class, "no")));
        exchange.start();
        assertEquals("no", until(state -> state.phase() == Phase.REFUSED).problem().orElseThrow().key());
    }

    @Test
    void aFullDiskHereIsNoRefusalAndWhenThereIsRoomItGoesOnByItself() throws InterruptedException {
        link.failures.add(new DiskFull(Message.of(SteadyExchangeTest.class, "full"), null));
        exchange.start();
        State blocked = until(state -> state.phase() == Phase.BLOCKED);
        assertEquals("full", blocked.problem().orElseThrow().key());
        exchange.handleEvent(new Event(Database.WRITABLE, Map.of()));
        assertTrue(until(state -> state.phase() == Phase.RESTING).problem().isEmpty());
        assertEquals("full", exchange.past(1).getFirst().problem().orElseThrow().in(Locale.ENGLISH).replaceAll(".*\\W", ""));
    }

    @Test
    void whileItComparesItSaysSo() throws InterruptedException {
        CountDownLatch seen = new CountDownLatch(1);
        link.next = progress -> {
            progress.worked(3);
            progress.total("comparing", 0);
            progress.worked(500);
            try {
                assertTrue(seen.await(20, TimeUnit.SECONDS));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return BranchSync.Result.NOTHING;
        };
        exchange.start();
        assertEquals(500, until(state -> state.phase() == Phase.COMPARING && state.worked() > 0).worked(), "records, and no changes among them");
        seen.countDown();
        until(state -> state.phase() == Phase.RESTING);
    }

    @Test
    void aDatabaseWithoutHeadOfficeIsLeftAlone() throws InterruptedException {
        link.joined = false;
        exchange.start();
        until(state -> state.phase() == Phase.ALONE);
        assertEquals(0, link.exchanges.get());
        link.joined = true;
        exchange.now();
        until(state -> state.phase() == Phase.RESTING);
        assertEquals(1, link.exchanges.get());
    }

    @Test
    void itCanBeStoppedAndTellsHowFarItIs() throws InterruptedException {
        link.next = this::untilCancelled;
        exchange.start();
        assertEquals(7, until(state -> state.worked() == 7).worked());
        exchange.cancel();
        until(state -> state.phase() == Phase.RESTING);
        assertTrue(link.wasCut);
    }

    private Result untilCancelled(Progress progress) {
        progress.worked(7);
        while (!progress.isCancelled()) {
            Thread.onSpinWait();
        }
        throw new CancellationException();
    }

    @Test
    void itEndsInTheMiddleOfAnExchange() throws InterruptedException {
        link.next = this::untilCancelled;
        exchange.start();
        until(state -> state.worked() == 7);
        long began = System.nanoTime();
        exchange.stop();
        assertTrue(Duration.ofNanos(System.nanoTime() - began).compareTo(Duration.ofSeconds(10)) < 0);
        exchange.now();
        assertEquals(1, link.exchanges.get());
    }

    @Test
    void whatMovedIsRemembered() throws InterruptedException {
        link.next = progress -> new Result(1, 2, 3, 4, 5);
        exchange.start();
        until(state -> state.phase() == Phase.RESTING);
        List<?> past = exchange.past(5);
        assertEquals(1, past.size());
        assertEquals(new Result(1, 2, 3, 4, 5), exchange.past(5).getFirst().result());
    }

    @Test
    void itComparesWhenAskedAndSaysWhatCameOfIt() throws InterruptedException {
        link.different = 1;
        exchange.start();
        until(state -> state.phase() == Phase.RESTING);
        assertEquals(0, link.comparisons.get());
        assertEquals(Optional.empty(), exchange.compared());
        exchange.compare();
        until(state -> state.phase() == Phase.WORKING);
        until(state -> state.phase() == Phase.RESTING);
        assertEquals(1, link.comparisons.get());
        Compared last = exchange.compared().orElseThrow();
        assertEquals(new Compared(last.at(), 12, 1, 1, List.of("core.account 00000000-0000-0000-0000-000000000000")), last);
        exchange.now();
        until(state -> state.phase() == Phase.WORKING);
        until(state -> state.phase() == Phase.RESTING);
        assertEquals(1, link.comparisons.get(), "only once");
    }

    @Test
    void aDayAfterItWasComparedItIsComparedAgainByItself() throws InterruptedException {
        Comparisons comparisons = new Comparisons(data);
        comparisons.tried(Instant.now().minus(Comparisons.EACH));
        exchange.start();
        until(state -> state.phase() == Phase.RESTING);
        assertEquals(1, link.comparisons.get());
        assertFalse(comparisons.isDue(Instant.now()));
        assertTrue(comparisons.isDue(Instant.now().plus(Comparisons.EACH)));
        assertTrue(comparisons.isDue(Instant.now().minus(Comparisons.EACH.plusMinutes(1))), "a clock that was put back does not put it off for ever");
    }

    @Test
    void ofADatabaseInMemoryNothingIsKept() {
        Comparisons comparisons = new Comparisons(Path.of(""));
        comparisons.tried(Instant.now());
        assertFalse(comparisons.isDue(Instant.now().plus(Comparisons.EACH)));
        assertFalse(Files.exists(Path.of("sync", "compared.properties")));
    }

    @Test
    void whoNeverComparedBeginsADayLater() {
        Comparisons comparisons = new Comparisons(data.resolve("new"));
        assertFalse(comparisons.isDue(Instant.now()));
        assertTrue(comparisons.isDue(Instant.now().plus(Comparisons.EACH)));
        assertEquals(Optional.empty(), comparisons.last());
    }

    @Test
    void anOlderHeadOfficeIsExchangedWithAllTheSame() throws InterruptedException {
        new Comparisons(data).tried(Instant.now().minus(Comparisons.EACH));
        link.failures.add(new Refused(Message.of(Backoff.class, "cannot.compare")));
        exchange.start();
        until(state -> state.phase() == Phase.RESTING);
        assertEquals(2, link.exchanges.get());
        assertEquals(Optional.empty(), exchange.compared());
    }

    @Test
    void whatIsNoRecordOfAComparisonIsNone() throws IOException {
        Path folder = data.resolve("broken");
        Files.createDirectories(folder.resolve("sync"));
        Files.writeString(folder.resolve("sync").resolve("compared.properties"), "at=2026-11-22T10\\:00\\:00Z\ncompared=many\ntried=yesterday\n");
        assertEquals(Optional.empty(), new Comparisons(folder).last());
        assertFalse(new Comparisons(folder).isDue(Instant.now()));
    }

    @Test
    void howOftenIsWithinBounds() {
        assertFalse(exchange.minutes(-1).isDone());
        assertFalse(exchange.minutes(1441).isDone());
    }

    @Test
    void thePausesBetweenTriesGrowToAMinute() {
        assertEquals(List.of(5L, 10L, 20L, 40L, 60L, 60L), List.of(1, 2, 3, 4, 5, 50).stream().map(Backoff::after).map(Duration::toSeconds).toList());
    }
}
