package org.peyvand.exchange.internal.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peyvand.base.text.Message;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.TablePlan;

/** What came of a table so far. */
final class TableTally {
    private final Map<String, ImportReport.Counts> counts = new LinkedHashMap<>();
    private final List<ImportReport.RowNote> refusals = new ArrayList<>();
    private final List<ImportReport.RowNote> incompleteRows = new ArrayList<>();
    private final List<Message> notes = new ArrayList<>();
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

    void refused(long line, String title, Message reason) {
        refused++;
        note(refusals, line, title, reason);
    }

    void incomplete(long line, String title, List<Message> reasons) {
        incomplete++;
        note(incompleteRows, line, title, reasons.getFirst());
    }

    private static void note(List<ImportReport.RowNote> list, long line, String title, Message reason) {
        if (list.size() < ImportReport.LISTED) {
            list.add(new ImportReport.RowNote(line, title, reason));
        }
    }

    void note(Message note) {
        notes.add(note);
    }

    void failed(Message reason) {
        failure = reason;
    }

    boolean isFailed() {
        return failure != null;
    }

    ImportReport.Table report(TablePlan plan, java.nio.file.Path refusedFile) {
        return new ImportReport.Table(plan.file(), plan.sheet(), plan.mapping().target(), rows, Map.copyOf(counts), refused, refusedFile,
                List.copyOf(refusals), incomplete, List.copyOf(incompleteRows), plan.unused(), List.copyOf(notes), failure);
    }
}
