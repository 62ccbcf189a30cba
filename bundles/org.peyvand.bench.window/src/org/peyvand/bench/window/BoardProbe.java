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
import org.eclipse.swt.widgets.Shell;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Navigation;
import org.peyvand.ui.board.BoardPresentation;

/**
 * Works on a board as a person would, when a benchmark has started the workbench with the list in the system property
 * {@code peyvand.bench.board}: scrolls, drags a card, goes and moves cards by keyboard. Writes into the file {@code peyvand.bench.times} what each
 * step took, in milliseconds, and closes the workbench. Without that property it does nothing.
 */
public final class BoardProbe {

    private static final int TICK_MILLIS = 4;
    private static final int STEPS = 150;
    private static final int MOVES = 15;
    private static final int DISTANCE = 90;
    private static final double NANOS_OF_MILLI = 1e6;

    @Inject
    private IEclipseContext context;
    private final Deque<BooleanSupplier> plan = new ArrayDeque<>();
    private final Map<String, Double> times = new LinkedHashMap<>();
    private Control control;
    private BoardPresentation board;

    /** The database is open. */
    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void ready(@UIEventTopic("org/peyvand/workbench/READY") Object who) {
        String list = System.getProperty("peyvand.bench.board");
        if (who != null && list != null) {
            context.get(Navigation.class).openList(list);
            plan.add(() -> find("list.as.board").map(BoardProbe::press).isPresent());
            plan.add(() -> find("board").map(this::opened).orElse(false));
            plan.add(this::isAtRest);
            plan.add(() -> noted("scroll", this::scroll));
            plan.add(this::isAtRest);
            plan.add(() -> noted("scroll again", this::scroll));
            plan.add(() -> noted("step by key", this::keys));
            plan.add(this::isAtRest);
            plan.add(() -> noted("drag", this::drag));
            plan.add(this::isAtRest);
            moves();
            next();
        }
    }

    private static boolean press(Control button) {
        button.notifyListeners(SWT.Selection, new Event());
        return true;
    }

    private boolean opened(Control found) {
        control = found;
        board = BoardPresentation.of(found).orElseThrow();
        return board.size(0) > 0 && board.painted() > 0;
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

    private boolean noted(String what, Runnable[] steps) {
        double[] millis = new double[steps.length];
        for (int i = 0; i < steps.length; i++) {
            long start = System.nanoTime();
            steps[i].run();
            control.update();
            millis[i] = (System.nanoTime() - start) / NANOS_OF_MILLI;
        }
        Arrays.sort(millis);
        times.put(what, millis[millis.length / 2]);
        times.put(what + ", 95 of 100", millis[millis.length * 95 / 100]);
        return true;
    }

    private boolean noted(String what, java.util.function.Supplier<List<Runnable>> steps) {
        return noted(what, steps.get().toArray(Runnable[]::new));
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

    /** One card after the other into the next column: until it is there and nothing is read any more. */
    private void moves() {
        double[] millis = new double[MOVES];
        for (int i = 0; i < MOVES; i++) {
            int move = i;
            long[] start = new long[1];
            int[] before = new int[1];
            plan.add(() -> {
                board.select(0, 0);
                before[0] = board.size(0);
                start[0] = System.nanoTime();
                key(SWT.ARROW_RIGHT, SWT.MOD1);
                return true;
            });
            plan.add(() -> {
                if (board.size(0) == before[0] || !isAtRest()) {
                    return false;
                }
                millis[move] = (System.nanoTime() - start[0]) / NANOS_OF_MILLI;
                return true;
            });
        }
        plan.add(() -> {
            Arrays.sort(millis);
            times.put("move by key", millis[MOVES / 2]);
            return true;
        });
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
