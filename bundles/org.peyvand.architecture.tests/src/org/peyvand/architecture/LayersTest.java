package org.peyvand.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Arrows point only downward, as the module map in bundles/README.md draws them. */
class LayersTest {

    private static final int WORKBENCH = 4;
    private static final int HOSTS = 5;
    /** These open windows to test or to measure them. */
    private static final Set<String> WINDOW_DRIVERS = Set.of("org.peyvand.testing.ui", "org.peyvand.bench");
    private static Map<String, SourceTree.Module> modules;
    private static final Map<String, String> EXPORTER = new HashMap<>();

    @BeforeAll
    static void readMap() {
        modules = SourceTree.modules();
        SourceTree.bundles().forEach(b -> b.names("Export-Package").forEach(p -> EXPORTER.put(p, b.name())));
    }

    static Stream<SourceBundle> bundles() {
        return SourceTree.bundles();
    }

    @Test
    void mapListsExactlyTheBundlesThatAreThere() {
        assertEquals(new TreeSet<>(SourceTree.bundles().map(SourceBundle::name).toList()), new TreeSet<>(modules.keySet()));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void usesOnlyWhatLiesBelow(SourceBundle bundle) {
        SourceTree.Module own = modules.get(bundle.name());
        assertNotNull(own, bundle + " is not in bundles/README.md");
        Set<String> wrong = uses(bundle).filter(used -> !used.equals(bundle.name())).filter(used -> !mayUse(own, modules.get(used)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(wrong.isEmpty(), bundle + " (layer " + own.layer() + ") must not use " + wrong);
    }

    private static Stream<String> uses(SourceBundle bundle) {
        Stream<String> byPackage = bundle.names("Import-Package").stream().filter(EXPORTER::containsKey).map(EXPORTER::get);
        Stream<String> byBundle = bundle.names("Require-Bundle").stream().filter(modules::containsKey);
        return Stream.concat(byPackage, byBundle).distinct();
    }

    private static boolean mayUse(SourceTree.Module own, SourceTree.Module used) {
        if (used.layer() == own.layer()) {
            return own.siblings().contains(used.bundle());
        }
        boolean hostToWorkbench = own.layer() == HOSTS && used.layer() == WORKBENCH;
        return used.layer() < own.layer() && !hostToWorkbench;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void headlessLayersKnowNoWindows(SourceBundle bundle) {
        if (modules.get(bundle.name()).layer() == WORKBENCH || WINDOW_DRIVERS.contains(bundle.name())) {
            return;
        }
        Set<String> wrong = Stream.concat(bundle.names("Import-Package").stream(), bundle.names("Require-Bundle").stream())
                .filter(n -> n.matches("org\\.eclipse\\.(swt|jface|ui|e4)(\\..*)?")).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(wrong.isEmpty(), bundle + " must not use " + wrong);
        assertEquals("", bundle.header("Bundle-Activator"), bundle + " must not have an activator");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void nothingIsExportedAgain(SourceBundle bundle) {
        assertTrue(!bundle.header("Require-Bundle").contains("visibility:=reexport"), bundle + " re-exports a bundle");
        Set<String> internal = bundle.names("Export-Package").stream().filter(p -> p.contains(".internal")).collect(Collectors.toSet());
        assertTrue(internal.isEmpty(), bundle + " exports " + internal);
    }
}
