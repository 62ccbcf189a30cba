package org.peyvand.exchange.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;
import org.peyvand.exchange.ImportHistory;
import org.peyvand.exchange.ImportOptions;
import org.peyvand.exchange.ImportPlan;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.ImportTarget;
import org.peyvand.exchange.Imports;
import org.peyvand.exchange.PlanOptions;
import org.peyvand.exchange.Preview;
import org.peyvand.exchange.TablePlan;
import org.peyvand.exchange.Trial;
import org.peyvand.exchange.UndoReport;
import org.peyvand.exchange.format.TableRow;
import org.peyvand.exchange.internal.plan.Planner;
import org.peyvand.exchange.internal.run.ImportRun;
import org.peyvand.exchange.internal.run.PreviewRun;
import org.peyvand.exchange.internal.run.RefusedRows;
import org.peyvand.exchange.internal.target.Targets;
import org.peyvand.exchange.internal.trail.Actor;
import org.peyvand.exchange.internal.trail.Trail;
import org.peyvand.exchange.internal.undo.UndoRun;
import org.peyvand.exchange.model.ImportRecord;
import org.peyvand.exchange.model.ImportStatus;
import org.peyvand.exchange.target.PickCodes;
import org.peyvand.exchange.target.UserNames;
import org.peyvand.extensions.Extensions;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.CurrentUser;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.WayIn;
import org.peyvand.persistence.meta.EntityDescriptions;

/** The importer and the history of imports as services. Contributions are read on first use, since the registry may fill late. */
@Component
public final class DefaultImports implements Imports, ImportHistory {
    /** What the change log calls the record of an import. */
    private static final String RECORD = "exchange.import";

    private final Extensions extensions;
    private final EntityDescriptions descriptions;
    private final UnitOfWork work;
    private final Optional<PickCodes> picks;
    private final Actor actor;
    private final Clock clock = Clock.systemUTC();
    private final Set<UUID> running = ConcurrentHashMap.newKeySet();
    private Formats formats;
    private Targets targets;

    /** Made by Declarative Services. */
    @Activate
    public DefaultImports(@Reference Extensions extensions, @Reference EntityDescriptions descriptions, @Reference UnitOfWork work,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) PickCodes picks,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) CurrentUser user,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) UserNames names) {
        this.extensions = extensions;
        this.descriptions = descriptions;
        this.work = work;
        this.picks = Optional.ofNullable(picks);
        this.actor = new Actor(Optional.ofNullable(user), Optional.ofNullable(names));
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
    public Trial trial(ImportPlan plan, Progress progress) {
        Targets all = read();
        return new ImportRun(formats, all, work, picks, plan, ImportOptions.standard(), null).trial(descriptions, progress);
    }

    @Override
    public ImportReport run(ImportPlan plan, ImportOptions options, Progress progress) {
        Targets all = read();
        if (plan.tables().isEmpty()) {
            return new ImportReport(List.of(), plan.skipped(), List.of(), false, Duration.ZERO);   // nothing to record
        }
        // whoever imports is made known by the first write, with a head office: before the keys of what is there are read
        work.write(session -> Outcome.done(null));
        return run(new ImportRun(formats, all, work, picks, plan, options, null), plan, options, 0, progress);
    }

    @Override
    public ImportReport mend(TablePlan table, List<TableRow> rows, PlanOptions planOptions, ImportOptions options, Progress progress) {
        ImportPlan plan = new ImportPlan(List.of(table), List.of(), planOptions);
        return run(new ImportRun(formats, read(), work, picks, plan, options, rows), plan, options, rows.size(), progress);
    }

    private boolean isPermitted() {
        return work.read(session -> session.permitted().allows(PERMISSION));
    }

    private ImportReport run(ImportRun run, ImportPlan plan, ImportOptions options, long tried, Progress progress) {
        if (!isPermitted()) {
            throw new PersistenceFailure(Message.of(Imports.class, "import.denied"), null);
        }
        Trail trail = work.by(WayIn.of(WayIn.Kind.IMPORT), () -> options.continues() == null ? Trail.begin(work, plan, actor.name(), clock)
                : Trail.resume(work, options.continues(), plan, actor.name(), clock));
        running.add(trail.id());
        try {
            return work.by(WayIn.of(WayIn.Kind.IMPORT, RECORD, trail.id()), () -> {
                ImportReport report = run.run(trail, clock, progress);
                trail.end(report, tried, clock);
                return report.recorded(trail.id());
            });
        } finally {
            running.remove(trail.id());
        }
    }

    @Override
    public List<Preview.Line> rehearse(TablePlan table, List<TableRow> rows, PlanOptions options) {
        Targets all = read();
        return new ImportRun(formats, all, work, picks, new ImportPlan(List.of(table), List.of(), options), ImportOptions.standard(), rows).rehearse(table);
    }

    @Override
    public Outcome<Path> save(Path file, TablePlan table, List<ImportReport.RowNote> rows, Culture culture) {
        read();
        return RefusedRows.write(formats, file, table.headers(), rows, culture);
    }

    @Override
    public List<ImportRecord> latest(int most) {
        return work.read(session -> session.list(Query.of(ImportRecord.class).orderBy(Order.desc("startedAt")).page(0, most)));
    }

    @Override
    public Optional<ImportRecord> byNumber(int number) {
        return work.read(session -> session.first(Query.of(ImportRecord.class).where(Criteria.where("number").is(number))));
    }

    @Override
    public Outcome<UndoReport> preview(UUID record, Culture culture, Progress progress) {
        return open(record).map(found -> new UndoRun(work, descriptions, found, actor, culture).preview(progress));
    }

    @Override
    public Outcome<UndoReport> undo(UUID record, Culture culture, Progress progress) {
        if (!isPermitted()) {
            return Outcome.refused(Message.of(Imports.class, "import.denied"));
        }
        Outcome<ImportRecord> open = open(record);
        if (!open.isDone() || !running.add(record)) {
            return open.isDone() ? Outcome.refused(text("undo.running")) : open.map(found -> null);
        }
        try {
            return work.by(WayIn.of(WayIn.Kind.UNDO, RECORD, record), () -> Outcome.done(takeBack(open.value(), culture, progress)));
        } finally {
            running.remove(record);
        }
    }

    private UndoReport takeBack(ImportRecord record, Culture culture, Progress progress) {
        UndoReport report = new UndoRun(work, descriptions, record, actor, culture).undo(progress);
        work.write(session -> {
            session.trusted().find(ImportRecord.class, record.getId()).ifPresent(stored -> {
                ended(stored, report);
                session.trusted().save(stored);
            });
            return Outcome.done(null);
        });
        return report;
    }

    private void ended(ImportRecord stored, UndoReport report) {
        stored.setStatus(report.cancelled() || report.left() > 0 ? ImportStatus.PARTLY_TAKEN_BACK : ImportStatus.TAKEN_BACK);
        stored.setLeftOver(report.left());
        stored.setTakenBackAt(clock.instant());
        stored.setTakenBackBy(actor.name());
        stored.setUndoBatches(stored.getUndoBatches() + 1);
    }

    private Outcome<ImportRecord> open(UUID record) {
        Optional<ImportRecord> found = work.read(session -> session.find(ImportRecord.class, record));
        if (found.isEmpty()) {
            return Outcome.refused(text("undo.unknown"));
        }
        if (running.contains(record)) {
            return Outcome.refused(text("undo.running"));
        }
        return found.get().getStatus() == ImportStatus.TAKEN_BACK ? Outcome.refused(text("undo.done", found.get().getNumber())) : Outcome.done(found.get());
    }

    private static Message text(String key, Object... args) {
        return Message.of(ImportReport.class, key, args);
    }
}
