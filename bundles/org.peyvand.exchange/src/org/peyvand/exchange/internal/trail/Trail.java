package org.peyvand.exchange.internal.trail;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.peyvand.base.Outcome;
import org.peyvand.exchange.ImportPlan;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.TablePlan;
import org.peyvand.exchange.model.ImportRecord;
import org.peyvand.exchange.model.ImportStatus;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;

/**
 * Keeps the record of a running import. Every transaction of the import changes it, so that the change log tells later what belongs to the
 * import; what had come in when the program broke off is known too.
 */
public final class Trail {
    private static final int NAMED = 3;
    private static final int MOST = 4_000;
    private final UnitOfWork work;
    private final UUID id;
    private final boolean again;

    private Trail(UnitOfWork work, UUID id, boolean again) {
        this.work = work;
        this.id = id;
        this.again = again;
    }

    /** A new import. */
    public static Trail begin(UnitOfWork work, ImportPlan plan, String by, Clock clock) {
        ImportRecord record = new ImportRecord();
        record.setName(name(plan));
        record.setFiles(files(plan));
        record.setStartedBy(by);
        record.setStartedAt(clock.instant());
        ImportRecord stored = work.write(session -> {
            int last = session.trusted().first(Query.of(ImportRecord.class).orderBy(Order.desc("number"))).map(ImportRecord::getNumber).orElse(0);
            record.setNumber(last + 1);
            return Outcome.done(session.trusted().add(record));
        }).value();
        return new Trail(work, stored.getId(), false);
    }

    /** A former import goes on: refused rows were mended. A new one begins when it was taken back meanwhile. */
    public static Trail resume(UnitOfWork work, UUID id, ImportPlan plan, String by, Clock clock) {
        boolean open = work.read(session -> session.trusted().find(ImportRecord.class, id)).filter(Trail::isOpen).isPresent();
        return open ? new Trail(work, id, true) : begin(work, plan, by, clock);
    }

    private static boolean isOpen(ImportRecord record) {
        return record.getStatus() == ImportStatus.DONE || record.getStatus() == ImportStatus.STOPPED;
    }

    private static String name(ImportPlan plan) {
        List<String> names = plan.tables().stream().map(table -> table.file().getFileName().toString()).distinct().toList();
        String all = names.stream().limit(NAMED).collect(Collectors.joining(", ")) + (names.size() > NAMED ? " … (" + names.size() + ")" : "");
        return cut(all.isEmpty() ? "–" : all, 255);
    }

    private static String files(ImportPlan plan) {
        return cut(plan.tables().stream().map(TablePlan::file).distinct().map(file -> file.toAbsolutePath().toString())
                .collect(Collectors.joining("\n")), MOST);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }

    /** Identifier of the record. */
    public UUID id() {
        return id;
    }

    /** Notes what the running transaction does; to be called within it. */
    public void batch(Session session, Collection<ImportReport.Counts> counts) {
        session.trusted().find(ImportRecord.class, id).ifPresent(record -> {
            ImportReport.Counts sum = counts.stream().reduce(ImportReport.Counts.NONE, ImportReport.Counts::plus);
            record.setBatches(record.getBatches() + 1);
            record.setCreated(record.getCreated() + sum.created());
            record.setUpdated(record.getUpdated() + sum.updated());
            record.setUnchanged(record.getUnchanged() + sum.unchanged());
            session.trusted().save(record);
        });
    }

    /**
     * The import has come to its end.
     *
     * @param tried rows that had been refused before and were tried again
     */
    public void end(ImportReport report, long tried, Clock clock) {
        boolean broken = report.cancelled() || report.tables().stream().anyMatch(table -> table.failure() != null);
        change(record -> {
            if (!again) {
                record.setRows(report.tables().stream().mapToLong(ImportReport.Table::rows).sum());
            }
            record.setRefused(Math.max(0, record.getRefused() - tried) + report.refused());
            record.setStatus(broken ? ImportStatus.STOPPED : ImportStatus.DONE);
            record.setEndedAt(clock.instant());
        });
    }

    private void change(Consumer<ImportRecord> change) {
        work.write(session -> {
            session.trusted().find(ImportRecord.class, id).ifPresent(change.andThen(session.trusted()::save));
            return Outcome.done(null);
        });
    }
}
