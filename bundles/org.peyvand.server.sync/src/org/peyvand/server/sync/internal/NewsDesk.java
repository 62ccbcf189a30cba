package org.peyvand.server.sync.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.replay.LogReader;

/**
 * Those who wait for something new in the log of the head office. One look at the log now and then is enough for all of them, however many they are, and sees what other
 * nodes of the head office have stored, too; nobody's thread is kept meanwhile.
 */
@Component(service = NewsDesk.class)
public final class NewsDesk {
    private static final Logger LOG = System.getLogger(NewsDesk.class.getName());
    /** Half of it is what news waits on the average. */
    private static final long LOOK_MILLIS = 300;
    /** Shorter than anything between a branch and the head office keeps a silent connection. */
    private static final Duration LONGEST = Duration.ofSeconds(25);

    private final LogReader log;
    private final ConcurrentLinkedQueue<Waiter> waiting = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> Thread.ofPlatform().daemon().name("peyvand-news").unstarted(task));

    /** Made by Declarative Services. */
    @Activate
    public NewsDesk(@Reference LogReader log) {
        this.log = log;
        clock.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Somebody who waits. */
    private record Waiter(long after, long until, Consumer<Boolean> told) {
    }

    /**
     * Tells somebody, on any thread, as soon as there is something after a number in the log; at the latest after a while that there is nothing.
     *
     * @param told whether there is something; quick
     */
    void tell(long after, Consumer<Boolean> told) {
        waiting.add(new Waiter(after, System.nanoTime() + LONGEST.toNanos(), told));
    }

    private void look() {
        if (waiting.isEmpty()) {
            return;
        }
        try {
            long last = log.last().number();
            for (Waiter one : waiting) {
                boolean news = last > one.after();
                if ((news || System.nanoTime() - one.until() > 0) && waiting.remove(one)) {
                    one.told().accept(news);
                }
            }
        } catch (PersistenceFailure e) {
            LOG.log(Level.DEBUG, "The log cannot be read now", e);
            refuseAll();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Those who wait for news could not be told", e);
        }
    }

    private void refuseAll() {
        for (Waiter one = waiting.poll(); one != null; one = waiting.poll()) {
            one.told().accept(false);
        }
    }

    /** Nobody waits for a head office that ends. */
    @Deactivate
    void end() {
        clock.shutdownNow();
        refuseAll();
    }
}
