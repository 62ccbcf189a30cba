package org.peyvand.bench.internal.sync;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.bench.internal.faults.FaultNode;
import org.peyvand.certificates.AuthorityFolder;
import org.peyvand.certificates.CertificateAuthority;
import org.peyvand.core.model.Branch;
import org.peyvand.sync.BranchSync;

/** A process of the benchmark, head office or branch: reads commands line by line from standard input and says {@link #DONE} with an answer after each. */
@Component(service = SyncNode.class)
public final class SyncNode {
    /** What an answer begins with. */
    static final String DONE = "= ";
    /** What it says when it can begin. */
    static final String READY = "ready";
    private static final String END = "end";
    private static final String OFFICE = "Bench";
    private static final int MOST_TRIES = 1_000;

    private final NodeServices services;
    private final BenchCustomers customers;
    private final FaultNode faults;
    private final Floor floor;
    private Office office;

    /** Made by Declarative Services. */
    @Activate
    public SyncNode(@Reference NodeServices services, @Reference BenchCustomers customers, @Reference FaultNode faults) {
        this.services = services;
        this.customers = customers;
        this.faults = faults;
        this.floor = new Floor(services.database(), services.modules());
    }

    /** Works until it is told to end. */
    public void run(InputStream in, PrintStream out) throws Exception {
        out.println(READY);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null && !line.equals(END); line = reader.readLine()) {
                out.println(DONE + answer(line.split(" ")));
                out.flush();
            }
        } finally {
            if (office != null) {
                office.close();
            }
        }
    }

    private String answer(String[] words) throws Exception {
        return switch (words[0]) {
            case "office" -> office(words.length > 1 ? new AuthorityFolder(Path.of(words[1]), Clock.systemUTC()).authority(OFFICE) : CertificateAuthority.create(OFFICE, Clock.systemUTC()));
            case "open" -> open(words[1]);
            case "enrol" -> require(services.link().enrol(words[1], words[2])).toString();
            case "sync" -> sync().toString();
            case "fill" -> {
                customers.fill(Long.parseLong(words[1]), words[2]);
                yield Long.toString(customers.count());
            }
            case "make" -> timed(() -> customers.make(Integer.parseInt(words[1]), Integer.parseInt(words[2])));
            case "change" -> timed(() -> customers.change(Integer.parseInt(words[1]), Integer.parseInt(words[2]), UUID.fromString(words[3])));
            case "bare" -> floor.prepare();
            case "floor-push" -> floor.push(words[1], Integer.parseInt(words[2])).toString();
            case "floor-load" -> floor.pull(words[1], Integer.parseInt(words[2]), words[3], false).toString();
            case "floor-pull" -> floor.pull(words[1], Integer.parseInt(words[2]), words[3], true).toString();
            case "digest" -> new CustomerDigest(services).of(words[1]);
            case "stamp" -> new Freshness(services, customers).stamp(Integer.parseInt(words[1]), Integer.parseInt(words[2]), UUID.fromString(words[3]));
            case "online" -> new Freshness(services, customers).online(Integer.parseInt(words[1]), Integer.parseInt(words[2]), Integer.parseInt(words[3]), this::sync);
            case "swarm" -> new SwarmKeys(services, office).make(Integer.parseInt(words[1]), Path.of(words[2]));
            default -> faults.answer(words);
        };
    }

    private String office(CertificateAuthority authority) throws Exception {
        office = new Office(authority, services.desk(), services.enrolments(), floor);
        return office.port() + " " + office.floorPort();
    }

    private String open(String name) {
        Branch branch = require(services.branches().open(name));
        return branch.getId() + " " + require(services.enrolments().code(name));
    }

    /**
     * An exchange until both are in step.
     *
     * @param tries how often it was begun again since the wire was cut
     */
    record Synced(BranchSync.Result result, long millis, int tries) {
        @Override
        public String toString() {
            return millis + " " + result.pushed() + " " + result.pulled() + " " + result.conflicts() + " " + result.held() + " " + result.loaded() + " " + tries;
        }
    }

    private Synced sync() {
        long start = System.nanoTime();
        Outcome<BranchSync.Result> done = services.link().sync(Progress.none());
        int tries = 1;
        for (; !done.isDone() && tries < MOST_TRIES; tries++) {
            done = services.link().sync(Progress.none());
        }
        return new Synced(require(done), (System.nanoTime() - start) / 1_000_000, tries);
    }

    private static String timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Long.toString((System.nanoTime() - start) / 1_000_000);
    }

    static <T> T require(Outcome<T> outcome) {
        if (!outcome.isDone()) {
            throw new IllegalStateException(outcome.diagnostics().toString());
        }
        return outcome.value();
    }
}
