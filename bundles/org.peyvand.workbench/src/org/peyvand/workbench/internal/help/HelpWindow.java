package org.peyvand.workbench.internal.help;

import java.util.List;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.ui.Kit;
import org.peyvand.workbench.internal.Texts;

/**
 * Help beside a dialog, which may block the main window: it belongs to the dialog and goes with it. Escape or F1 closes it. Without
 * the browser widget, which does not bear being closed together with a dialog.
 */
final class HelpWindow {
    private static final String ID = "help.window";
    private static final int MODAL = SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL;
    private static final int WIDTH = 460;
    private static final int LEAST_HEIGHT = 480;
    private static final int GAP = 8;

    private final Kit kit;
    private final Shell shell;
    private final HelpView view;
    private HelpPages pages = new HelpPages(List.of());

    private HelpWindow(Shell dialog, Kit kit) {
        this.kit = kit;
        int modal = dialog.getStyle() & MODAL;   // over a modal dialog only a modal window hears of keys and the mouse
        shell = new Shell(dialog, SWT.DIALOG_TRIM | SWT.RESIZE | modal | (dialog.getStyle() & (SWT.LEFT_TO_RIGHT | SWT.RIGHT_TO_LEFT)));
        shell.setText(Texts.of(kit, "help.window"));
        shell.setData("peyvand.id", ID);
        GridLayoutFactory.fillDefaults().applyTo(shell);
        view = new HelpView(shell, kit, false, id -> pages.byId(id).ifPresent(this::show));
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                shell.close();
            }
        });
    }

    /** Shows help beside a dialog, or closes it when it is shown already. */
    static void toggle(Shell dialog, Kit kit, List<String> keys) {
        Shell open = ID.equals(dialog.getData("peyvand.id")) ? dialog : List.of(dialog.getShells()).stream().filter(one -> ID.equals(one.getData("peyvand.id"))).findFirst().orElse(null);
        if (open != null) {
            open.getDisplay().asyncExec(() -> {
                if (!open.isDisposed()) {
                    open.close();
                }
            });
        } else {
            new HelpWindow(dialog, kit).open(keys);
        }
    }

    private void open(List<String> keys) {
        Rectangle beside = shell.getParent().getBounds();
        Rectangle screen = shell.getMonitor().getClientArea();
        int height = Math.min(screen.height, Math.max(LEAST_HEIGHT, beside.height));
        boolean after = beside.x + beside.width + GAP + WIDTH <= screen.x + screen.width;
        boolean before = beside.x - GAP - WIDTH >= screen.x;
        int x = after ? beside.x + beside.width + GAP : before ? beside.x - GAP - WIDTH : screen.x + screen.width - WIDTH;
        shell.setBounds(x, Math.max(screen.y, Math.min(beside.y, screen.y + screen.height - height)), WIDTH, height);
        kit.background().task(Texts.message("help.task"), progress -> HelpPages.read(kit.extensions(), kit.culture().language())).whileAlive(shell).then(found -> {
            pages = found;
            pages.about(keys).or(() -> pages.byId("start")).ifPresent(this::show);
            shell.open();
        }).start();
    }

    private void show(HelpPage page) {
        shell.setText(page.title());
        shell.setData("peyvand.help", page.id());
        view.show(page.markdown());
    }
}
