package org.peyvand.exchange.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.peyvand.base.text.Message;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.ImportReport.Counts;
import org.peyvand.exchange.ImportReport.Table;
import org.peyvand.exchange.NearMiss;
import org.peyvand.exchange.SkippedFile;

/**
 * What a report says to a person.
 *
 * @param headline one sentence
 * @param tone     how it went
 * @param counts   what was done, by entity
 * @param remarks  what somebody should know, the gravest first
 */
record ResultSummary(Message headline, Kind tone, List<CountLine> counts, List<Remark> remarks) {
    /** Rows that are named one by one under a remark. */
    private static final int NAMED = 50;

    /** How grave something is. */
    enum Kind {
        GOOD, ATTENTION, BAD
    }

    /** Records of one entity. */
    record CountLine(String entity, String label, Counts counts) {
    }

    /**
     * One thing to know.
     *
     * @param rows rows it is about, at most some dozens
     * @param file a file to look into; null for none
     */
    record Remark(Kind kind, Message sentence, List<Message> rows, Path file) {
    }

    /**
     * Of a report. Entities that the rows only point to are left out where nothing happened to them.
     *
     * @param names from the id of an entity to its plural name
     * @param main entities that the tables are about
     */
    static ResultSummary of(ImportReport report, UnaryOperator<String> names, Set<String> main) {
        Set<String> entities = new LinkedHashSet<>();
        report.tables().forEach(table -> entities.addAll(table.counts().keySet()));
        entities.removeIf(id -> !main.contains(id) && report.counts(id).created() + report.counts(id).updated() == 0);
        List<CountLine> counts = entities.stream().map(id -> new CountLine(id, names.apply(id), report.counts(id))).toList();
        return new ResultSummary(headline(report, counts), tone(report), counts, remarks(report));
    }

    private static Kind tone(ImportReport report) {
        boolean broken = report.tables().stream().anyMatch(table -> table.failure() != null);
        return broken ? Kind.BAD : report.complete() ? Kind.GOOD : Kind.ATTENTION;
    }

    private static Message headline(ImportReport report, List<CountLine> counts) {
        long changed = counts.stream().mapToLong(line -> line.counts().created() + line.counts().updated()).sum();
        if (report.cancelled()) {
            return ExchangeText.of("result.cancelled", changed);
        }
        if (report.tables().stream().anyMatch(table -> table.failure() != null)) {
            return ExchangeText.of("result.broken", changed);
        }
        if (report.refused() > 0) {
            return ExchangeText.of("result.refused", changed, report.refused());
        }
        return ExchangeText.of(changed == 0 ? "result.nothing" : "result.done", changed);
    }

    private static List<Remark> remarks(ImportReport report) {
        List<Remark> remarks = new ArrayList<>();
        for (Table table : report.tables()) {
            if (table.failure() != null) {
                remarks.add(new Remark(Kind.BAD, ExchangeText.of("remark.failed", name(table), table.failure()), List.of(), null));
            }
        }
        for (SkippedFile file : report.skipped()) {
            if (file.failed()) {
                remarks.add(new Remark(Kind.BAD, ExchangeText.of("remark.skipped", name(file.file(), file.sheet()), file.reason()), List.of(), null));
            }
        }
        report.tables().stream().filter(table -> table.refused() > 0).map(ResultSummary::refused).forEach(remarks::add);
        report.tables().stream().filter(table -> table.incomplete() > 0).map(ResultSummary::incomplete).forEach(remarks::add);
        List<NearMiss> applied = report.nearMisses().stream().filter(NearMiss::applied).toList();
        if (!applied.isEmpty()) {
            List<Message> rows = applied.stream().limit(NAMED).map(ResultSummary::mended).toList();
            remarks.add(new Remark(Kind.GOOD, ExchangeText.of("remark.mended", applied.size()), rows, null));
        }
        for (Table table : report.tables()) {
            table.notes().forEach(note -> remarks.add(new Remark(Kind.ATTENTION, ExchangeText.of("remark.note", name(table), note), List.of(), null)));
        }
        return remarks;
    }

    private static Remark refused(Table table) {
        return new Remark(Kind.ATTENTION, ExchangeText.of("remark.refused", name(table), table.refused()), rows(table.refusals()), table.refusedFile());
    }

    private static Remark incomplete(Table table) {
        return new Remark(Kind.ATTENTION, ExchangeText.of("remark.incomplete", name(table), table.incomplete()), rows(table.incompleteRows()), null);
    }

    private static Message mended(NearMiss miss) {
        return ExchangeText.of("nearMiss.line", miss.value(), miss.suggestion(), miss.rows());
    }

    private static List<Message> rows(List<ImportReport.RowNote> notes) {
        return notes.stream().limit(NAMED).map(note -> note.record().isEmpty() ? ExchangeText.of("remark.row", note.line(), note.reason())
                : ExchangeText.of("remark.record", note.line(), note.record(), note.reason())).toList();
    }

    private static String name(Table table) {
        return name(table.file(), table.sheet());
    }

    /** File and sheet as a person reads them. */
    static String name(Path file, String sheet) {
        String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        return sheet.isEmpty() ? name : name + " · " + sheet;
    }
}
