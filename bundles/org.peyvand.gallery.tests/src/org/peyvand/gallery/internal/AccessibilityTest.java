package org.peyvand.gallery.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.BundleException;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.testing.ui.access.AccessibilityBus;
import org.peyvand.testing.ui.access.AccessibleNode;
import org.peyvand.testing.ui.access.AccessibleState;
import org.peyvand.testing.ui.access.SpokenWords;

/** What screen readers get: the tree of every page, read over the accessibility bus, has a name in the right language and a role for everything. */
@ExtendWith(WithScreenReader.class)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class AccessibilityTest {
    /** The way into the other language, and what the platform reads once in the language the process began with. */
    private static final Set<String> KNOWN = Set.of("English. Show Peyvand in English, left to right",
            "فارسی. نمایش برنامه به زبان فارسی و از راست به چپ", SWT.getMessage("SWT_Minimize"), SWT.getMessage("SWT_Maximize"), SWT.getMessage("SWT_ShowList"));

    private final List<String> broken = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void everythingThatCanBeReachedHasANameAndARole(String language, AccessibilityBus bus) throws IOException, BundleException {
        Locale locale = Locale.of(language);
        Path folder = Files.createDirectories(ScreensTest.PICTURES.resolve("spoken-" + language));
        try (FakeHead head = new FakeHead(); WorkbenchRobot robot = WorkbenchRobot.open(locale)) {
            robot.shell().setBounds(0, 0, 1360, 860);
            PageWalk walk = new PageWalk(robot, (name, shell) -> listen(robot, bus, folder.resolve(name + ".txt"), shell, locale));
            ScreenData data = walk.records(locale);
            walk.all(data);
            new ControlWalk(walk, robot, head).all(data, locale);
        }
        assertEquals("", String.join("\n", broken));
    }

    private void listen(WorkbenchRobot robot, AccessibilityBus bus, Path file, Shell shell, Locale locale) {
        CompletableFuture<Optional<AccessibleNode>> reading = CompletableFuture.supplyAsync(bus::tree);
        robot.until("the tree is read", reading::isDone);
        AccessibleNode tree = reading.join().orElseThrow(() -> new AssertionError("This process shows nothing on the accessibility bus: was a window opened before it?"));
        try {
            Files.writeString(file, tree.tree());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (name(file).equals("gallery-buttons")) {
            states(tree);
        }
        new SpokenWords(locale, KNOWN).broken(tree).forEach(sentence -> broken.add(name(file) + ": " + sentence));
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".txt", "");
    }

    /** A box that is ticked, one that is not, one that cannot be. */
    private static void states(AccessibleNode tree) {
        List<AccessibleNode> boxes = tree.all().filter(node -> node.role().equals("check box")).toList();
        assertEquals(List.of(true, false, false), boxes.stream().map(box -> box.is(AccessibleState.CHECKED)).toList());
        assertEquals(List.of(true, true, false), boxes.stream().map(box -> box.is(AccessibleState.ENABLED)).toList());
    }
}
