package org.peyvand.gallery.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.BundleException;
import org.peyvand.fonts.PackagedFonts;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.testing.ui.look.Rules;
import org.peyvand.testing.ui.look.Screen;
import org.peyvand.ui.Icons;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Palette;

/** Pictures of the gallery and of ten pages in {@code target/screens}, and the rules over each of them. */
@ExtendWith(WithScreenReader.class)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class ScreensTest {
    static final Path PICTURES = root().resolve("target").resolve("screens");

    private WorkbenchRobot robot;
    private Pictures pictures;
    private Rules rules;
    private Path folder;
    private boolean rightToLeft;
    private final List<String> broken = new ArrayList<>();

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (here.getParent() != null && !Files.exists(here.resolve("bundles"))) {
            here = here.getParent();
        }
        return here;
    }

    /** The workbench starts in the first theme and takes the others while its pages are open. Colours know no language and large text is large in both: one of the two is enough there. */
    @ParameterizedTest
    @CsvSource({"fa,dark light,100", "en,contrast dark light,100", "fa,light,150", "en,light,200"})
    void nothingIsGrosslyBroken(String language, String themes, String text) throws IOException, FontFormatException, BundleException {
        rightToLeft = language.equals("fa");
        rules = new Rules(fonts());
        List<String> all = List.of(themes.split(" "));
        try (FakeHead head = new FakeHead(); WorkbenchRobot opened = WorkbenchRobot.open(Locale.of(language), Map.of("theme", all.getFirst(), "text", text)); Pictures stored = new Pictures()) {
            robot = opened;
            pictures = stored;
            robot.shell().setBounds(0, 0, 1360, 860);
            PageWalk walk = new PageWalk(robot, this::look);
            ScreenData data = walk.records(Locale.of(language));
            for (String theme : all) {
                folder = Files.createDirectories(PICTURES.resolve(language + "-" + theme + (text.equals("100") ? "" : "-" + text)));
                walk.theme(theme);
                walk.all(data);
                tabs(theme);
            }
            new ControlWalk(walk, robot, head).all(data, Locale.of(language));
        }
        assertEquals(List.of(), broken);
    }

    private static List<Font> fonts() throws IOException, FontFormatException {
        List<Font> fonts = new ArrayList<>();
        for (Path file : PackagedFonts.files()) {
            fonts.add(Font.createFont(Font.TRUETYPE_FONT, file.toFile()));
        }
        return fonts;
    }

    private void look(String name, Shell shell) {
        Stream.of(robot.display().getShells()).filter(Shell::isVisible).filter(other -> other != shell && other != robot.shell())
                .forEach(other -> broken.add(name + ": a window that nobody asked for: " + other.getText()));
        Screen screen = Screen.of(folder.getFileName() + "/" + name, shell, rightToLeft);
        pictures.store(screen, folder.resolve(name + ".png"));
        broken.addAll(rules.broken(screen));
        Icons icons = robot.context().get(Kit.class).icons();
        screen.controls().filter(control -> icon(control) != null && icons.again(icon(control)) != icon(control))
                .forEach(control -> broken.add(name + ": an icon in the colours of another theme: " + control.getData("peyvand.id") + " " + control));
    }

    /** The icons of all tabs that are open have the colour of the theme. */
    private void tabs(String theme) {
        RGB muted = Palette.of(theme).muted().getRGB();
        String colour = "/%02X%02X%02X/".formatted(muted.red, muted.green, muted.blue);
        robot.tabIcons().filter(icon -> !icon.contains(colour)).forEach(icon -> broken.add(theme + ": a tab with the icon " + icon));
    }

    private static Image icon(Control control) {
        return control instanceof Button button ? button.getImage() : control instanceof Label label ? label.getImage() : null;
    }
}
