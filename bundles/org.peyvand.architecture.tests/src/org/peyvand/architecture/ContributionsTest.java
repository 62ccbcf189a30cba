package org.peyvand.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every plugin.xml, e4xmi and text bundle. */
class ContributionsTest {

    private static final Pattern CLASS = Pattern.compile("(?:class|source|design|script|provider)=\"(org\\.peyvand\\.[\\w.$]+)\"|bundleclass://[\\w.]+/(org\\.peyvand\\.[\\w.$]+)");
    private static final Pattern KEY = Pattern.compile("\"%([\\w.\\-]+)\"");

    static Stream<SourceBundle> bundles() {
        return SourceTree.bundles();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void contributorsAreSingletonsAndComponentsStart(SourceBundle bundle) {
        if (bundle.hasFile("plugin.xml")) {
            assertTrue(bundle.header("Bundle-SymbolicName").contains("singleton:=true"), bundle + " has a plugin.xml but is no singleton");
            assertTrue(bundle.read("build.properties").contains("plugin.xml"), bundle + " does not pack its plugin.xml");
        }
        boolean components = !SourceTree.linesWith(bundle, Pattern.compile("^@Component", Pattern.MULTILINE)).isEmpty();
        if (components) {
            assertEquals("lazy", bundle.header("Bundle-ActivationPolicy"), bundle + " has DS components, which need Bundle-ActivationPolicy: lazy");
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyClassThatIsNamedExists(SourceBundle bundle) {
        List<String> missing = new ArrayList<>();
        for (Path file : descriptions(bundle)) {
            CLASS.matcher(SourceBundle.text(file)).results().map(ContributionsTest::named).filter(name -> !exists(name)).forEach(missing::add);
        }
        assertEquals(List.of(), missing, bundle + " names classes that do not exist");
    }

    private static String named(MatchResult match) {
        return match.group(1) != null ? match.group(1) : match.group(2);
    }

    private static boolean exists(String name) {
        String path = "src/" + name.replaceAll("\\$.*", "").replace('.', '/') + ".java";
        return SourceTree.bundles().anyMatch(b -> b.hasFile(path));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKeyHasATextInBothLanguages(SourceBundle bundle) {
        Set<String> keys = new TreeSet<>();
        descriptions(bundle).forEach(f -> KEY.matcher(SourceBundle.text(f)).results().forEach(m -> keys.add(m.group(1))));
        if (keys.isEmpty()) {
            return;
        }
        String base = bundle.header("Bundle-Localization").isEmpty() ? "OSGI-INF/l10n/bundle" : bundle.header("Bundle-Localization");
        for (String suffix : List.of("", "_fa")) {
            Set<String> missing = new TreeSet<>(keys);
            missing.removeAll(load(bundle.folder().resolve(base + suffix + ".properties")).stringPropertyNames());
            assertTrue(missing.isEmpty(), bundle + ": no text" + suffix + " for " + missing);
        }
        assertTrue(bundle.read("build.properties").contains("OSGI-INF/"), bundle + " does not pack its texts");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void textBundlesHaveTheSameKeysInBothLanguages(SourceBundle bundle) {
        for (Path english : bundle.files("", ".properties")) {
            String name = english.getFileName().toString();
            boolean text = name.matches("(messages|labels|bundle)\\.properties") && !english.toString().contains("/target/");
            if (!text) {
                continue;
            }
            Path persian = english.resolveSibling(name.replace(".properties", "_fa.properties"));
            assertTrue(Files.exists(persian), "no Persian twin of " + english);
            assertEquals(new TreeSet<>(load(english).stringPropertyNames()), new TreeSet<>(load(persian).stringPropertyNames()), english.toString());
        }
    }

    private static List<Path> descriptions(SourceBundle bundle) {
        List<Path> files = new ArrayList<>(bundle.files("", ".e4xmi"));
        if (bundle.hasFile("plugin.xml")) {
            files.add(bundle.folder().resolve("plugin.xml"));
        }
        return files.stream().filter(f -> !f.toString().contains("/target/") && !f.toString().contains("/bin/")).toList();
    }

    private static Properties load(Path file) {
        Properties texts = new Properties();
        if (Files.exists(file)) {
            try {
                texts.load(new StringReader(Files.readString(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }
}
