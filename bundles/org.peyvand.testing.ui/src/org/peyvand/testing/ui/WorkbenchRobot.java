package org.peyvand.testing.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.internal.workbench.E4Workbench;
import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.peyvand.testing.TestPlatform;
import org.peyvand.ui.Background;
import org.peyvand.ui.Navigation;
import org.peyvand.ui.ScreenFonts;

/**
 * The real e4 workbench over a database in memory, with the test's own event loop. Widgets are found by what they carry under
 * {@code peyvand.id}; typing goes through the window system. Service calls on the UI thread make {@link #close} fail.
 *
 * <pre>
 * try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of("fa"))) {
 *     robot.openList("core.accounts");
 *     robot.click("list.new");
 *     robot.type("name", "Pars");
 *     robot.command("org.peyvand.workbench.command.save");
 *     robot.until("stored", () -&gt; !robot.part().isDirty());
 * }
 * </pre>
 */
public final class WorkbenchRobot implements AutoCloseable {
    /** Key under which widgets carry their id. */
    public static final String ID = "peyvand.id";
    private static final long PATIENCE_NANOS = 20_000_000_000L;
    private static final long KEYS_NANOS = 3_000_000_000L;
    private static final long CLICK_NANOS = 200_000_000L;
    private static final long SETTLE_NANOS = 300_000_000L;
    private static final int ATTEMPTS = 5;
    private static final int TICK = 40;
    private static final long TICK_NANOS = TICK * 1_000_000L;

    private final TestPlatform platform;
    private final Display display;
    /** Holds the life cycle, which nobody else holds. */
    private final E4Application start;
    private final E4Workbench workbench;
    private final ServiceWatch watch;

    private WorkbenchRobot(TestPlatform platform, Display display, E4Application start, E4Workbench workbench, ServiceWatch watch) {
        this.platform = platform;
        this.display = display;
        this.start = start;
        this.workbench = workbench;
        this.watch = watch;
    }

    /** Opens the workbench in a language over a new database in memory. */
    public static WorkbenchRobot open(Locale language) {
        return open(language, Map.of());
    }

    /**
     * Opens the workbench.
     *
     * @param settings of the workbench, such as {@code direction=rtl} or {@code theme=dark}
     */
    public static WorkbenchRobot open(Locale language, Map<String, String> settings) {
        return open(language, settings, TestPlatform.inMemory());
    }

    /** Opens the workbench in a language over a data folder, which is made when it is not there. */
    public static WorkbenchRobot in(Path folder, Locale language) {
        return open(language, Map.of(), TestPlatform.withTables(folder));
    }

    /** Opens the workbench over a data folder where passwords are demanded: it asks for one; after that call {@link #awaitReady}. */
    public static WorkbenchRobot atTheDoor(Path folder, Locale language) {
        return started(language, Map.of(), TestPlatform.in(folder));
    }

    private static WorkbenchRobot open(Locale language, Map<String, String> settings, TestPlatform platform) {
        WorkbenchRobot robot = started(language, settings, platform);
        robot.awaitReady();
        return robot;
    }

    /** Dispatches events until somebody works here and nothing runs in the background. */
    public void awaitReady() {
        until("database", () -> look(Label.class, "status.person").map(person -> !person.getText().isBlank()).orElse(false));
        untilIdle();
    }

    private static WorkbenchRobot started(Locale language, Map<String, String> settings, TestPlatform platform) {
        Locale.setDefault(language);
        TestSettings.set(settings);
        ServiceWatch watch = ServiceWatch.start(platform);
        ScreenFonts.prepare();
        Display display = Display.getDefault();
        Stillness.set();
        E4Application start = new E4Application();
        E4Workbench workbench = start.createE4Workbench(new TestStart(settings.getOrDefault("theme", "light")), display);
        WorkbenchRobot robot = new WorkbenchRobot(platform, display, start, workbench, watch);
        for (MWindow window : List.copyOf(workbench.getApplication().getChildren())) {
            workbench.createAndRunUI(window);
        }
        robot.until("window", () -> robot.shell().isVisible());
        UIEvents.publishEvent(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE, workbench.getApplication());
        return robot;
    }

    /** A service of the installed bundles, for making records and looking at them; call it as tests do, on the test's thread. */
    public <S> S service(Class<S> type) {
        return watch.unwatched(platform, type);
    }

    /** Saves the model as a clean end does. */
    public void saveModel() {
        start.saveModel();
    }

    /** The display. */
    public Display display() {
        return display;
    }

    /** The model. */
    public MApplication application() {
        return workbench.getApplication();
    }

    /** The main window. */
    public Shell shell() {
        return (Shell) application().getChildren().getFirst().getWidget();
    }

    /** Context of the main window: {@code get(Kit.class)} and the like. */
    public IEclipseContext context() {
        return application().getChildren().getFirst().getContext();
    }

    /** The part in front. */
    public MPart part() {
        return context().get(EPartService.class).getActivePart();
    }

    /** Addresses of the icons on the tabs of all parts. */
    public Stream<String> tabIcons() {
        return context().get(EPartService.class).getParts().stream().map(MPart::getIconURI).filter(Objects::nonNull);
    }

    /** Dispatches events until the condition holds; fails after twenty seconds. */
    public void until(String what, BooleanSupplier condition) {
        if (!within(PATIENCE_NANOS, condition)) {
            throw new AssertionError("Not within twenty seconds: " + what);
        }
    }

    /** Dispatches events until the condition holds; false when it does not within so many milliseconds. */
    public boolean happens(int millis, BooleanSupplier condition) {
        return within(millis * 1_000_000L, condition);
    }

    /** Dispatches events until nothing runs in the background. */
    public void untilIdle() {
        until("nothing runs in the background", () -> context().get(Background.class).isIdle());
    }

    /** Dispatches events until nothing is left to lay out or to paint, at most {@value #SETTLE_NANOS} nanoseconds long. */
    public void settle() {
        within(SETTLE_NANOS / 2, () -> false);
        drain();
    }

    /** Dispatches the events that are there now and what comes of them, for as long as settling takes at most. */
    public void drain() {
        long end = System.nanoTime() + SETTLE_NANOS;
        while (System.nanoTime() < end && display.readAndDispatch()) {
            display.update();
        }
    }

    private boolean within(long nanos, BooleanSupplier condition) {
        long end = System.nanoTime() + nanos;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            if (!dispatch()) {
                display.timerExec(TICK, () -> { });
                display.sleep();
            }
        }
        return true;
    }

    /** What is there now, not longer than a tick: to look for a widget after each event would take longer than the events. False when there was nothing. */
    private boolean dispatch() {
        long end = System.nanoTime() + TICK_NANOS;
        boolean any = false;
        while (display.readAndDispatch()) {
            any = true;
            if (System.nanoTime() > end) {
                break;
            }
        }
        return any;
    }

    /**
     * Does something with the next window that has this title and blocks whoever opens it, such as a message; call it before.
     *
     * @param action closes the window
     */
    public void whenShown(String title, Consumer<Shell> action) {
        display.timerExec(TICK, () -> Stream.of(display.getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst()
                .ifPresentOrElse(action, () -> whenShown(title, action)));
    }

    /** Runs a command as its menu item does. */
    public void command(String id) {
        ParameterizedCommand command = context().get(ECommandService.class).createCommand(id, null);
        until("command " + id, () -> context().get(EHandlerService.class).canExecute(command));
        context().get(EHandlerService.class).executeHandler(command);
    }

    /** Presses a button, a card or anything else that is pressed; waits for it to appear and to be enabled. */
    public void click(String id) {
        Control control = find(Control.class, id);
        until(id + " is enabled", () -> control.isDisposed() || control.isEnabled());
        Event event = new Event();
        event.button = 1;
        if (control instanceof Button) {
            control.notifyListeners(SWT.Selection, event);
        } else {
            event.x = control.getSize().x / 2;
            event.y = control.getSize().y / 2;
            control.notifyListeners(SWT.MouseUp, event);
        }
    }

    /** Replaces the text of a field: real keys for what a Latin keyboard has, else as if pasted. */
    public void type(String id, String text) {
        boolean latin = text.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == ' ');
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Text field = text(id);
            field.getShell().forceActive();
            if (attempt > 0) {
                pointAt(field);
            }
            until("focus on " + id, () -> field.isDisposed() || field.forceFocus());
            if (!field.isDisposed()) {
                field.setText("");
                if (!latin) {
                    field.insert(text);
                    return;
                }
                text.chars().forEach(c -> key(c, (char) c));
                if (within(KEYS_NANOS, () -> field.isDisposed() || field.getText().equals(text)) && !field.isDisposed()) {
                    return;
                }
            }
        }
        Control focus = display.getFocusControl();
        throw new AssertionError(id + " does not take “" + text + "” but shows “" + text(id).getText() + "”; the focus is on "
                + (focus == null ? "nothing" : focus + " " + focus.getData(ID)) + " of " + display.getActiveShell());
    }

    /** Clicks into a control by the mouse of the window system, so that the window manager gives its window the focus. */
    private void pointAt(Control control) {
        Point middle = display.map(control, null, control.getSize().x / 2, control.getSize().y / 2);
        for (int type : new int[] {SWT.MouseMove, SWT.MouseDown, SWT.MouseUp}) {
            Event event = new Event();
            event.type = type;
            event.x = middle.x;
            event.y = middle.y;
            event.button = type == SWT.MouseMove ? 0 : 1;
            display.post(event);
        }
        within(CLICK_NANOS, () -> false);
    }

    /** Presses and lets go a key. */
    public void key(int keyCode, char character) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = character;
        event.type = SWT.KeyDown;
        display.post(event);
        event.type = SWT.KeyUp;
        display.post(event);
    }

    /** The text control of a field: the widget itself or the text inside it. */
    public Text text(String id) {
        Control control = find(Control.class, id);
        if (control instanceof Text text) {
            return text;
        }
        List<Text> inside = new ArrayList<>();
        collect(control, Text.class, inside);
        return inside.stream().findFirst().orElseThrow(() -> new AssertionError("No text in " + id));
    }

    /** A visible widget of any window; waits for it. */
    public <T extends Control> T find(Class<T> type, String id) {
        List<T> found = new ArrayList<>(1);
        until(type.getSimpleName() + " " + id, () -> look(type, id).map(found::add).orElse(false));
        return found.getFirst();
    }

    /** A visible widget of any window, if it is there now. */
    public <T extends Control> Optional<T> look(Class<T> type, String id) {
        for (Shell shell : display.getShells()) {
            List<T> all = new ArrayList<>();
            collect(shell, type, all);
            Optional<T> found = all.stream().filter(control -> id.equals(control.getData(ID)) && control.isVisible()).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static <T extends Control> void collect(Control root, Class<T> type, List<T> into) {
        if (root.isDisposed()) {
            return;
        }
        if (type.isInstance(root)) {
            into.add(type.cast(root));
        }
        if (root instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, type, into);
            }
        }
    }

    /** Opens a list of the navigator and waits until its rows are there. */
    public NatTable openList(String listId) {
        context().get(Navigation.class).openList(listId);
        Composite list = find(Composite.class, "list." + listId);
        List<NatTable> tables = new ArrayList<>();
        collect(list, NatTable.class, tables);
        return tables.getFirst();
    }

    /** The text of a cell as it is shown; row 0 is the header. */
    public String cell(NatTable table, int column, int row) {
        Object value = table.getDataValueByPosition(column, row);
        return value == null ? "" : value.toString();
    }

    /** Closes the window and the database. */
    @Override
    public void close() {
        within(PATIENCE_NANOS, () -> application().getContext().get(Background.class).isIdle());
        for (MWindow window : List.copyOf(application().getChildren())) {
            if (window.getWidget() instanceof Shell shell) {
                shell.dispose();
            }
        }
        IEclipseContext context = application().getContext();
        workbench.close();
        context.dispose();
        for (Shell left : display.getShells()) {
            left.dispose();
        }
        while (display.readAndDispatch()) {
            display.update();
        }
        watch.stop();
        platform.close();
        watch.check();
    }
}
