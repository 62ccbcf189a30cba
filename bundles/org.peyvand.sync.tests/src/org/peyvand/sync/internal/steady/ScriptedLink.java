package org.peyvand.sync.internal.steady;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.persistence.replay.Replayed.RecordKey;
import org.peyvand.sync.BranchSync;
import org.peyvand.sync.HeadLink;
import org.peyvand.sync.Verification;
import org.peyvand.sync.protocol.HeadOffice;

/** A link with a head office that does what a test wants. */
final class ScriptedLink implements HeadLink {
    final AtomicInteger exchanges = new AtomicInteger();
    final AtomicInteger comparisons = new AtomicInteger();
    final Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();
    final BlockingQueue<Boolean> news = new LinkedBlockingQueue<>();
    final Semaphore counted = new Semaphore(0);
    volatile Function<Progress, BranchSync.Result> next = progress -> new BranchSync.Result(0, 0, 0, 0, 0);
    volatile boolean joined = true;
    volatile boolean wasCut;
    volatile long waiting;
    volatile long different;
    final BranchSync sync = new Counted();

    /** What is waiting, as the test says. */
    private final class Counted implements BranchSync {
        @Override
        public Status status() {
            counted.release();
            return new Status(UUID.randomUUID(), null, null, waiting, Optional.of(Instant.now()), new LogPosition(1, "1"), 0);
        }

        @Override
        public void join(UUID branch) {
            throw new UnsupportedOperationException("The steady exchange has no need of it");
        }

        @Override
        public Result sync(HeadOffice head, Progress progress) {
            throw new UnsupportedOperationException("The steady exchange has no need of it");
        }

        @Override
        public Verification verify(HeadOffice head, Progress progress) {
            throw new UnsupportedOperationException("The steady exchange has no need of it");
        }
    }

    @Override
    public Optional<URI> head() {
        return joined ? Optional.of(URI.create("https://head.example.org")) : Optional.empty();
    }

    @Override
    public Outcome<URI> enrol(String head, String code) {
        throw new UnsupportedOperationException("The steady exchange has no need of it");
    }

    @Override
    public Outcome<URI> enrolAnew(String head, String code) {
        throw new UnsupportedOperationException("The steady exchange has no need of it");
    }

    @Override
    public BranchSync.Result exchange(Progress progress) {
        exchanges.incrementAndGet();
        RuntimeException failure = failures.poll();
        if (failure != null) {
            throw failure;
        }
        BranchSync.Result result = next.apply(progress);
        waiting = 0;
        return result;
    }

    @Override
    public boolean awaitNews() {
        try {
            return news.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void cut() {
        wasCut = true;
        news.add(false);
    }

    @Override
    public Outcome<BranchSync.Result> sync(Progress progress) {
        throw new UnsupportedOperationException("The steady exchange has no need of it");
    }

    @Override
    public Verification compare(Progress progress) {
        comparisons.incrementAndGet();
        return new Verification(exchange(progress), 12, different, different, different == 0 ? List.of() : List.of(new RecordKey("core.account", new UUID(0, 0))));
    }

    @Override
    public Outcome<Verification> verify(Progress progress) {
        throw new UnsupportedOperationException("The steady exchange has no need of it");
    }
}
