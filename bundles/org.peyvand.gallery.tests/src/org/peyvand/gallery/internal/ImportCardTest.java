package org.peyvand.gallery.internal;

import java.util.Locale;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.Navigation;

/** The card of the first page that leads into the import. */
@ExtendWith(WithScreenReader.class)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class ImportCardTest {

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void ownDataIsOneStepAway(String language) {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of(language))) {
            robot.context().get(Navigation.class).openPart("org.peyvand.workbench.part.home");
            robot.find(Control.class, "home.import");
            robot.click("home.import");
            robot.find(Control.class, "files.choose");
        }
    }
}
