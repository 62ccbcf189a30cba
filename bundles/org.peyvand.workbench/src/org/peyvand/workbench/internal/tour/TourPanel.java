package org.peyvand.workbench.internal.tour;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peyvand.ui.Commits;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.history.PersonMemory;
import org.peyvand.ui.rows.RowItem;
import org.peyvand.ui.rows.RowList;
import org.peyvand.workbench.internal.Texts;

/** The tour as lines: what is done has a tick, and Enter leads to where the next is done. */
public final class TourPanel {
    private static final int SEEN = 5;

    private final Kit kit;
    private final Tour tour;
    private final Composite box;
    private final Label heading;
    private final RowList rows;
    private final Runnable resized;
    private List<Tour.Line> lines = List.of();

    /**
     * Hidden until there is something to show; the parent has a grid layout.
     *
     * @param resized told when the height has changed
     */
    public TourPanel(Composite parent, Kit kit, Runnable resized) {
        this.kit = kit;
        this.resized = resized;
        this.tour = new Tour(kit, kit.find(PersonMemory.class).orElseGet(PersonMemory::ofThisPerson));
        box = new Composite(parent, SWT.NONE);
        box.setData(Css.CLASS, Css.SURFACE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 8).spacing(6, 4).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(box);
        box.setVisible(false);
        heading = new Label(box, SWT.NONE);
        heading.setData(Css.CLASS, Css.HEADING);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(10, 0).applyTo(heading);
        Button away = new Button(box, SWT.PUSH | SWT.FLAT);
        away.setText(Texts.of(kit, "tour.away"));
        away.setData("peyvand.id", "tour.away");
        away.addListener(SWT.Selection, event -> {
            tour.putAway();
            show(List.of());
        });
        rows = new RowList(box, kit, SEEN);
        rows.control().setData("peyvand.id", "tour");
        rows.onOpen(item -> go(rows.selectedIndex()));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(rows.control());
        Commits.watch(kit, box, change -> lines.stream().anyMatch(line -> !line.done()), () -> load(false));
    }

    /** Reads how far one is. @param empty whether there are no customers yet, and so the tour begins */
    public void load(boolean empty) {
        if (empty) {
            tour.begin();
        }
        tour.since().ifPresentOrElse(since -> kit.background().task(Texts.message("tour.task"), progress -> tour.lines(since)).whileAlive(box).then(this::show).start(),
                () -> show(List.of()));
    }

    private void show(List<Tour.Line> found) {
        lines = found;
        long done = found.stream().filter(Tour.Line::done).count();
        heading.setText(Texts.of(kit, done == found.size() ? "tour.done" : "tour.title", done, found.size()));
        rows.name(heading.getText());
        rows.show(IntStream.range(0, found.size()).mapToObj(index -> row(index, found.get(index))).toList(), false);
        ((GridData) box.getLayoutData()).exclude = found.isEmpty();
        box.setVisible(!found.isEmpty());
        resized.run();
    }

    private RowItem row(int index, Tour.Line line) {
        RowItem item = RowItem.of(line.done() ? "check-circle" : "circle", Texts.of(kit, "tour.step", index + 1, line.label()), null).saying(line.hint());
        return line.done() ? item.in(Tone.SUCCESS).ending(Texts.of(kit, "tour.step.done"), "") : item.in(Tone.ACCENT);
    }

    private void go(int index) {
        if (index < 0 || index >= lines.size()) {
            return;
        }
        Tour.Line line = lines.get(index);
        if (line.target() == null) {
            kit.navigation().openList(line.list());
        } else {
            kit.navigation().open(line.target());
        }
        new Pointer(box.getShell(), kit, line).point();
    }
}
