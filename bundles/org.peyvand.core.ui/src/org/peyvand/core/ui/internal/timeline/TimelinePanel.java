package org.peyvand.core.ui.internal.timeline;

import java.util.List;
import java.util.UUID;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peyvand.core.Timeline;
import org.peyvand.core.ui.internal.CoreText;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Running;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Choice;
import org.peyvand.ui.form.ChoiceField;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.form.RangeField;
import org.peyvand.ui.rows.RowList;

/** The timeline of an account: everything in one list, page by page as one scrolls, filtered by kind, person and period. */
public final class TimelinePanel {
    private static final int WIDTH = 130;
    private static final int PERIOD_WIDTH = 230;

    private final Kit kit;
    private final Composite box;
    private final Label heading;
    private final ChoiceField kind;
    private final ChoiceField who;
    private final RangeField period;
    private final RowList rows;
    private TimelineModel model;
    private Running running;
    private Running resting;
    private TimelineModel.Wish shown = TimelineModel.Wish.EVERYTHING;
    private boolean choicesShown;

    /** Empty until {@link #show}. */
    public TimelinePanel(Composite parent, Kit kit) {
        this.kit = kit;
        box = new Composite(parent, SWT.NONE);
        box.setData(Css.CLASS, Css.SURFACE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 4).applyTo(box);
        heading = new Label(box, SWT.NONE);
        heading.setData(Css.CLASS, Css.HEADING);
        heading.setText(kit.text(CoreText.of("timeline")));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).indent(10, 0).applyTo(heading);
        kind = filter("timeline.filter");
        who = filter("timeline.who");
        period = new RangeField(box, kit);
        period.control().setData("peyvand.id", "timeline.period");
        Access.inputs(period.control(), kit.text(CoreText.of("timeline.period")));
        GridDataFactory.fillDefaults().grab(true, false).minSize(90, SWT.DEFAULT).hint(PERIOD_WIDTH, SWT.DEFAULT).applyTo(period.control());
        period.onEdit(this::asked);
        rows = new RowList(box, kit);
        rows.name(kit.text(CoreText.of("timeline")));
        rows.control().setData("peyvand.id", "timeline");
        rows.onMore(() -> load(rows.items().size()));
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(rows.control());
    }

    private ChoiceField filter(String id) {
        ChoiceField field = new ChoiceField(box);
        field.control().setData("peyvand.id", id);
        Access.inputs(field.control(), kit.text(CoreText.of(id)));
        field.control().setToolTipText(kit.text(CoreText.of(id)));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).minSize(60, SWT.DEFAULT).hint(WIDTH, SWT.DEFAULT).applyTo(field.control());
        field.onEdit(() -> load(0));
        return field;
    }

    private TimelineModel.Wish wish() {
        return new TimelineModel.Wish((String) kind.value(), (UUID) who.value(), period.value());
    }

    /** What is laid out. */
    public Composite control() {
        return box;
    }

    /** Shows the timeline of an account from its newest entry. */
    public void show(UUID account) {
        model = new TimelineModel(kit.service(Timeline.class), kit.culture(), account);
        load(0);
    }

    /** Puts the cursor into the rows. */
    public void focus() {
        rows.control().setFocus();
    }

    /** Reads the newest entries again, unless somebody is reading further down. */
    public void refresh() {
        if (model != null && rows.isAtTop()) {
            load(0);
        }
    }

    /** While a period is being typed, nothing is asked before it can be read. */
    private void asked() {
        if (period.problem().isEmpty() && !wish().equals(shown)) {
            load(0);
        }
    }

    private void load(int offset) {
        if (running != null) {
            running.cancel();
        }
        if (resting != null && offset == 0) {
            resting.cancel();
        }
        if (rows.items().isEmpty()) {
            rows.empty(kit.text(CoreText.of("loading")));
        }
        TimelineModel asked = model;
        TimelineModel.Wish wish = wish();
        shown = wish;
        running = kit.background().task(CoreText.of("task.timeline"), progress -> asked.load(wish, offset)).whileAlive(box)
                .then(page -> shown(page, offset)).failed(cause -> {
                    rows.empty(kit.text(CoreText.of("failed")));
                    kit.problems().show(cause);
                }).start();
    }

    private void shown(TimelineModel.Page page, int offset) {
        if (offset > 0) {
            rows.append(page.rows(), page.more());
            return;
        }
        rows.empty(kit.text(CoreText.of(wish().isEverything() ? "timeline.empty" : "timeline.empty.filtered")));
        rows.show(page.rows(), page.more());
        if (page.total() >= 0) {
            counted(page.total());
        }
        readRest(page.total() < 0);
    }

    private record Rest(List<Choice> kinds, List<Choice> people, long total) {
    }

    /** What the rows don't wait for: by what one can filter, and how many there are in all. */
    private void readRest(boolean counting) {
        if (!counting && choicesShown) {
            return;
        }
        TimelineModel asked = model;
        TimelineModel.Wish wish = wish();
        boolean choosing = !choicesShown;
        resting = kit.background().task(CoreText.of("task.timeline"), progress -> new Rest(
                choosing ? asked.kinds(kit.text(CoreText.of("timeline.all"))) : List.of(),
                choosing ? asked.people(kit.records(), kit.text(CoreText.of("timeline.everybody"))) : List.of(),
                counting ? asked.count(wish) : -1)).whileAlive(box).then(this::shown).start();
    }

    private void shown(Rest rest) {
        if (!rest.kinds().isEmpty() && !choicesShown) {
            choicesShown = true;
            kind.offer(rest.kinds());
            who.offer(rest.people());
        }
        if (rest.total() >= 0) {
            counted(rest.total());
        }
    }

    private void counted(long total) {
        String name = kit.text(CoreText.of("timeline"));
        heading.setText(total == 0 ? name : name + "  (" + kit.culture().number(total) + ")");
        heading.requestLayout();
    }
}
