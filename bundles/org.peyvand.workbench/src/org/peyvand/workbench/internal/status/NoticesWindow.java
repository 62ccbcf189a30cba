package org.peyvand.workbench.internal.status;

import java.time.Clock;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.text.PersianKeyboard;
import org.peyvand.ui.Kit;
import org.peyvand.ui.notice.Notice;
import org.peyvand.ui.notice.Notices;
import org.peyvand.ui.notice.Snooze;
import org.peyvand.ui.rows.RowItem;

/** The notices by kind: Enter opens, S puts off, Delete takes away. Opening it means that all were read. */
public final class NoticesWindow extends ListWindow<Notice> {
    private static final int WIDTH = 520;

    private final Notices notices;

    /** Beside a window. */
    public NoticesWindow(Shell parent, Kit kit) {
        super(parent, kit, "notices", WIDTH);
        this.notices = kit.service(Notices.class);
        addLines("notices");
        addSentence("notices.hint");
        follow(notices.watch(this::refresh));
    }

    @Override
    public void show() {
        notices.readAll();
        super.show();
    }

    @Override
    List<Notice> read() {
        return notices.byKind().values().stream().flatMap(List::stream).toList();
    }

    @Override
    RowItem row(Notice notice) {
        return new RowItem(notice.icon(), notice.tone(), notice.title(), notice.kind() + (notice.text().isEmpty() ? "" : " · " + notice.text()), "", "", notice.target());
    }

    @Override
    void open(Notice notice) {
        if (notice.opens()) {
            shell().close();
            notices.dismiss(notice.key());
            notice.open(kit().navigation());
        }
    }

    @Override
    void key(Event event, Notice notice) {
        if (event.keyCode == SWT.DEL) {
            notices.dismiss(notice.key());
        } else if (PersianKeyboard.latin(Character.toLowerCase(event.character)) == 's') {
            choose(notice);
        }
    }

    private void choose(Notice notice) {
        Clock clock = kit().find(Clock.class).orElse(Clock.systemUTC());
        Menu menu = new Menu(shell(), SWT.POP_UP);
        for (Snooze one : Snooze.values()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(kit().text("notice.snooze." + one.name()));
            item.addListener(SWT.Selection, event -> notices.putOff(notice.key(), one.until(clock.instant(), kit().culture().zone())));
        }
        menu.addListener(SWT.Hide, event -> shell().getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }
}
