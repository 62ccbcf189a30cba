package org.peyvand.bench.window;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Navigation;
import org.peyvand.ui.board.BoardPresentation;

/**
 * Works on a board as a person would, when a benchmark has started the workbench with the list in the system property
 * {@code peyvand.bench.board}: scrolls, drags a card, goes by keyboard, searches. Writes into the file {@code peyvand.bench.times} what each
 * step took, in milliseconds, and closes the workbench. Without that property it does nothing.
 */
public final class BoardProbe {

    private static final int TICK_MILLIS = 4;
    private static final int STEPS = 150;
    /** A letter that many names of the sample company have, and some have not. */
    private static final String SEARCHED = "ا";
    private static final long LONGEST_SEARCH_NANOS = 60_000_000_000L;
    private static final int DISTANCE = 90;
    private static final double NANOS_OF_MILLI = 1e6;
    private static final long LONGEST_NANOS = 10_000_000_000L;

    @Inject
    private IEclipseContext context;
    private final Deque<BooleanSupplier> plan = new ArrayDeque<>();
    private final Map<String, Double> times = new LinkedHashMap<>();
    private Control control;
    private BoardPresentation board;
    private long began;
    private int before;
    private boolean searching;

    /** The database is open. */
    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void ready(@UIEventTopic("org/peyvand/workbench/READY") Object who) {
        String list = System.getProperty("peyvand.bench.board");
        if (who != null && list != null) {
            context.get(Navigation.class).openList(list);
            plan.add(this::isAtRest);
            // a list opens as it was left
            plan.add(() -> find("list.as.rows").map(this::press).isPresent());
            plan.add(this::isAtRest);
            plan.add(() -> find("list.as.board").map(this::press).isPresent());
            plan.add(() -> find("board").map(this::opened).orElse(false));
            plan.add(this::isAtRest);
            plan.add(() -> noted("scroll", this::scroll));
            plan.add(this::isAtRest);
            plan.add(() -> noted("scroll again", this::scroll));
            plan.add(() -> noted("step by key", this::keys));
            plan.add(this::isAtRest);
            plan.add(() -> noted("drag", this::drag));
            plan.add(this::isAtRest);
            plan.add(() -> find("list.search").map(this::search).isPresent());
            plan.add(this::found);
            plan.add(this::isAtRest);
            plan.add(() -> noted("paint what was found", this::paints));
            next();
        }
    }

    private boolean press(Control button) {
        began = System.nanoTime();
        button.notifyListeners(SWT.Selection, new Event());
        return true;
    }

    private boolean opened(Control found) {
        control = found;
        board = BoardPresentation.of(found).orElseThrow();
        return board.painted() > 0 && board.record(0, 0).isPresent() && ended("first paint");
    }

    private boolean ended(String what) {
        times.put(what, (System.nanoTime() - began) / NANOS_OF_MILLI);
        return true;
    }

    private boolean search(Control text) {
        before = cards();
        searching = false;
        began = System.nanoTime();
        ((Text) text).setText(SEARCHED);
        return true;
    }

    /** The search has run, which begins a moment after typing, and what it found is painted. */
    private boolean found() {
        if (System.nanoTime() - began > LONGEST_SEARCH_NANOS) {
            throw new IllegalStateException("The search has not begun: " + before + " cards");
        }
        searching |= !isAtRest() || cards() != before;
        if (!searching || !isAtRest()) {
            return false;
        }
        millis(() -> board.scroll(0, 0));
        return ended("search");
    }

    private List<Runnable> paints() {
        return Stream.<Runnable>generate(() -> () -> board.scroll(0, 0)).limit(STEPS).toList();
    }

    private int cards() {
        return IntStream.range(0, board.columns().size()).map(board::size).sum();
    }

    private boolean isAtRest() {
        return context.get(Kit.class).background().isIdle();
    }

    private void next() {
        Display.getCurrent().timerExec(TICK_MILLIS, () -> {
            if (plan.peekFirst().getAsBoolean()) {
                plan.removeFirst();
            }
            if (plan.isEmpty()) {
                end();
            } else {
                next();
            }
        });
    }

    private boolean noted(String what, Supplier<List<Runnable>> steps) {
        double[] millis = steps.get().stream().mapToDouble(this::millis).toArray();
        Arrays.sort(millis);
        times.put(what, millis[millis.length / 2]);
        times.put(what + ", 95 of 100", millis[millis.length * 95 / 100]);
        return true;
    }

    /**
     * How long a step keeps the window busy: the step itself and the painting of what it has changed, without the wait for the next frame of the screen.
     *
     * @throws IllegalStateException when nothing is painted
     */
    private double millis(Runnable step) {
        Display display = control.getDisplay();
        long[] painting = new long[2];
        Listener before = event -> painting[0] = event.widget == control ? System.nanoTime() : painting[0];
        Listener after = event -> painting[1] += System.nanoTime() - painting[0];
        display.addFilter(SWT.Paint, before);
        control.addListener(SWT.Paint, after);
        try {
            long start = System.nanoTime();
            step.run();
            long done = System.nanoTime() - start;
            control.redraw();
            while (painting[1] == 0) {
                if (System.nanoTime() - start > LONGEST_NANOS) {
                    throw new IllegalStateException("The board is not painted");
                }
                if (!display.readAndDispatch()) {
                    Thread.onSpinWait();
                }
            }
            return (done + painting[1]) / NANOS_OF_MILLI;
        } finally {
            display.removeFilter(SWT.Paint, before);
            control.removeListener(SWT.Paint, after);
        }
    }

    /** Down all the way and up again. */
    private List<Runnable> scroll() {
        return Stream.iterate(0, i -> i < 2 * STEPS, i -> i + 1)
                .<Runnable>map(i -> () -> board.scroll(0, i < STEPS ? DISTANCE : -DISTANCE)).toList();
    }

    private List<Runnable> keys() {
        board.select(0, 0);
        return Stream.<Runnable>generate(() -> () -> key(SWT.ARROW_DOWN, 0)).limit(STEPS).toList();
    }

    /** Across the board and back, then let go of by Escape. */
    private List<Runnable> drag() {
        board.select(0, 0);
        Rectangle card = board.bounds(0, 0);
        mouse(SWT.MouseDown, card.x + card.width / 2, card.y + card.height / 2);
        int way = control.getSize().x - card.width;
        Stream<Runnable> moves = Stream.iterate(0, i -> i < STEPS, i -> i + 1)
                .map(i -> () -> mouse(SWT.MouseMove, card.width / 2 + way * i / STEPS, card.y + card.height / 2 + i % 7));
        return Stream.concat(moves, Stream.of(() -> key(SWT.ESC, 0))).toList();
    }

    private void key(int code, int modifier) {
        Event event = new Event();
        event.keyCode = code;
        event.stateMask = modifier;
        control.notifyListeners(SWT.KeyDown, event);
    }

    private void mouse(int type, int x, int y) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = 1;
        event.count = 1;
        event.stateMask = type == SWT.MouseMove ? SWT.BUTTON1 : 0;
        control.notifyListeners(type, event);
    }

    private Optional<Control> find(String id) {
        Shell shell = (Shell) context.get(MApplication.class).getChildren().getFirst().getWidget();
        return controls(shell).filter(one -> id.equals(one.getData("peyvand.id")) && one.isVisible()).findFirst();
    }

    private static Stream<Control> controls(Control control) {
        Stream<Control> self = Stream.of(control);
        return control instanceof Composite composite ? Stream.concat(self, Arrays.stream(composite.getChildren()).flatMap(BoardProbe::controls)) : self;
    }

    private void end() {
        try {
            Files.write(Path.of(System.getProperty("peyvand.bench.times")),
                    times.entrySet().stream().map(one -> one.getKey() + "=" + String.format(Locale.ROOT, "%.3f", one.getValue())).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.get(IWorkbench.class).close();
    }
}
