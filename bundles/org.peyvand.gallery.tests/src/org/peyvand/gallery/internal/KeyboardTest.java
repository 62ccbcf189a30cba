package org.peyvand.gallery.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.testing.ui.look.FocusWalk;
import org.peyvand.testing.ui.look.Screen;

/** Everything on a page can be come to without a mouse, by real presses of Tab, and one sees where one is. */
@ExtendWith(WithScreenReader.class)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class KeyboardTest {
    /** The other blocks have nothing to come to that these have not. */
    private static final Set<String> BLOCKS = Set.of("gallery-filled", "gallery-buttons", "gallery-rows", "gallery-lines", "gallery-empties", "gallery-range");

    /** After the tools of a stack the platform passes over what comes first: by Shift+Tab one comes to the first view, the star has Ctrl+D. */
    private static final Set<String> OTHERWISE = Set.of("view.all", "editor.favourite");

    private final List<String> broken = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"fa"})
    void everythingIsReachedByTab(String language) {
        Locale locale = Locale.of(language);
        try (WorkbenchRobot robot = WorkbenchRobot.open(locale)) {
            robot.shell().setBounds(0, 0, 1360, 860);
            new PageWalk(robot, (name, shell) -> walk(robot, name, shell)).all(locale);
        }
        assertEquals("", String.join("\n", broken));
    }

    private void walk(WorkbenchRobot robot, String name, Shell shell) {
        if (shell != robot.shell() && name.startsWith("gallery-") && name.endsWith("-open") || name.startsWith("gallery-") && !BLOCKS.contains(name)) {
            return;     // small windows close when the focus leaves them
        }
        Control first = robot.display().getFocusControl();
        if (first == null || first.getShell() != shell) {
            first = shell;
        }
        FocusWalk walk = new FocusWalk(robot, OTHERWISE);
        walk.broken(Screen.of(name, shell, true), first).forEach(sentence -> broken.add(name + ": " + sentence));
        try {
            Files.write(Files.createDirectories(ScreensTest.PICTURES.resolve("keys-fa")).resolve(name + ".txt"), walk.stops());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
