package org.peyvand.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.testing.ui.look.Screen;
import org.peyvand.ui.Palette;

/** A button that cannot be pressed shows it in every theme and needs nothing but {@code setEnabled}, whatever colours the workbench has given it. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class RestingButtonsTest {
    private static final int[] KINDS = {SWT.PUSH, SWT.PUSH | SWT.FLAT, SWT.TOGGLE, SWT.CHECK, SWT.RADIO};
    private static final long PATIENCE_NANOS = 10_000_000_000L;
    private static final int TICK_MILLIS = 50;

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display, SWT.SHELL_TRIM);

    @AfterEach
    void close() {
        shell.dispose();
        WindowSystem.colour(display, Palette.light());
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void aButtonThatCannotBePressedLooksSo(String theme) {
        Palette palette = Palette.of(theme);
        WindowSystem.colour(display, palette);
        shell.setLayout(new RowLayout(SWT.VERTICAL));
        shell.setBackground(palette.window());
        List<Button> usual = Arrays.stream(KINDS).mapToObj(this::button).toList();
        Button main = button(SWT.PUSH);
        shell.setSize(300, 400);
        shell.open();
        styled();
        usual.forEach(button -> usual(button, palette));
        main.setForeground(palette.onAccent());
        main.setBackground(palette.accent());
        await("words of buttons that can be pressed", () -> usual.stream().allMatch(one -> shows(one, palette.text())));
        await("the fill of a main action", () -> shows(main, palette.accent()));
        List<Button> all = Stream.concat(usual.stream(), Stream.of(main)).toList();
        all.forEach(button -> button.setEnabled(false));
        await("muted words of buttons that cannot be pressed", () -> all.stream().allMatch(one -> shows(one, palette.muted())));
        await("no fill of a main action", () -> !shows(main, palette.accent()));
        await("no words as of buttons that can be pressed", () -> usual.stream().noneMatch(one -> shows(one, palette.text())));
    }

    /** Colours change step by step in some themes of the desktop. */
    private void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "not seen: " + what);
            display.timerExec(TICK_MILLIS, () -> { });
            while (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    private static boolean shows(Button button, Color colour) {
        ImageData picture = Screen.of("button", button, false).picture();
        RGB wanted = colour.getRGB();
        for (int y = 0; y < picture.height; y++) {
            for (int x = 0; x < picture.width; x++) {
                if (picture.palette.getRGB(picture.getPixel(x, y)).equals(wanted)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Until style sheets of a workbench that ran before have had their turn. */
    private void styled() {
        while (display.readAndDispatch()) {
            display.update();
        }
    }

    private Button button(int kind) {
        Button button = new Button(shell, kind);
        button.setText("Filled HHH ■■■");
        return button;
    }

    /** As the style sheets of the workbench colour it. */
    private static void usual(Button button, Palette palette) {
        button.setForeground(palette.text());
        if ((button.getStyle() & (SWT.CHECK | SWT.RADIO)) == 0) {
            button.setBackground(palette.surface());
        }
    }
}
