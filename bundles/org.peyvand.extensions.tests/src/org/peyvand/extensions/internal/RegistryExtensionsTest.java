package org.peyvand.extensions.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.peyvand.extensions.BrokenContribution;
import org.peyvand.extensions.Contribution;
import org.peyvand.extensions.Contributions;
import org.peyvand.extensions.Extensions;

class RegistryExtensionsTest {
    private static final String POINT = "org.peyvand.extensions.probes";
    private final Extensions extensions = new RegistryExtensions(RegistryFactory.getRegistry());

    private Contribution probe(String id) {
        return extensions.of(POINT).stream().filter(c -> c.required("id").equals(id)).findFirst().orElseThrow();
    }

    @Test
    void attributesAndChildrenComeAsWritten() {
        Contribution probe = probe("sound");
        assertEquals("org.peyvand.extensions.tests", probe.bundle());
        assertEquals("probe", probe.element());
        assertEquals(Optional.of("as written"), probe.attribute("plain"));
        assertEquals(Optional.empty(), probe.attribute("blank"));
        assertEquals(List.of("a", "b"), probe.children("part").stream().map(part -> part.required("name")).toList());
    }

    @Test
    void aPointThatNobodyDeclaresIsEmpty() {
        assertEquals(List.of(), extensions.of("org.peyvand.extensions.nothing"));
    }

    @Test
    void classesAndFilesComeFromTheContributor() throws Exception {
        assertEquals(Probe.class, probe("sound").type("class"));
        assertInstanceOf(Probe.class, probe("sound").create("class", Probe.class));
        try (var stream = probe("sound").resource("fragment.xml").openStream()) {
            assertTrue(stream.read() > 0);
        }
    }

    @Test
    void labelsComeInTheAskedLanguage() {
        assertEquals("A probe", probe("sound").label("label", Locale.ENGLISH));
        assertEquals("یک نمونه", probe("sound").label("label", Locale.of("fa")));
        assertEquals("as written", probe("sound").label("plain", Locale.of("fa")));
        assertEquals("", probe("sound").label("nothing", Locale.ENGLISH));
    }

    @Test
    void aBrokenOneNamesTheBundleAndIsSkipped() {
        BrokenContribution e = assertThrows(BrokenContribution.class, () -> probe("missing").create("class", Probe.class));
        assertTrue(e.getMessage().contains("org.peyvand.extensions") && e.getMessage().contains("missing"), e.getMessage());
        assertTrue(e.getMessage().contains("Nowhere"), e.getMessage());
        assertEquals(1, Contributions.collect(extensions.of(POINT), c -> c.create("class", Probe.class)).size());
    }

    @Test
    void whatCannotBeHadIsBroken() {
        assertThrows(BrokenContribution.class, () -> probe("failing").create("class", Probe.class));
        assertThrows(BrokenContribution.class, () -> probe("sound").create("class", String.class));
        assertThrows(BrokenContribution.class, () -> probe("missing").resource("nowhere.txt"));
        assertThrows(BrokenContribution.class, () -> probe("sound").required("blank"));
    }

    @Test
    void numbersAreReadOrBroken() {
        assertEquals(7, probe("sound").number("place", 3));
        assertEquals(3, probe("sound").number("blank", 3));
        BrokenContribution e = assertThrows(BrokenContribution.class, () -> probe("sound").number("plain", 3));
        assertTrue(e.getMessage().contains("plain"), e.getMessage());
    }

    @Test
    void whateverAPlugInThrowsTheOthersGoOn() {
        assertEquals(2, Contributions.collect(extensions.of(POINT), c -> {
            if (c.required("id").equals("missing")) {
                throw new NoClassDefFoundError("com.example.Gone");
            }
            return c.element();
        }).size());
        assertEquals("fallback", Contributions.ask(this, () -> {
            throw new IllegalStateException("a bug");
        }, "fallback"));
        assertEquals("answer", Contributions.ask(this, () -> "answer", "fallback"));
    }
}
