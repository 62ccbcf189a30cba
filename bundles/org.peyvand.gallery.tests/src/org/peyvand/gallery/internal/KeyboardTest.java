package org.peyvand.gallery.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.BundleException;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.testing.ui.look.FocusWalk;
import org.peyvand.testing.ui.look.Screen;

/** Everything on a page is come to by Tab, in the order in which one reads, and back by Shift+Tab, and one sees where one is. */
@ExtendWith(WithScreenReader.class)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class KeyboardTest {
    private final List<String> broken = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void everythingIsReachedByTab(String language) throws BundleException {
        Locale locale = Locale.of(language);
        try (FakeHead head = new FakeHead(); WorkbenchRobot robot = WorkbenchRobot.open(locale)) {
            robot.shell().setBounds(0, 0, 1360, 860);
            PageWalk walk = new PageWalk(robot, (name, shell) -> walk(robot, name, shell));
            ScreenData data = walk.records(locale);
            walk.all(data);
            if (language.equals("fa")) {    // the harder of both ways to read
                new ControlWalk(walk, robot, head).all(data, locale);
            }
        }
        assertEquals("", String.join("\n", broken));
    }

    private void walk(WorkbenchRobot robot, String name, Shell shell) {
        Control first = robot.display().getFocusControl();
        FocusWalk walk = new FocusWalk(robot);
        walk.broken(Screen.of(name, shell, true), first == null || first.getShell() != shell ? shell : first).forEach(sentence -> broken.add(name + ": " + sentence));
        try {
            Files.write(Files.createDirectories(ScreensTest.PICTURES.resolve("keys-" + Locale.getDefault().getLanguage())).resolve(name + ".txt"), walk.stops());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
