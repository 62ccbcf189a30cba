package org.peyvand.exchange.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.exchange.ImportOptions;
import org.peyvand.exchange.ImportPlan;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.ImportTarget;
import org.peyvand.exchange.Imports;
import org.peyvand.exchange.PlanOptions;
import org.peyvand.exchange.Preview;
import org.peyvand.exchange.TablePlan;
import org.peyvand.exchange.internal.plan.Planner;
import org.peyvand.exchange.internal.run.ImportRun;
import org.peyvand.exchange.internal.run.PreviewRun;
import org.peyvand.exchange.internal.target.Targets;
import org.peyvand.exchange.target.PickCodes;
import org.peyvand.extensions.Extensions;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.EntityDescriptions;

/** The importer as a service. Contributions are read on first use, since the registry may fill late. */
@Component
public final class DefaultImports implements Imports {
    private final Extensions extensions;
    private final EntityDescriptions descriptions;
    private final UnitOfWork work;
    private final Optional<PickCodes> picks;
    private Formats formats;
    private Targets targets;

    /** Made by Declarative Services. */
    @Activate
    public DefaultImports(@Reference Extensions extensions, @Reference EntityDescriptions descriptions, @Reference UnitOfWork work,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) PickCodes picks) {
        this.extensions = extensions;
        this.descriptions = descriptions;
        this.work = work;
        this.picks = Optional.ofNullable(picks);
    }

    private synchronized Targets read() {
        if (targets == null) {
            formats = Formats.read(extensions);
            targets = Targets.read(extensions, descriptions);
        }
        return targets;
    }

    @Override
    public List<ImportTarget> targets() {
        return List.copyOf(read().all());
    }

    @Override
    public ImportPlan plan(List<Path> files, PlanOptions options) {
        Targets all = read();
        return new Planner(formats, all).plan(files, options);
    }

    @Override
    public TablePlan suggest(TablePlan table, String target, PlanOptions options) {
        Targets all = read();
        return new Planner(formats, all).suggest(table, target);
    }

    @Override
    public Preview preview(ImportPlan plan, int rows) {
        Targets all = read();
        return new PreviewRun(formats, all, work, picks, plan).preview(rows);
    }

    @Override
    public ImportReport run(ImportPlan plan, ImportOptions options, Progress progress) {
        Targets all = read();
        // whoever imports is made known by the first write, with a head office: before the keys of what is there are read
        work.write(session -> Outcome.done(null));
        return new ImportRun(formats, all, work, picks, plan, options).run(Clock.systemUTC(), progress);
    }
}
