package org.peyvand.exchange.internal.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.peyvand.base.text.Message;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.TablePlan;
import org.peyvand.persistence.meta.AttributeDescription;

/** What came of a table so far. */
final class TableTally {
    private static final int NOTES = 1_000;
    /** Characters of refused rows that are kept to be mended; beyond that only their reasons are. */
    private static final long KEPT = 16L << 20;
    private final Map<String, ImportReport.Counts> counts = new LinkedHashMap<>();
    private final List<ImportReport.RowNote> refusals = new ArrayList<>();
    private final List<ImportReport.RowNote> incompleteRows = new ArrayList<>();
    private final List<Message> notes = new ArrayList<>();
    private long kept;
    private long rows;
    private long refused;
    private long incomplete;
    private Message failure;

    void read(int more) {
        rows += more;
    }

    void done(Tally tally) {
        tally.counts().forEach((entity, more) -> counts.merge(entity, more, ImportReport.Counts::plus));
    }

    /** @param column header of the cell that is to blame, or empty */
    void refused(RowWork row, String column) {
        refused++;
        long length = row.row.cells().stream().mapToLong(String::length).sum();
        boolean keep = refusals.size() < ImportReport.LISTED && kept + length <= KEPT;
        if (keep) {
            kept += length;
        }
        note(refusals, new ImportReport.RowNote(row.line(), row.title, row.reason(), keep ? row.row.cells() : List.of(), column));
    }

    void incomplete(long line, String title, List<Message> reasons) {
        incomplete++;
        note(incompleteRows, new ImportReport.RowNote(line, title, reasons.getFirst()));
    }

    private static void note(List<ImportReport.RowNote> list, ImportReport.RowNote note) {
        if (list.size() < ImportReport.LISTED) {
            list.add(note);
        }
    }

    /** A row met a record that had come in just before and says otherwise. */
    void kept(long line, String title, Collection<AttributeDescription> attributes, Locale language) {
        if (notes.size() < NOTES) {
            notes.add(Texts.of("note.kept", line, title, attributes.stream().map(attribute -> attribute.label(language)).collect(Collectors.joining(", "))));
        }
    }

    void failed(Message reason) {
        failure = reason;
    }

    ImportReport.Table report(TablePlan plan, java.nio.file.Path refusedFile) {
        return new ImportReport.Table(plan.file(), plan.sheet(), plan.mapping().target(), rows, Map.copyOf(counts), refused, refusedFile,
                List.copyOf(refusals), incomplete, List.copyOf(incompleteRows), plan.unused(), List.copyOf(notes), failure);
    }
}
