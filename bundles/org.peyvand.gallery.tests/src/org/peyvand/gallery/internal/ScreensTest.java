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
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peyvand.core.RecordRef;
import org.peyvand.fonts.PackagedFonts;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.testing.ui.look.Rules;
import org.peyvand.testing.ui.look.Screen;
import org.peyvand.ui.Navigation;

/** Pictures of the gallery and of ten pages in {@code target/screens}, and the rules over each of them. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class ScreensTest {
    private static final Path PICTURES = root().resolve("target").resolve("screens");

    private WorkbenchRobot robot;
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

    @ParameterizedTest
    @CsvSource({"fa,light", "fa,dark", "en,light", "en,dark", "en,contrast"})
    void nothingIsGrosslyBroken(String language, String theme) throws IOException, FontFormatException {
        folder = Files.createDirectories(PICTURES.resolve(language + "-" + theme));
        rightToLeft = language.equals("fa");
        rules = new Rules(fonts());
        try (WorkbenchRobot opened = WorkbenchRobot.open(Locale.of(language), Map.of("theme", theme))) {
            robot = opened;
            robot.shell().setBounds(0, 0, 1360, 860);
            CompletableFuture<ScreenData> data = CompletableFuture.supplyAsync(() -> ScreenData.in(robot, rightToLeft));   // services off this thread
            robot.until("the data", data::isDone);
            pages(data.join());
            gallery();
            dialogs();
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

    private void pages(ScreenData data) {
        part("org.peyvand.workbench.part.home", "home");
        robot.openList("core.accounts");
        look("accounts", robot.shell());
        robot.openList("sales.opportunities");
        look("deals", robot.shell());
        record("core.account", data.account(), "account");
        record("sales.opportunity", data.deal(), "deal");
        record("sales.invoice", data.invoice(), "invoice");
        record("sales.pipeline", data.pipeline(), "pipeline");
        part("org.peyvand.analytics.ui.part.reports", "reports");
        part("org.peyvand.exchange.ui.part.import", "import");
    }

    private void gallery() {
        robot.context().get(Navigation.class).openPart(GalleryPart.ID);
        org.eclipse.swt.widgets.List names = robot.find(org.eclipse.swt.widgets.List.class, "gallery.blocks");
        for (int i = 0; i < names.getItemCount(); i++) {
            names.select(i);
            names.notifyListeners(SWT.Selection, new Event());
            look("gallery-" + Blocks.all().get(i).id(), robot.shell());
        }
        robot.click("dialog.open");
        dialog("gallery-dialog-open", "sample.dialog", "sample.cancel");
    }

    private void dialogs() {
        robot.command("org.peyvand.workbench.command.settings");
        dialog("settings", "settings.dialog", "settings.cancel");
    }

    private void dialog(String name, String id, String close) {
        look(name, robot.find(Control.class, close).getShell());
        robot.click(close);
        robot.until(id + " is closed", () -> robot.look(Label.class, id).isEmpty());
    }

    private void part(String id, String name) {
        robot.context().get(Navigation.class).openPart(id);
        look(name, robot.shell());
    }

    private void record(String entity, DomainEntity record, String name) {
        robot.context().get(Navigation.class).open(new RecordRef(entity, record.getId()));
        look(name, robot.shell());
    }

    private void look(String name, Shell shell) {
        robot.untilIdle();
        robot.settle();
        Stream.of(robot.display().getShells()).filter(Shell::isVisible).filter(other -> other != shell && other != robot.shell())
                .forEach(other -> broken.add(name + ": a window that nobody asked for: " + other.getText()));
        Screen screen = Screen.of(folder.getFileName() + "/" + name, shell, rightToLeft);
        screen.store(folder.resolve(name + ".png").toString());
        broken.addAll(rules.broken(screen));
    }
}
