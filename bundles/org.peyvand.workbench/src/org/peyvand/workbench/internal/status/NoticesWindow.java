package org.peyvand.workbench.internal.status;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.text.PersianKeyboard;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.notice.Notice;
import org.peyvand.ui.notice.Notices;
import org.peyvand.ui.notice.Snooze;
import org.peyvand.ui.rows.RowItem;
import org.peyvand.ui.rows.RowSection;
import org.peyvand.workbench.internal.Texts;

/** The notices by kind: Enter opens, S puts off, Delete takes away. Opening it means that all were read. */
public final class NoticesWindow {
    private static final int WIDTH = 520;
    private static final int HEIGHT = 420;

    private final Kit kit;
    private final Notices notices;
    private final Shell shell;
    private final RowSection section;
    private List<Notice> lines = List.of();

    /** Beside a window. */
    public NoticesWindow(Shell parent, Kit kit) {
        this.kit = kit;
        this.notices = kit.service(Notices.class);
        shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE | (parent.getStyle() & (SWT.LEFT_TO_RIGHT | SWT.RIGHT_TO_LEFT)));
        shell.setText(Texts.of(kit, "notices.title"));
        shell.setData("peyvand.id", "notices");
        GridLayoutFactory.fillDefaults().margins(16, 14).spacing(10, 10).applyTo(shell);
        section = new RowSection(shell, kit, "notices.list", Texts.of(kit, "notices.title"), 0).empty(Texts.of(kit, "notices.none"));
        section.rows().onOpen(item -> open());
        section.rows().control().addListener(SWT.KeyDown, this::key);
        Label hint = new Label(shell, SWT.NONE);
        hint.setText(Texts.of(kit, "notices.hint"));
        hint.setData(Css.CLASS, Css.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
        Runnable stop = notices.watch(this::refresh);
        shell.addListener(SWT.Dispose, event -> stop.run());
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                shell.close();
            }
        });
    }

    /** Shows it. */
    public void show() {
        notices.readAll();
        refresh();
        Rectangle over = shell.getParent().getBounds();
        shell.setBounds(over.x + (over.width - WIDTH) / 2, over.y + (over.height - HEIGHT) / 2, WIDTH, HEIGHT);
        shell.open();
        section.rows().control().setFocus();
    }

    private void refresh() {
        if (shell.isDisposed()) {
            return;
        }
        int at = section.rows().selectedIndex();
        List<Notice> ordered = new ArrayList<>();
        for (Map.Entry<String, List<Notice>> group : notices.byKind().entrySet()) {
            ordered.addAll(group.getValue());
        }
        lines = ordered;
        section.show(lines.stream().map(this::row).toList(), lines.size(), false);
        if (!lines.isEmpty()) {
            section.rows().select(Math.max(0, at));
        }
    }

    private RowItem row(Notice notice) {
        return new RowItem(notice.icon(), notice.tone(), notice.title(), notice.kind() + (notice.text().isEmpty() ? "" : " · " + notice.text()), "", "", notice.target());
    }

    private Optional<Notice> selected() {
        int at = section.rows().selectedIndex();
        return at < 0 || at >= lines.size() ? Optional.empty() : Optional.of(lines.get(at));
    }

    private void open() {
        selected().filter(notice -> notice.opens()).ifPresent(notice -> {
            shell.close();
            notices.dismiss(notice.key());
            notice.open(kit.navigation());
        });
    }

    private void key(Event event) {
        if (event.keyCode == SWT.DEL) {
            selected().ifPresent(notice -> notices.dismiss(notice.key()));
        } else if (PersianKeyboard.latin(Character.toLowerCase(event.character)) == 's') {
            selected().ifPresent(this::choose);
        }
    }

    private void choose(Notice notice) {
        Clock clock = kit.find(Clock.class).orElse(Clock.systemUTC());
        Menu menu = new Menu(shell, SWT.POP_UP);
        for (Snooze one : Snooze.values()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(kit.text("notice.snooze." + one.name()));
            item.addListener(SWT.Selection, event -> notices.putOff(notice.key(), one.until(clock.instant(), kit.culture().zone())));
        }
        menu.addListener(SWT.Hide, event -> shell.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }
}
