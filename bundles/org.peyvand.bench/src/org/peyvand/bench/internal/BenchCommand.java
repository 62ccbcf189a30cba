package org.peyvand.bench.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.peyvand.base.text.Message;
import org.peyvand.bench.internal.crash.StormProcess;
import org.peyvand.cli.CliCommand;
import org.peyvand.cli.CliContext;
import org.peyvand.core.SampleData;
import org.peyvand.persistence.Database;
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
    int rows = 1_000_000;

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

    private final Database database;
    private final SampleData sample;
    private final StormProcess stormed;

    /** Takes all benchmarks. */
    @Activate
    public BenchCommand(@Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
            List<Benchmark> benchmarks, @Reference Database database, @Reference SampleData sample, @Reference StormProcess stormed) {
        this.database = database;
        this.stormed = stormed;
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
        if (storm != null) {
            return stormed.run(storm, seed, System.in, System.out) ? DONE : SOME_REFUSED;
        }
        if (grow > 0) {
            SampleBranch.loadOnce(sample, context.err());
            new RowMultiplier(database).grow(table, grow, table.equals(CUSTOMERS) ? ListBenchmark::vary : RowMultiplier.Variation.NONE);
            return DONE;
        }
        boolean good = true;
        for (Benchmark benchmark : benchmarks) {
            if (names.isEmpty() || names.contains(benchmark.name())) {
                for (Ratio ratio : benchmark.run(new BenchOptions(rows, rounds, seed), context.err())) {
                    context.out().println(ratio);
                    good &= ratio.holds();
                }
            }
        }
        return good ? DONE : SOME_REFUSED;
    }
}
