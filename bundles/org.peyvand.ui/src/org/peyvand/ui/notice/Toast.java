package org.peyvand.ui.notice;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Css;

/** Notices of one kind in a corner: never takes the focus; goes by itself unless the pointer rests on it. */
final class Toast {
    private static final int WIDTH = 360;
    private static final int STAYS = 8000;
    private static final int STEP = 60;
    private static final int FAINTER = 24;
    private static final int OPAQUE = 255;
    private static final int NAMED = 3;

    private final Kit kit;
    private final Notices notices;
    private final List<Notice> group;
    private final Consumer<Toast> closed;
    private final Shell shell;
    private Menu menu;
    private int alpha = OPAQUE;

    Toast(Shell parent, Kit kit, Notices notices, List<Notice> group, Consumer<Toast> closed) {
        this.kit = kit;
        this.notices = notices;
        this.group = group;
        this.closed = closed;
        shell = new Shell(parent, SWT.ON_TOP | SWT.NO_FOCUS | SWT.NO_TRIM | SWT.TOOL | (parent.getStyle() & (SWT.LEFT_TO_RIGHT | SWT.RIGHT_TO_LEFT)));
        shell.setData("peyvand.id", "toast");
        shell.setData(Css.CLASS, Css.LINE);
        shell.setBackground(kit.palette().line());
        GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(shell);
        Composite inner = new Composite(shell, SWT.NONE);
        inner.setData(Css.CLASS, Css.SURFACE);
        inner.setBackground(kit.palette().surface());
        GridLayoutFactory.fillDefaults().numColumns(3).margins(14, 12).spacing(10, 4).applyTo(inner);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(inner);
        fill(inner);
        shell.addListener(SWT.Dispose, event -> closed.accept(this));
        shell.getDisplay().timerExec(STAYS, this::fade);
    }

    private void fill(Composite inner) {
        Notice first = group.getFirst();
        Label icon = new Label(inner, SWT.NONE);
        icon.setImage(kit.icons().image(first.icon(), first.tone(), 22));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).span(1, 2).applyTo(icon);
        boolean several = group.size() > 1;
        Label title = new Label(inner, SWT.WRAP);
        title.setText(several ? kit.text("notice.group", first.kind(), group.size()) : first.title().replace("&", "&&"));
        title.setData(Css.CLASS, Css.HEADING);
        title.setData("peyvand.id", "toast.title");
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 110, SWT.DEFAULT).applyTo(title);
        Button close = new Button(inner, SWT.PUSH | SWT.FLAT);
        close.setImage(kit.icons().image("x-lg", Tone.MUTED, 12));
        close.setData("peyvand.id", "toast.close");
        Access.name(close, kit.text("dialog.close"));
        close.addListener(SWT.Selection, event -> close());
        GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(close);
        Label text = new Label(inner, SWT.WRAP);
        text.setText((several ? group.stream().limit(NAMED).map(Notice::title).collect(Collectors.joining("\n")) : first.kind()
                + (first.text().isEmpty() ? "" : " · " + first.text())).replace("&", "&&"));
        text.setData(Css.CLASS, Css.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH - 80, SWT.DEFAULT).applyTo(text);
        Composite buttons = new Composite(inner, SWT.NONE);
        buttons.setData(Css.CLASS, Css.SURFACE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(buttons);
        GridDataFactory.fillDefaults().span(3, 1).indent(32, 4).applyTo(buttons);
        if (!several && first.opens()) {
            Button open = button(buttons, "notice.open", "toast.open");
            if (first.action() != null) {
                open.setText(first.action());
            }
            open.addListener(SWT.Selection, event -> {
                close();
                notices.dismiss(first.key());
                first.open(kit.navigation());
            });
        }
        Button snooze = button(buttons, "notice.snooze", "toast.snooze");
        snooze.addListener(SWT.Selection, event -> choose(snooze));
    }

    private Button button(Composite parent, String key, String id) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(kit.text(key));
        button.setData("peyvand.id", id);
        return button;
    }

    private void choose(Button under) {
        menu = new Menu(shell, SWT.POP_UP);
        Clock clock = kit.find(Clock.class).orElse(Clock.systemUTC());
        for (Snooze one : Snooze.values()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(kit.text("notice.snooze." + one.name()));
            item.addListener(SWT.Selection, event -> {
                group.forEach(notice -> notices.putOff(notice.key(), one.until(clock.instant(), kit.culture().zone())));
                close();
            });
        }
        menu.setLocation(under.toDisplay(0, under.getSize().y));
        menu.setVisible(true);
    }

    Point size() {
        return new Point(WIDTH, shell.computeSize(WIDTH, SWT.DEFAULT).y);
    }

    /** Shows it at a place of the display without taking the focus. */
    void show(int x, int y) {
        Point size = size();
        shell.setBounds(x, y, size.x, size.y);
        if (!shell.isVisible()) {
            shell.setVisible(true);
        }
    }

    private void fade() {
        if (shell.isDisposed()) {
            return;
        }
        Rectangle area = shell.getBounds();
        boolean busy = area.contains(shell.getDisplay().getCursorLocation()) || menu != null && !menu.isDisposed() && menu.isVisible();
        alpha = busy ? OPAQUE : alpha - FAINTER;
        if (alpha <= FAINTER) {
            close();
        } else {
            shell.setAlpha(alpha);
            shell.getDisplay().timerExec(busy ? STAYS / 4 : STEP, this::fade);
        }
    }

    void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }
}
