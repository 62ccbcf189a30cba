package org.peyvand.analytics.ui.internal;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;
import org.peyvand.analytics.Reports;
import org.peyvand.base.culture.Culture;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitSetup;
import org.peyvand.ui.Palette;

/** The reports in a window of their own, on a real display, over the real service. */
final class ReportsStage implements AutoCloseable {
    private static final long LIMIT = 60_000_000_000L;

    final ReportsPart part;
    private final Display display;
    private final Shell shell;
    private final IEclipseContext context;

    ReportsStage(Culture culture) {
        display = Display.getDefault();
        Window.setDefaultOrientation(culture.rightToLeft() ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
        context = EclipseContextFactory.getServiceContext(FrameworkUtil.getBundle(ReportsPart.class).getBundleContext()).createChild("reports");
        Kit kit = KitSetup.prepare(context, display, culture, Palette.light());
        shell = new Shell(display, SWT.SHELL_TRIM | Window.getDefaultOrientation());
        shell.setLayout(new FillLayout());
        shell.setSize(1300, 820);
        Composite parent = new Composite(shell, SWT.NONE);
        parent.setLayout(new FillLayout());
        part = new ReportsPart(kit);
        part.create(parent);
        shell.open();
        until(shell::isVisible);
    }

    Reports reports() {
        return context.get(Reports.class);
    }

    /** Chooses a report as soon as it is listed. */
    void select(String id) {
        until(() -> part.select(id));
    }

    /** Dispatches events until the condition holds. */
    void until(BooleanSupplier condition) {
        long end = System.nanoTime() + LIMIT;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within a minute; the page is: " + part.page());
            }
            if (!display.readAndDispatch()) {
                display.timerExec(50, () -> { });
                display.sleep();
            }
        }
    }

    <T extends Control> T find(Class<T> type, String id) {
        return look(shell, type, id).orElseThrow(() -> new AssertionError("no visible " + type.getSimpleName() + " " + id));
    }

    <T extends Control> boolean shows(Class<T> type, String id) {
        return look(shell, type, id).isPresent();
    }

    private static <T extends Control> Optional<T> look(Composite root, Class<T> type, String id) {
        for (Control control : root.getChildren()) {
            if (type.isInstance(control) && control.isVisible() && id.equals(control.getData("peyvand.id"))) {
                return Optional.of(type.cast(control));
            }
            Optional<T> inside = control instanceof Composite composite ? look(composite, type, id) : Optional.empty();
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        shell.dispose();
        while (display.readAndDispatch()) {
            continue;
        }
        context.dispose();
    }
}
