package org.peyvand.ui.form;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;

/** The calendar under a {@link DateField}. Closes on Escape, on a choice and when something else gets the focus. */
final class CalendarPopup {
    private final Kit kit;
    private final Shell shell;
    private final MonthGrid grid;
    private final Consumer<LocalDate> chosen;
    private Label title;
    private Label hint;
    private MonthCanvas canvas;

    CalendarPopup(Kit kit, Control anchor, LocalDate day, Consumer<LocalDate> chosen) {
        this.kit = kit;
        this.chosen = chosen;
        this.grid = new MonthGrid(kit.culture(), day);
        shell = new Shell(anchor.getShell(), SWT.ON_TOP | SWT.TOOL | (anchor.getStyle() & (SWT.LEFT_TO_RIGHT | SWT.RIGHT_TO_LEFT)));
        shell.setData("peyvand.id", "calendar");
        shell.setData(Css.CLASS, Css.SURFACE);
        GridLayoutFactory.fillDefaults().margins(10, 10).spacing(0, 6).applyTo(shell);
        createHead();
        canvas = new MonthCanvas(shell, kit, grid, this::moved, this::choose);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas.control());
        createFoot();
        moved();
        shell.pack();
        place(anchor);
        shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(this::close));
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                close();
            }
        });
    }

    private void createHead() {
        Composite head = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        boolean rtl = kit.culture().rightToLeft();
        arrow(head, rtl ? "chevron-right" : "chevron-left", "date.previous", -1);
        title = new Label(head, SWT.CENTER);
        title.setData(Css.CLASS, Css.HEADING);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
        arrow(head, rtl ? "chevron-left" : "chevron-right", "date.next", 1);
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

    private void createFoot() {
        Composite foot = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(foot);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
        hint = new Label(foot, SWT.NONE);
        hint.setData(Css.CLASS, Css.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(hint);
        Button today = new Button(foot, SWT.PUSH | SWT.FLAT);
        today.setText(kit.text("date.today"));
        today.addListener(SWT.Selection, event -> choose(LocalDate.now(kit.culture().zone())));
    }

    private void moved() {
        title.setText(grid.title());
        hint.setText(grid.otherCalendar(grid.cursor()));
        if (canvas != null) {
            canvas.control().redraw();
        }
    }

    private void place(Control anchor) {
        Point below = anchor.toDisplay(0, anchor.getSize().y + 2);
        Point size = shell.getSize();
        Rectangle area = anchor.getMonitor().getClientArea();
        int x = (anchor.getStyle() & SWT.RIGHT_TO_LEFT) != 0 ? below.x - size.x : below.x;
        int y = below.y + size.y > area.y + area.height ? below.y - anchor.getSize().y - size.y - 4 : below.y;
        shell.setLocation(Math.max(area.x, Math.min(x, area.x + area.width - size.x)), Math.max(area.y, y));
    }

    void open() {
        shell.open();
        canvas.control().setFocus();
    }

    private void choose(LocalDate day) {
        close();
        chosen.accept(day);
    }

    private void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }
}
