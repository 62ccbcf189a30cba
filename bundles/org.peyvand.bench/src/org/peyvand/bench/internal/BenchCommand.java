package org.peyvand.bench.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.peyvand.base.text.Message;
import org.peyvand.bench.internal.crash.StormProcess;
import org.peyvand.bench.internal.sync.SyncNode;
import org.peyvand.bench.internal.sync.SyncWishes;
import org.peyvand.cli.CliCommand;
import org.peyvand.cli.CliContext;
import org.peyvand.core.SampleData;
import org.peyvand.persistence.Database;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./peyvand bench [NAME]}: measures, each as a ratio to a baseline of the same run. */
@Component(service = CliCommand.class)
public final class BenchCommand implements CliCommand {

    private static final String CUSTOMERS = "ACCOUNT";

    private final List<Benchmark> benchmarks;

    @Parameters(arity = "0..*", paramLabel = "NAME", descriptionKey = "peyvand.bench.name")
    List<String> names = new ArrayList<>();

    @Option(names = "--rows", paramLabel = "N")
    Integer rows;

    @Option(names = "--rounds", paramLabel = "N")
    int rounds = BenchOptions.ROUNDS;

    /** 0 for one that is drawn and told. */
    @Option(names = "--seed", paramLabel = "N")
    long seed;

    /** Only writes and is killed: the process that {@code bench crash} starts. */
    @Option(names = "--storm", paramLabel = "FILE", hidden = true)
    Path storm;

    /** Only makes the sample company have so many customers, or rows of another table; for benchmarks that start other processes. */
    @Option(names = "--grow", paramLabel = "N", hidden = true)
    int grow;

    @Option(names = "--table", paramLabel = "NAME", hidden = true)
    String table = CUSTOMERS;

    /** Only does what it is told: a process that {@code bench sync} starts. */
    @Option(names = "--node", hidden = true)
    boolean node;

    @Mixin
    SyncWishes sync = new SyncWishes();

    private final Database database;
    private final SampleData sample;
    private final StormProcess stormed;
    private final SyncNode noded;

    /** Takes all benchmarks. */
    @Activate
    public BenchCommand(@Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
            List<Benchmark> benchmarks, @Reference Database database, @Reference SampleData sample, @Reference StormProcess stormed,
            @Reference SyncNode noded) {
        this.database = database;
        this.stormed = stormed;
        this.noded = noded;
        this.sample = sample;
        this.benchmarks = benchmarks.stream().sorted(Comparator.comparing(Benchmark::name)).toList();
    }

    @Override
    public String name() {
        return "bench";
    }

    /** It works in databases of its own. */
    @Override
    public boolean needsSignIn() {
        return false;
    }

    @Override
    public int run(CliContext context) throws Exception {
        List<String> known = benchmarks.stream().map(Benchmark::name).toList();
        if (!known.containsAll(names)) {
            context.complain(Message.of(BenchCommand.class, "bench.unknown", String.join(", ", known)));
            return WRONG_USAGE;
        }
        if (!sync.isSound()) {
            context.complain(Message.of(BenchCommand.class, "bench.sync.unknown"));
            return WRONG_USAGE;
        }
        if (node) {
            noded.run(System.in, System.out);
            return DONE;
        }
        if (storm != null) {
            return stormed.run(storm, seed, System.in, System.out) ? DONE : SOME_REFUSED;
        }
        if (grow > 0) {
            SampleBranch.loadOnce(sample, context.err());
            new RowMultiplier(database).grow(table, grow, table.equals(CUSTOMERS) ? ListBenchmark::vary : RowMultiplier.Variation.NONE);
            return DONE;
        }
        List<Ratio> ratios = measured(context);
        if (context.json()) {
            context.out().println(ratios.stream().map(Ratio::json).collect(Collectors.joining(",", "{\"results\":[", "]}")));
        }
        return ratios.stream().allMatch(Ratio::holds) ? DONE : SOME_REFUSED;
    }

    private List<Ratio> measured(CliContext context) throws Exception {
        BenchOptions options = new BenchOptions(rows == null ? BenchOptions.ROWS : rows, rows != null, rounds, seed, sync);
        List<Ratio> ratios = new ArrayList<>();
        for (Benchmark benchmark : benchmarks) {
            if (names.isEmpty() || names.contains(benchmark.name())) {
                for (Ratio ratio : benchmark.run(options, context.err())) {
                    (context.json() ? context.err() : context.out()).println(ratio);
                    ratios.add(ratio);
                }
            }
        }
        return ratios;
    }
}
