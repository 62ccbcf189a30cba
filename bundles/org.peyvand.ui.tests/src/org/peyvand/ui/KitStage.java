package org.peyvand.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.Records;
import org.peyvand.extensions.Contribution;
import org.peyvand.extensions.Extensions;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.ui.editor.Thing;
import org.peyvand.ui.internal.draft.DraftStore;

/** A window with the kit and {@link Thing}s on a real display, without a workbench; the test drives the event loop. */
public final class KitStage implements AutoCloseable {
    private static final long PATIENCE_NANOS = 20_000_000_000L;
    private static final int TICK = 20;

    /** The display. */
    public final Display display = Display.getDefault();
    /** The window, in the direction of the culture. */
    public final Shell shell;
    /** The kit. */
    public final Kit kit;
    /** Pages that are contributed to the editor of things, by the names of their classes. */
    public final List<Contribution> pages = new ArrayList<>();
    /** Next steps that are contributed to the editor of things. */
    public final List<Contribution> actions = new ArrayList<>();
    /** What records are found and how they are saved. */
    public final MemoryRecords records = new MemoryRecords();

    private final Path drafts;
    private final IEclipseContext context;

    /** In a culture. */
    public KitStage(Culture culture) {
        this(culture, Path.of(System.getProperty("java.io.tmpdir"), "peyvand-stage-" + UUID.randomUUID()));
    }

    /** In a culture, with unsaved changes kept in a folder. */
    public KitStage(Culture culture, Path drafts) {
        this.drafts = drafts;
        context = EclipseContextFactory.create();
        kit = KitSetup.prepare(context, display, culture, Palette.light());
        context.set(Records.class, records);
        context.set(DraftStore.class, new DraftStore(() -> drafts));
        context.set(EntityDescriptions.class, new Things());
        context.set(Extensions.class, point -> switch (point) {
            case "org.peyvand.ui.pages" -> pages;
            case "org.peyvand.ui.actions" -> actions;
            default -> List.of();
        });
        shell = new Shell(display, SWT.SHELL_TRIM | (culture.rightToLeft() ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT));
        GridLayoutFactory.fillDefaults().applyTo(shell);
        shell.setSize(600, 400);
    }

    /** Goes on in other colours. */
    public void colours(Palette palette) {
        context.set(Palette.class, palette);
    }

    /** A palette in which every tone has the same colour: what is still told apart is told by words and shapes. */
    public void withoutColours() {
        Color one = new Color(0x40, 0x40, 0x40);
        Palette light = Palette.light();
        Palette grey = new Palette(false, light.window(), light.surface(), light.field(), one, one, light.line(), light.stripe(), light.surface(), one,
                light.onAccent(), one, one, one);
        colours(grey);
    }

    /** What a control looks like, as a number; for comparing. */
    public int picture(Control control) {
        GridDataFactory.fillDefaults().hint(300, 80).applyTo(control);
        open();
        Point size = control.getSize();
        long end = System.nanoTime() + 300_000_000L;
        until("painted", () -> System.nanoTime() > end);
        Image image = new Image(display, size.x, size.y);
        GC gc = new GC(control);
        try {
            gc.copyArea(image, 0, 0);
            return Arrays.hashCode(image.getImageData().data);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** Shows the window and gives it the focus. */
    public void open() {
        shell.layout(true, true);
        shell.open();
        shell.forceActive();
    }

    /** Dispatches events until the condition holds; fails after twenty seconds. */
    public void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within twenty seconds: " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(TICK, () -> { });
                display.sleep();
            }
        }
    }

    /** Dispatches events until nothing runs in the background. */
    public void untilIdle() {
        until("nothing runs in the background", kit.background()::isIdle);
    }

    /** Gives a control the focus and waits until it has it. */
    public void focus(Control control) {
        until("focus", () -> control.isFocusControl() || control.forceFocus() && control.isFocusControl());
    }

    /** A widget of any window by its id, if it is there. */
    public <T extends Control> Optional<T> look(Class<T> type, String id) {
        List<T> found = new ArrayList<>();
        for (Shell one : display.getShells()) {
            collect(one, type, id, found);
        }
        return found.stream().findFirst();
    }

    /** A widget of any window by its id; waits for it. */
    public <T extends Control> T find(Class<T> type, String id) {
        until(id, () -> look(type, id).isPresent());
        return look(type, id).orElseThrow();
    }

    private static <T extends Control> void collect(Control root, Class<T> type, String id, List<T> into) {
        if (type.isInstance(root) && id.equals(root.getData("peyvand.id"))) {
            into.add(type.cast(root));
        }
        if (root instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, type, id, into);
            }
        }
    }

    /** The first control of a kind inside another. */
    public static <T extends Control> T inside(Control root, Class<T> type) {
        if (type.isInstance(root)) {
            return type.cast(root);
        }
        for (Control child : ((Composite) root).getChildren()) {
            if (type.isInstance(child)) {
                return type.cast(child);
            }
        }
        throw new AssertionError("No " + type.getSimpleName());
    }

    /** Tells a control of a key. */
    public static void press(Control control, int key, int state) {
        Event event = new Event();
        event.keyCode = key;
        event.stateMask = state;
        control.notifyListeners(SWT.KeyDown, event);
    }

    /** Tells a control of Enter, Escape or Tab. */
    public static void traverse(Control control, int detail) {
        Event event = new Event();
        event.detail = detail;
        event.doit = true;
        control.notifyListeners(SWT.Traverse, event);
    }

    /** Presses a button. */
    public static void click(Control button) {
        if (!button.isEnabled()) {
            throw new AssertionError(button + " cannot be pressed");
        }
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** Tells a choice that another line was chosen. */
    public static void select(Control choice) {
        choice.notifyListeners(SWT.Selection, new Event());
    }

    @Override
    public void close() {
        untilIdle();
        for (Shell left : display.getShells()) {
            left.dispose();
        }
        while (display.readAndDispatch()) {
            display.update();
        }
    }

    private static final class Things implements EntityDescriptions {
        private final EntityDescription thing = Thing.description();

        @Override
        public Collection<EntityDescription> all() {
            return List.of(thing);
        }

        @Override
        public EntityDescription of(Class<?> type) {
            return thing;
        }

        @Override
        public Optional<EntityDescription> byId(String id) {
            return thing.id().equals(id) ? Optional.of(thing) : Optional.empty();
        }
    }
}
