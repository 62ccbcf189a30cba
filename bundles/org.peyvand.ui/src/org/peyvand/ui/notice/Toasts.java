package org.peyvand.ui.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.ui.Kit;

/**
 * Shows what is new in the corner of the window, a toast for each kind, the newest lowest. While the window is not in front nothing is
 * shown: it stays unread in the list. UI thread only.
 */
public final class Toasts {
    private static final int MOST = 3;
    private static final int MARGIN = 16;
    private static final int ABOVE_STATUS = 60;

    private final Kit kit;
    private final Notices notices;
    private final Supplier<Shell> window;
    private final List<Toast> open = new ArrayList<>();

    /** @param window the one in whose corner they appear */
    public Toasts(Kit kit, Notices notices, Supplier<Shell> window) {
        this.kit = kit;
        this.notices = notices;
        this.window = window;
        notices.listen(this::show);
    }

    private void show(List<Notice> fresh) {
        Shell shell = window.get();
        if (shell == null || shell.isDisposed() || shell.getMinimized() || shell.getDisplay().getActiveShell() == null) {
            return;
        }
        Notices.grouped(fresh).values().stream().limit(MOST).forEach(group -> open.add(new Toast(shell, kit, notices, group, this::closed)));
        while (open.size() > MOST) {
            open.getFirst().close();
        }
        place(shell);
    }

    private void closed(Toast toast) {
        open.remove(toast);
        Shell shell = window.get();
        if (shell != null && !shell.isDisposed()) {
            place(shell);
        }
    }

    private void place(Shell shell) {
        Rectangle area = shell.getBounds();
        int bottom = area.y + area.height - ABOVE_STATUS;
        for (Toast toast : open.reversed()) {
            Point size = toast.size();
            int x = kit.culture().rightToLeft() ? area.x + MARGIN : area.x + area.width - size.x - MARGIN;
            bottom -= size.y;
            toast.show(x, bottom);
            bottom -= MARGIN / 2;
        }
    }
}
