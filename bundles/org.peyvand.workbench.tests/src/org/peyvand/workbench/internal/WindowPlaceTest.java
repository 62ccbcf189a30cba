package org.peyvand.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peyvand.testing.ui.WorkbenchRobot;

/** A screen is unplugged between two runs. */
class WindowPlaceTest {
    private static final Rectangle LAPTOP = new Rectangle(0, 0, 1400, 900);
    private static final Rectangle BESIDE = new Rectangle(1400, 0, 1920, 1080);

    private static Rectangle place(Rectangle window, Rectangle... screens) {
        return WindowPlace.on(window, LAPTOP, List.of(screens));
    }

    @Test
    void aWindowThatIsSeenStaysWhereItWas() {
        assertEquals(new Rectangle(1500, 10, 800, 600), place(new Rectangle(1500, 10, 800, 600), LAPTOP, BESIDE));
        assertEquals(new Rectangle(1200, 10, 800, 600), place(new Rectangle(1200, 10, 800, 600), LAPTOP), "its title can be gripped");
    }

    @Test
    void aWindowOnAScreenThatIsGoneComesToTheFirstOne() {
        assertEquals(new Rectangle(300, 150, 800, 600), place(new Rectangle(1500, 10, 800, 600), LAPTOP));
        assertEquals(new Rectangle(300, 150, 800, 600), place(new Rectangle(1390, 10, 800, 600), LAPTOP), "a sliver is not enough");
        assertEquals(new Rectangle(300, 150, 800, 600), place(new Rectangle(10, -500, 800, 600), LAPTOP), "its title is above the screen");
        assertEquals(LAPTOP, place(new Rectangle(5000, 5000, 3840, 2160), LAPTOP), "no larger than the screen");
    }

    @ParameterizedTest
    @CsvSource({"fa,-9000,30", "en,20000,20000"})
    @EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
    void theRealWindowIsBroughtBack(String language, int x, int y) {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of(language))) {
            MWindow window = robot.application().getChildren().getFirst();
            window.setX(x);
            window.setY(y);
            WindowPlace.keep(robot.application(), robot.display());
            robot.until("on the screen", () -> robot.display().getClientArea().contains(robot.shell().getBounds().x + 100, robot.shell().getBounds().y + 10));
            assertTrue(robot.shell().isVisible());
        }
    }
}
