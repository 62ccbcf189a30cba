package org.peyvand.ui.form;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.peyvand.base.DayRange;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;

/** A month with its name above it, arrows to the months beside it, and the day of the cursor in the other calendar below. */
final class MonthPane {
    private final Kit kit;
    private final MonthGrid grid;
    private final Composite box;
    private final Label title;
    private final MonthCanvas canvas;
    private final Composite foot;
    private final Label hint;

    MonthPane(Composite parent, Kit kit, LocalDate day, Consumer<LocalDate> chosen) {
        this.kit = kit;
        this.grid = new MonthGrid(kit.culture(), day);
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(box);
        Composite head = new Composite(box, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        boolean rtl = kit.culture().rightToLeft();
        arrow(head, rtl ? "chevron-right" : "chevron-left", "date.previous", -1);
        title = new Label(head, SWT.CENTER);
        title.setData(Css.CLASS, Css.HEADING);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
        arrow(head, rtl ? "chevron-left" : "chevron-right", "date.next", 1);
        canvas = new MonthCanvas(box, kit, grid, this::moved, chosen);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas.control());
        foot = new Composite(box, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(foot);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
        hint = new Label(foot, SWT.NONE);
        hint.setData(Css.CLASS, Css.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(hint);
        moved();
    }

    private void arrow(Composite head, String icon, String key, int months) {
        Button button = new Button(head, SWT.PUSH | SWT.FLAT);
        button.setImage(kit.icons().image(icon, Tone.MUTED, 12));
        button.setToolTipText(kit.text(key));
        Access.name(button, kit.text(key));
        button.addListener(SWT.Selection, event -> {
            grid.moveMonths(months);
            moved();
            canvas.control().setFocus();
        });
    }

    private void moved() {
        title.setText(grid.title());
        hint.setText(grid.otherCalendar(grid.cursor()));
        canvas.control().redraw();
        Access.changed(canvas.control());
    }

    /** What is laid out. */
    Control control() {
        return box;
    }

    /** Where the keys go. */
    Control days() {
        return canvas.control();
    }

    /** Room for a button beside the hint. */
    Composite foot() {
        return foot;
    }

    /** Says something else than the day in the other calendar, until the cursor moves. */
    void say(String words) {
        hint.setText(words);
        hint.requestLayout();
    }

    /** Shows these days as belonging together. */
    void mark(DayRange range) {
        canvas.mark(range);
    }
}
