package org.peyvand.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Image;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.base.culture.Culture;

@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class IconsTest {
    private static final Pattern NAMED = Pattern.compile("icon=\"([a-z0-9-]+)\"|<tags>icon:([a-z0-9-]+)</tags>"
            + "|icons\\(\\)\\.(?:image|address)\\(\"([a-z0-9-]+)\"|RowItem\\.of\\(\"([a-z0-9-]+)\"");

    private KitStage stage = new KitStage(Culture.english());

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void everyIconThatIsNamedAnywhereExists() throws IOException {
        Map<String, Path> named = new TreeMap<>();
        try (Stream<Path> files = Files.walk(bundles())) {
            for (Path file : files.filter(IconsTest::isSource).toList()) {
                Matcher matcher = NAMED.matcher(Files.readString(file));
                while (matcher.find()) {
                    for (int group = 1; group <= matcher.groupCount(); group++) {
                        if (matcher.group(group) != null) {
                            named.put(matcher.group(group), file);
                        }
                    }
                }
            }
        }
        assertTrue(named.size() > 30, "only found " + named.keySet());
        named.keySet().removeIf(IconsTest::exists);
        assertEquals(Map.of(), named, "these are not in the set");
    }

    private static boolean isSource(Path file) {
        String name = file.toString();
        return !name.contains("/target/") && !name.contains(".tests/") && (name.endsWith("plugin.xml") || name.endsWith(".e4xmi") || name.endsWith(".java"));
    }

    private static boolean exists(String name) {
        return Platform.getBundle("org.webjars.npm.bootstrap-icons")
                .getEntry("META-INF/resources/webjars/bootstrap-icons/1.13.1/icons/" + name + ".svg") != null;
    }

    private static Path bundles() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("bundles/org.peyvand.ui"))) {
            folder = folder.getParent();
        }
        assertTrue(folder != null, "tests run inside the source tree");
        return folder.resolve("bundles");
    }

    @Test
    void anIconIsMadeOncePerColourAndSize() {
        Icons icons = stage.kit.icons();
        Image image = icons.image("building", Tone.ACCENT, 16);
        assertEquals(16, image.getBounds().width);
        assertSame(image, icons.image("building", Tone.ACCENT, 16));
        assertNotSame(image, icons.image("building", Tone.MUTED, 16));
        assertEquals(32, icons.image("building", Tone.ACCENT, 32).getBounds().width);
    }

    @Test
    void aNameThatDoesNotExistGivesAnImageAllTheSame() {
        assertEquals(16, stage.kit.icons().image("there-is-no-such-icon").getBounds().width);
    }
}
