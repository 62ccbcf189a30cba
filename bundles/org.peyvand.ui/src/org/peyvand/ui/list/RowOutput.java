package org.peyvand.ui.list;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Control;
import org.peyvand.base.Pieces;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.access.AccessPolicy;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Listing;
import org.peyvand.ui.list.filter.FilterWords;
import org.peyvand.ui.list.view.ColumnWidth;

/** Takes rows out of a list as they read: to the clipboard for a spreadsheet, or as a page to print. */
final class RowOutput {
    private static final int MOST_COPIED = 50_000;
    private static final int MOST_PRINTED = 5_000;
    private static final int CHUNK = 1000;

    private final Kit kit;
    private final Control owner;
    private final ListModel model;
    private final List<ListColumn> columns;
    private final RowsPresentation rows;
    private final Supplier<ListSelection> selected;

    /** @param selected what is selected in the way the list is shown now */
    RowOutput(Kit kit, Control owner, ListModel model, List<ListColumn> columns, RowsPresentation rows, Supplier<ListSelection> selected) {
        this.kit = kit;
        this.owner = owner;
        this.model = model;
        this.columns = columns;
        this.rows = rows;
        this.selected = selected;
    }

    /** What is shown, to be written to a file: what is selected, when that is more than one record. */
    Listing.Listed listed() {
        List<String> paths = rows.grid().layout().columns().stream()
                .flatMap(shown -> columns.stream().filter(column -> column.id().equals(shown.id()) && column.attribute() != null))
                .map(column -> column.attribute().name()).toList();
        ListModel.Asked asked = model.asked();
        ListSelection selection = selected.get();
        Supplier<Query<? extends DomainEntity>> query = () -> selection.count() > 1 && !selection.whole()
                ? asked.query().and(RowsPresentation.chosen(selection)) : asked.query();
        return new Listing.Listed(model.description().pluralLabel(kit.culture().language()), query, paths);
    }

    /** Puts the selected rows into the clipboard. */
    void copy() {
        collect(rows.grid().ranges(), MOST_COPIED, text -> {
            Clipboard clipboard = new Clipboard(owner.getDisplay());
            clipboard.setContents(new Object[] {text.tabbed(), text.table()}, new Transfer[] {TextTransfer.getInstance(), HTMLTransfer.getInstance()});
            clipboard.dispose();
        });
    }

    /** Makes a page of the selected rows, or of all when there is at most one, and hands it to the program for pages of the web. */
    void print() {
        List<Range> ranges = rows.grid().selectedCount() > 1 ? rows.grid().ranges() : List.of(new Range(0, Integer.MAX_VALUE));
        String title = model.description().pluralLabel(kit.culture().language());
        String note = new FilterWords(kit.culture(), model.description()).of(model.state().filters());
        collect(ranges, MOST_PRINTED, text -> kit.background().task(ListText.of("print.task"), progress -> write(text, title, note)).visible().whileAlive(owner)
                .then(file -> {
                    if (!Program.launch(file.toString())) {
                        kit.problems().show(ListText.of("print.noProgram", file.toString()), null);
                    }
                }).start());
    }

    private Path write(CopyText text, String title, String note) throws IOException {
        Path file = Files.createTempFile("peyvand-", ".html");
        file.toFile().deleteOnExit();
        String language = kit.culture().language().getLanguage();
        return Files.writeString(file, text.page(title, note, language, kit.culture().rightToLeft()), StandardCharsets.UTF_8);
    }

    private void collect(List<Range> ranges, int most, Consumer<CopyText> then) {
        List<Integer> places = new ArrayList<>();
        for (ColumnWidth shown : rows.grid().layout().columns()) {
            columns.stream().filter(column -> column.id().equals(shown.id())).findFirst().ifPresent(column -> places.add(columns.indexOf(column)));
        }
        List<String> headers = places.stream().map(place -> columns.get(place).label()).toList();
        List<ListRow> known = rows.grid().rows(ranges);
        int wanted = ranges.stream().mapToInt(range -> range.end - range.start).sum();
        boolean allKnown = known.size() == wanted;
        if (allKnown && isFree()) {
            then.accept(text(headers, places, known));
            return;
        }
        QueryRows source = rows.source();
        kit.background().task(ListText.of("copy.task"), progress -> {
            List<ListRow> all = new ArrayList<>(allKnown ? known : List.of());
            for (Range range : allKnown ? List.<Range>of() : ranges) {
                read(source, range, most, all);
            }
            return isFree() ? new Taken(all, 0) : allowed(all);
        }).visible().whileAlive(owner).then(taken -> {
            if (taken.kept() > 0) {
                kit.problems().show(ListText.of("copy.kept", taken.kept()), null);
            }
            if (!taken.rows().isEmpty() || taken.kept() == 0) {
                then.accept(text(headers, places, taken.rows()));
            }
        }).start();
    }

    /** What may be taken out of the program, and how many records may not. */
    private record Taken(List<ListRow> rows, int kept) {
    }

    /** Whether whoever works may take out everything, so that nobody has to be asked. */
    private boolean isFree() {
        return kit.find(AccessPolicy.class).map(policy -> policy.access().isFull()).orElse(true);
    }

    private Taken allowed(List<ListRow> found) {
        List<UUID> ids = found.stream().filter(row -> row.record() != null).map(row -> row.record().getId()).toList();
        Set<UUID> open = new HashSet<>();
        for (List<UUID> some : Pieces.forStatements(ids)) {
            Query<? extends DomainEntity> chunk = Query.of(model.description().type()).where(Criteria.where("id").in(some)).allowing(Action.EXPORT);
            kit.service(UnitOfWork.class).read(session -> session.select(chunk, "id")).forEach(row -> open.add(row.get("id", UUID.class)));
        }
        List<ListRow> taken = found.stream().filter(row -> row.record() != null && open.contains(row.record().getId())).toList();
        return new Taken(taken, ids.size() - taken.size());
    }

    private static void read(QueryRows source, Range range, int most, List<ListRow> all) {
        for (int from = range.start; from < range.end && all.size() < most; from += CHUNK) {
            List<ListRow> some = source.rows(from, Math.min(CHUNK, range.end - from));
            all.addAll(some);
            if (some.size() < CHUNK) {
                return;
            }
        }
    }

    private static CopyText text(List<String> headers, List<Integer> places, List<ListRow> found) {
        return new CopyText(headers, found.stream().filter(row -> row.record() != null).map(row -> places.stream().map(place -> row.texts()[place]).toList()).toList());
    }
}
