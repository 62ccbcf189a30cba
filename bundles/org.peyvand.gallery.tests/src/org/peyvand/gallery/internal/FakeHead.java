package org.peyvand.gallery.internal;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;
import org.peyvand.sync.BranchSync;
import org.peyvand.sync.HeadLink;
import org.peyvand.sync.SteadyExchange;
import org.peyvand.sync.Verification;

/** Stands before the exchange: a head office that this database seems to belong to, which is there until it is {@link #cutOff}. */
final class FakeHead implements HeadLink, SteadyExchange, AutoCloseable {
    private static final Message REASON = Message.of(GalleryPart.class, "failure");
    private final ServiceRegistration<?> registration;
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private volatile Phase phase = Phase.RESTING;

    /** From now on, for workbenches that open later too. */
    FakeHead() throws BundleException {
        Bundle bundle = FrameworkUtil.getBundle(FakeHead.class);
        bundle.start(Bundle.START_TRANSIENT);
        Dictionary<String, Object> properties = new Hashtable<>(Map.of(Constants.SERVICE_RANKING, Integer.MAX_VALUE));
        registration = bundle.getBundleContext().registerService(new String[] {HeadLink.class.getName(), SteadyExchange.class.getName()}, this, properties);
    }

    /** It does not answer any more, or does again. */
    void cutOff(boolean cut) {
        phase = cut ? Phase.CUT_OFF : Phase.RESTING;
        watchers.forEach(Runnable::run);
    }

    @Override
    public void close() {
        registration.unregister();
    }

    @Override
    public Optional<URI> head() {
        return Optional.of(URI.create("https://head.example.org:8443"));
    }

    @Override
    public State state() {
        Instant now = Instant.now();
        return new State(phase, now.minus(Duration.ofDays(2)), phase == Phase.CUT_OFF ? Optional.of(REASON) : Optional.empty(), 0, 3, Optional.of(now.minus(Duration.ofMinutes(5))), true);
    }

    @Override
    public Runnable watch(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    @Override
    public List<Past> past(int most) {
        Instant now = Instant.now();
        return List.of(new Past(now, now, new BranchSync.Result(0, 0, 0, 0, 0), Optional.of(REASON)), new Past(now, now, new BranchSync.Result(12, 1_234, 1, 1, 0), Optional.empty()));
    }

    @Override
    public Optional<Compared> compared() {
        return Optional.of(new Compared(Instant.now(), 12_345, 2, 1, List.of("core.account " + UUID.randomUUID())));
    }

    @Override
    public int minutes() {
        return 5;
    }

    @Override
    public Outcome<Integer> minutes(int minutes) {
        return Outcome.done(minutes);
    }

    @Override
    public void start() {
        // nothing goes on here
    }

    @Override
    public void stop() {
        // nothing goes on here
    }

    @Override
    public void now() {
        // nothing goes on here
    }

    @Override
    public void compare() {
        // nothing goes on here
    }

    @Override
    public void cancel() {
        // nothing goes on here
    }

    @Override
    public void cut() {
        // nothing goes on here
    }

    @Override
    public Outcome<URI> enrol(String head, String code) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<URI> enrolAnew(String head, String code) {
        throw new UnsupportedOperationException();
    }

    @Override
    public BranchSync.Result exchange(Progress progress) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean awaitNews() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<BranchSync.Result> sync(Progress progress) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Verification compare(Progress progress) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<Verification> verify(Progress progress) {
        throw new UnsupportedOperationException();
    }
}
