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
import org.peyvand.ui.form.ChoiceField;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.rows.RowList;

/** The timeline of an account: everything in one list, page by page as one scrolls, with a filter by kind. */
public final class TimelinePanel {
    private final Kit kit;
    private final Composite box;
    private final Label heading;
    private final ChoiceField filter;
    private final RowList rows;
    private TimelineModel model;
    private Running running;
    private boolean kindsShown;

    /** Empty until {@link #show}. */
    public TimelinePanel(Composite parent, Kit kit) {
        this.kit = kit;
        box = new Composite(parent, SWT.NONE);
        box.setData(Css.CLASS, Css.SURFACE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(box);
        heading = new Label(box, SWT.NONE);
        heading.setData(Css.CLASS, Css.HEADING);
        heading.setText(kit.text(CoreText.of("timeline")));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(10, 0).applyTo(heading);
        filter = new ChoiceField(box);
        filter.control().setData("peyvand.id", "timeline.filter");
        Access.name(filter.control(), kit.text(CoreText.of("timeline.filter")));
        GridDataFactory.swtDefaults().hint(170, SWT.DEFAULT).applyTo(filter.control());
        filter.onEdit(() -> load(0));
        rows = new RowList(box, kit);
        rows.control().setData("peyvand.id", "timeline");
        rows.onMore(() -> load(rows.items().size()));
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(rows.control());
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

    /** Reads the newest entries again, unless somebody is reading further down. */
    public void refresh() {
        if (model != null && rows.isAtTop()) {
            load(0);
        }
    }

    private void load(int offset) {
        if (running != null) {
            running.cancel();
        }
        if (rows.items().isEmpty()) {
            rows.empty(kit.text(CoreText.of("loading")));
        }
        TimelineModel asked = model;
        String kind = (String) filter.value();
        running = kit.background().task(CoreText.of("task.timeline"), progress -> {
            List<org.peyvand.ui.form.Choice> kinds = kindsShown ? List.of() : asked.kinds(kit.text(CoreText.of("timeline.all")));
            return new Loaded(kinds, asked.load(kind, offset));
        }).whileAlive(box).then(loaded -> shown(loaded, offset)).failed(cause -> {
            rows.empty(kit.text(CoreText.of("failed")));
            kit.problems().show(cause);
        }).start();
    }

    private record Loaded(List<org.peyvand.ui.form.Choice> kinds, TimelineModel.Page page) {
    }

    private void shown(Loaded loaded, int offset) {
        if (!loaded.kinds().isEmpty() && !kindsShown) {
            kindsShown = true;
            filter.offer(loaded.kinds());
        }
        TimelineModel.Page page = loaded.page();
        if (offset > 0) {
            rows.append(page.rows(), page.more());
            return;
        }
        rows.empty(kit.text(CoreText.of(filter.value() == null ? "timeline.empty" : "timeline.empty.filtered")));
        rows.show(page.rows(), page.more());
        String name = kit.text(CoreText.of("timeline"));
        heading.setText(page.total() == 0 ? name : name + "  (" + kit.culture().number(page.total()) + ")");
    }
}
