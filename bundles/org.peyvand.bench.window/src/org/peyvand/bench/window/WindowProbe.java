package org.peyvand.bench.window;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Navigation;

/**
 * Works in the window as a person would, when a benchmark has started the workbench: opens the list that the system property
 * {@code peyvand.bench.list} names, if any, scrolls it from top to bottom and back, waits until nothing is read any more, writes the resident
 * memory of the process in kilobytes into the file {@code peyvand.bench.result}, and closes the workbench. Without that property it does nothing.
 */
public final class WindowProbe {

    private static final int TICK_MILLIS = 150;
    /** Places the list is scrolled to; as many ticks pass where there is no list. */
    private static final int STEPS = 80;
    private static final int SETTLING = 20;

    @Inject
    private IEclipseContext context;
    private int step;

    /** The database is open. */
    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void ready(@UIEventTopic("org/peyvand/workbench/READY") Object who) {
        if (who != null && System.getProperty("peyvand.bench.result") != null) {
            list().ifPresent(id -> context.get(Navigation.class).openList(id));
            next();
        }
    }

    private static Optional<String> list() {
        return Optional.ofNullable(System.getProperty("peyvand.bench.list"));
    }

    private void next() {
        Display.getCurrent().timerExec(TICK_MILLIS, this::tick);
    }

    private void tick() {
        if (step < SETTLING || step >= SETTLING + STEPS || scroll(step - SETTLING) || list().isEmpty()) {
            step++;
        }
        if (step < STEPS + 2 * SETTLING || !context.get(Kit.class).background().isIdle()) {
            next();
        } else {
            end();
        }
    }

    /** Whether there was something to scroll. */
    private boolean scroll(int place) {
        Shell shell = (Shell) context.get(MApplication.class).getChildren().getFirst().getWidget();
        Optional<ScrollBar> longest = controls(shell).filter(control -> control instanceof Scrollable && control.isVisible())
                .map(control -> ((Scrollable) control).getVerticalBar()).filter(bar -> bar != null && bar.getMaximum() > bar.getThumb() * 2)
                .reduce((one, other) -> one.getMaximum() >= other.getMaximum() ? one : other);
        longest.ifPresent(bar -> {
            int half = STEPS / 2;
            int way = bar.getMaximum() - bar.getThumb();
            bar.setSelection((int) ((long) way * (place < half ? place : STEPS - place) / half));
            bar.notifyListeners(SWT.Selection, new Event());
        });
        return longest.isPresent();
    }

    private static Stream<Control> controls(Control control) {
        Stream<Control> self = Stream.of(control);
        return control instanceof Composite composite ? Stream.concat(self, Arrays.stream(composite.getChildren()).flatMap(WindowProbe::controls)) : self;
    }

    private void end() {
        try {
            String resident = Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmRSS")).findFirst().orElse("0");
            Files.writeString(Path.of(System.getProperty("peyvand.bench.result")), resident.replaceAll("\\D", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.get(IWorkbench.class).close();
    }
}
