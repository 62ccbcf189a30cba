package org.peyvand.ui.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.peyvand.base.text.PersianKeyboard;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;
import org.peyvand.ui.Running;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.rows.RowSection;

/** One block on the page: heading, gauges, lines. UI thread only. */
final class DaySection {
    private static final int MOST = 7;

    /** What the page does for a section. */
    interface Host {
        /** Now, for whom. */
        DayMoment moment();

        /** The arrow keys leave the section; 1 downwards, -1 upwards. */
        void leave(DaySection section, int direction);

        /** D, S or N was pressed. */
        void pressed(DaySection section, char key);

        /** Sizes may have changed. */
        void resized();
    }

    private final Kit kit;
    private final DaySpec spec;
    private final Host host;
    private final Composite gauges;
    private final RowSection section;
    private List<DayLine> lines = List.of();
    private Running loading;
    private int before = -1;

    DaySection(Composite parent, Kit kit, DaySpec spec, Host host, Runnable create) {
        this.kit = kit;
        this.spec = spec;
        this.host = host;
        section = new RowSection(parent, kit, "day." + spec.id(), spec.label(), MOST).empty(spec.empty());
        if (!spec.create().isEmpty()) {
            section.create("day." + spec.id() + ".create", spec.create(), create);
        }
        gauges = new Composite(section.control(), SWT.NONE);
        gauges.setData(Css.CLASS, Css.SURFACE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(gauges);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(gauges);
        gauges.moveAbove(section.rows().control());
        section.rows().loading(true);
        Control rows = section.rows().control();
        rows.addListener(SWT.KeyDown, this::key);
        rows.addListener(SWT.FocusIn, event -> focused());
    }

    DaySpec spec() {
        return spec;
    }

    private void focused() {
        if (section.rows().selected().isEmpty() && !lines.isEmpty()) {
            section.rows().select(0);
        }
        before = section.rows().selectedIndex();
    }

    private void key(Event event) {
        int at = section.rows().selectedIndex();
        if (event.keyCode == SWT.ARROW_DOWN && (at == before && at == lines.size() - 1 || lines.isEmpty())) {
            host.leave(this, 1);
        } else if (event.keyCode == SWT.ARROW_UP && (at == before && at <= 0)) {
            host.leave(this, -1);
        } else if ((event.stateMask & SWT.MODIFIER_MASK) == 0) {
            host.pressed(this, PersianKeyboard.latin(Character.toLowerCase(event.character)));
        }
        before = at;
    }

    /** Reads the block anew; the lines of before stay until then. */
    void load() {
        if (loading != null) {
            loading.cancel();
        }
        DayMoment moment = host.moment();
        loading = kit.background().task(KitText.of("day.task", spec.label()), progress -> spec.block().load(moment))
                .whileAlive(section.control()).then(this::show).failed(cause -> failed(cause)).start();
    }

    private void failed(Throwable cause) {
        section.rows().loading(false);
        section.failed();
        System.getLogger(DaySection.class.getName()).log(System.Logger.Level.WARNING, "Block " + spec.id() + " of my day cannot be read", cause);
        host.resized();
    }

    private void show(DayContent content) {
        int at = section.rows().selectedIndex();
        for (Control old : gauges.getChildren()) {
            old.dispose();
        }
        content.gauges().forEach(gauge -> new GaugeBar(gauges, kit, gauge));
        lines = new ArrayList<>(content.lines());
        section.rows().loading(false);
        section.show(lines.stream().map(DayLine::row).toList(), content.total(), false);
        boolean onlyGauges = lines.isEmpty() && !content.gauges().isEmpty();
        section.rows().control().setVisible(!onlyGauges);
        ((org.eclipse.swt.layout.GridData) section.rows().control().getLayoutData()).exclude = onlyGauges;
        if (at >= 0 && !lines.isEmpty()) {
            section.rows().select(at);
        }
        before = section.rows().selectedIndex();
        host.resized();
    }

    /** Whether there is a line to put the cursor on. */
    boolean hasLines() {
        return !lines.isEmpty();
    }

    /** Puts the cursor on the first or the last line. */
    void focus(boolean last) {
        section.rows().control().setFocus();
        section.rows().select(last ? lines.size() - 1 : 0);
        before = section.rows().selectedIndex();
    }

    /** The line the cursor is on. */
    Optional<DayLine> selected() {
        int at = section.rows().selectedIndex();
        return at < 0 || at >= lines.size() ? Optional.empty() : Optional.of(lines.get(at));
    }

    Control rows() {
        return section.rows().control();
    }
}
