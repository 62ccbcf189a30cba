package org.peyvand.exchange.ui.internal;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;
import org.peyvand.exchange.Imports;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitSetup;
import org.peyvand.ui.Palette;
import org.peyvand.ui.Problems;

/** The import in a window of its own, on a real display, with the test's event loop. */
final class Stage implements AutoCloseable {
    private static final long LIMIT = 20_000_000_000L;

    final ImportPart part;
    final MPart model;
    private final Display display;
    private final Shell shell;
    private final AtomicReference<String> problem = new AtomicReference<>();

    Stage(Imports imports, Culture culture) {
        this(imports, culture, EclipseContextFactory.create());
    }

    Stage(Imports imports, Culture culture, IEclipseContext context) {
        display = Display.getDefault();
        Window.setDefaultOrientation(culture.rightToLeft() ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
        Kit kit = KitSetup.prepare(context, display, culture, Palette.light());
        context.set(Imports.class, imports);
        context.set(Problems.class, new Problems() {
            @Override
            public void show(Throwable cause) {
                problem.set(String.valueOf(cause));
            }

            @Override
            public void show(Message sentence, Throwable cause) {
                problem.set(sentence.in(culture));
            }
        });
        context.set(org.peyvand.ui.Background.class, new org.peyvand.ui.Background(display, context.get(Problems.class)));
        shell = new Shell(display, SWT.SHELL_TRIM | Window.getDefaultOrientation());
        shell.setLayout(new FillLayout());
        shell.setSize(1300, 820);
        model = MBasicFactory.INSTANCE.createPart();
        part = new ImportPart(kit, model);
        part.create(new Composite(shell, SWT.NONE));
        ((Composite) shell.getChildren()[0]).setLayout(new FillLayout());
        shell.open();
        until(shell::isVisible);
    }

    /** What the person was told in a window, or null. */
    String problem() {
        return problem.get();
    }

    /** Dispatches events until the condition holds. */
    void until(BooleanSupplier condition) {
        long end = System.nanoTime() + LIMIT;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within twenty seconds; told: " + problem.get());
            }
            if (!display.readAndDispatch()) {
                display.timerExec(50, () -> { });
                display.sleep();
            }
        }
    }

    <T extends Control> T find(Class<T> type, String id) {
        return find(shell, type, id).orElseThrow(() -> new AssertionError("no visible " + type.getSimpleName() + " " + id));
    }

    private static <T extends Control> Optional<T> find(Composite root, Class<T> type, String id) {
        for (Control control : root.getChildren()) {
            if (type.isInstance(control) && control.isVisible() && id.equals(control.getData("peyvand.id"))) {
                return Optional.of(type.cast(control));
            }
            Optional<T> inside = control instanceof Composite composite ? find(composite, type, id) : Optional.empty();
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }

    /** The dialog with this id; waits until it is open. */
    Shell dialog(String id) {
        until(() -> shell(id).isPresent());
        return shell(id).orElseThrow();
    }

    private Optional<Shell> shell(String id) {
        return java.util.Arrays.stream(display.getShells()).filter(each -> id.equals(each.getData("peyvand.id")) && each.isVisible()).findFirst();
    }

    /** A visible control of a dialog. */
    <T extends Control> T in(Shell dialog, Class<T> type, String id) {
        return find(dialog, type, id).orElseThrow(() -> new AssertionError("no visible " + type.getSimpleName() + " " + id));
    }

    /** Whether there is a visible control with this id. */
    <T extends Control> boolean seen(Class<T> type, String id) {
        return find(shell, type, id).isPresent();
    }

    /** The text of a label, also of one behind another tab. */
    String hiddenText(String id) {
        return labels(shell).filter(label -> id.equals(label.getData("peyvand.id"))).findFirst().orElseThrow().getText();
    }

    private static java.util.stream.Stream<Label> labels(Composite root) {
        return java.util.Arrays.stream(root.getChildren()).flatMap(control -> control instanceof Label label ? java.util.stream.Stream.of(label)
                : control instanceof Composite box ? labels(box) : java.util.stream.Stream.empty());
    }

    void click(String id) {
        Button button = find(Button.class, id);
        until(button::isEnabled);
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** Presses the main button and waits for the step. */
    void next(ImportStep step) {
        click("next");
        until(() -> part.step() == step);
    }

    String text(String id) {
        return find(Label.class, id).getText();
    }

    @Override
    public void close() {
        shell.dispose();
        while (display.readAndDispatch()) {
            continue;
        }
    }
}
