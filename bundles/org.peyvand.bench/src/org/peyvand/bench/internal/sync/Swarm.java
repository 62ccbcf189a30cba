package org.peyvand.bench.internal.sync;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.peyvand.certificates.Identity;
import org.peyvand.certificates.Pem;
import org.peyvand.persistence.replay.LogPosition;

/** Many branches that exchange once in a while, spread over it; whether one before has ended or not, the next begins when it is its turn. */
final class Swarm {
    private static final int ROWS = 20;
    private final List<SwarmBranch> branches = new ArrayList<>();

    /** @param folder that {@link SwarmKeys} has filled */
    Swarm(Path folder, URI head) throws IOException, GeneralSecurityException {
        X509Certificate authority = Pem.certificate(Files.readString(folder.resolve(SwarmKeys.AUTHORITY)));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".p12")).sorted().toList()) {
                String[] ids = file.getFileName().toString().replace(".p12", "").split(" ");
                branches.add(new SwarmBranch(UUID.fromString(ids[0]), UUID.fromString(ids[1]), Office.context(identity(file), authority), head));
            }
        }
    }

    private static Identity identity(Path file) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, SwarmKeys.PASSWORD);
        }
        String alias = store.aliases().nextElement();
        List<X509Certificate> chain = Arrays.stream(store.getCertificateChain(alias)).map(X509Certificate.class::cast).toList();
        return new Identity((PrivateKey) store.getKey(alias, SwarmKeys.PASSWORD), chain);
    }

    /**
     * What it was like.
     *
     * @param p50 milliseconds of an exchange from its turn on, the middle one
     * @param p95 of 95 in a hundred
     */
    record Seen(int exchanges, int errors, long held, double p50, double p95) {
    }

    /**
     * Has each introduce itself.
     *
     * @param end position of the head office from which they learn what is new
     */
    void begin(LogPosition end) {
        branches.forEach(branch -> branch.begin(end));
    }

    /** @param millis in which each has its turn once */
    Seen run(long millis) throws InterruptedException {
        return spread(branches.stream().<Turn>map(branch -> () -> branch.exchange(ROWS)).toList(), millis);
    }

    /** The same by as many who only ask and send, at the same times. */
    Seen bare(BareBranch one, long millis) throws InterruptedException {
        return spread(Collections.nCopies(branches.size(), () -> one.exchange(ROWS)), millis);
    }

    /** What somebody does when it is his turn. */
    @FunctionalInterface
    private interface Turn {
        /** @return how much of it was held back */
        int take();
    }

    private static Seen spread(List<Turn> turns, long millis) throws InterruptedException {
        List<Double> taken = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger errors = new AtomicInteger();
        AtomicInteger held = new AtomicInteger();
        long start = System.nanoTime();
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < turns.size(); i++) {
                Turn turn = turns.get(i);
                long at = start + TimeUnit.MILLISECONDS.toNanos(millis) * i / turns.size();
                each.submit(() -> one(turn, at, taken, errors, held));
            }
        }
        Collections.sort(taken);
        int count = taken.size();
        return new Seen(count, errors.get(), held.get(), count == 0 ? 0 : taken.get(count / 2), count == 0 ? 0 : taken.get(Math.min(count - 1, count * 95 / 100)));
    }

    private static void one(Turn turn, long at, List<Double> taken, AtomicInteger errors, AtomicInteger held) {
        for (long left = at - System.nanoTime(); left > 0; left = at - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        try {
            held.addAndGet(turn.take());
            taken.add((System.nanoTime() - at) / 1e6);
        } catch (RuntimeException e) {
            errors.incrementAndGet();
            System.getLogger(Swarm.class.getName()).log(System.Logger.Level.WARNING, "an exchange of the swarm failed: " + e, e);
        }
    }
}
