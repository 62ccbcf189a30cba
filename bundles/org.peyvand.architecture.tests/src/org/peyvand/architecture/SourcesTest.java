package org.peyvand.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must not be written, and what must be: rules over the text of the sources. */
class SourcesTest {

    private static final int LONGEST_CLASS = 400;
    private static final Pattern PERSISTENCE_API = Pattern.compile("^import (static )?jakarta\\.persistence\\.", Pattern.MULTILINE);
    private static final Pattern ECLIPSELINK = Pattern.compile("^import (static )?org\\.eclipse\\.persistence\\.", Pattern.MULTILINE);
    private static final Pattern REGISTRY = Pattern.compile("\\bIExtensionRegistry\\b");
    private static final Pattern STATIC_PLATFORM = Pattern.compile("^import org\\.eclipse\\.core\\.runtime\\.(Platform|Plugin);", Pattern.MULTILINE);
    private static final Pattern UNWANTED = Pattern.compile(
            "\\.printStackTrace\\(|System\\.exit\\(|Thread\\.sleep\\(|catch *\\([^)]*\\) *\\{\\s*\\}|\\b(TODO|FIXME)\\b|ObjectInputStream");

    /** On GTK such a button stands at the left of its room also where one reads from the right. */
    private static final Pattern BOX_WITHOUT_WRAP = Pattern.compile("new Button\\([^,]+, SWT\\.(CHECK|RADIO)\\)");

    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (abstract |final |sealed |non-sealed )*(class|interface|record|enum|@interface) ", Pattern.MULTILINE);

    static Stream<SourceBundle> bundles() {
        return SourceTree.bundles();
    }

    static Stream<SourceBundle> all() {
        return SourceTree.all().filter(b -> !b.name().equals("org.peyvand.architecture.tests"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void persistenceApiStaysInModels(SourceBundle bundle) {
        if (bundle.name().startsWith("org.peyvand.persistence")) {
            return;
        }
        List<Path> wrong = bundle.sources().stream().filter(f -> !f.getParent().endsWith("model"))
                .filter(f -> PERSISTENCE_API.matcher(SourceBundle.text(f)).find()).toList();
        assertEquals(List.of(), wrong, "jakarta.persistence belongs into *.model packages and persistence bundles");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void onlyTheirOwnersKnowEclipseLinkAndTheRegistry(SourceBundle bundle) {
        if (!bundle.name().equals("org.peyvand.persistence.eclipselink")) {
            assertEquals(List.of(), SourceTree.linesWith(bundle, ECLIPSELINK));
        }
        if (!bundle.name().equals("org.peyvand.extensions")) {
            assertEquals(List.of(), SourceTree.linesWith(bundle, REGISTRY));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void headlessCodeDoesNotAskThePlatform(SourceBundle bundle) {
        boolean exempt = SourceTree.modules().get(bundle.name()).layer() == 4 || bundle.name().equals("org.peyvand.analytics.birt")
                || bundle.name().startsWith("org.peyvand.testing");
        if (!exempt) {
            assertEquals(List.of(), SourceTree.linesWith(bundle, STATIC_PLATFORM));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingUnwantedIsWritten(SourceBundle bundle) {
        assertEquals(List.of(), SourceTree.linesWith(bundle, UNWANTED));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void boxesAndCirclesStandWhereReadingBegins(SourceBundle bundle) {
        assertEquals(List.of(), SourceTree.linesWith(bundle, BOX_WITHOUT_WRAP), "SWT.CHECK and SWT.RADIO want SWT.WRAP");
    }

    @ParameterizedTest
    @MethodSource("all")
    void classesStaySmall(SourceBundle bundle) {
        List<Path> tooLong = bundle.sources().stream().filter(f -> SourceBundle.text(f).lines().count() > LONGEST_CLASS).toList();
        assertEquals(List.of(), tooLong, "longer than " + LONGEST_CLASS + " lines");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void exportedPackagesAreDocumented(SourceBundle bundle) {
        for (String exported : bundle.names("Export-Package")) {
            Path info = bundle.folder().resolve("src/" + exported.replace('.', '/') + "/package-info.java");
            assertTrue(Files.exists(info), bundle + ": no package-info.java for " + exported);
            assertTrue(SourceBundle.text(info).stripLeading().startsWith("/**"), exported + " has no description");
        }
    }

    /** A public type of an exported package says what it is: there is Javadoc between the imports and its declaration. */
    @ParameterizedTest
    @MethodSource("bundles")
    void exportedTypesAreDocumented(SourceBundle bundle) {
        for (String exported : bundle.names("Export-Package")) {
            Path folder = bundle.folder().resolve("src/" + exported.replace('.', '/'));
            List<Path> wrong = bundle.sources().stream().filter(f -> f.getParent().equals(folder)).filter(f -> !documented(SourceBundle.text(f))).toList();
            assertEquals(List.of(), wrong, "exported types without Javadoc");
        }
    }

    private static boolean documented(String text) {
        var declaration = PUBLIC_TYPE.matcher(text);
        if (!declaration.find()) {
            return true;
        }
        String before = text.substring(0, declaration.start());
        return before.substring(Math.max(0, before.lastIndexOf("\nimport "))).contains("/**");
    }
}
