package org.peyvand.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.replay.RecordImages;
import org.peyvand.testing.TestPlatform;

/**
 * The names of entities and attributes are what branches and head office, of whatever version, tell each other: they only come. {@code wire-names.txt} has a line for
 * each, with the kind of its values; a new one gets a line, and none is taken out or changed (docs/adr/0026).
 */
class WireNamesTest {
    private static final String FILE = "wire-names.txt";

    @Test
    void namesOnlyCome() throws IOException {
        Set<String> written;
        try (InputStream file = WireNamesTest.class.getResourceAsStream(FILE)) {
            written = new TreeSet<>(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        }
        Set<String> present = present();
        assertEquals("", without(written, present), "gone or changed, so that another version tells it in vain");
        assertEquals("", without(present, written), "new: write these lines into " + FILE);
    }

    private static String without(Set<String> all, Set<String> those) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(those);
        return String.join("\n", rest);
    }

    private static Set<String> present() {
        try (TestPlatform platform = TestPlatform.inMemory()) {
            RecordImages images = platform.service(RecordImages.class);
            EntityDescriptions descriptions = platform.service(EntityDescriptions.class);
            Set<String> names = new TreeSet<>();
            for (String entity : images.entities().stream().filter(one -> descriptions.byId(one).isPresent()).toList()) {
                for (String attribute : images.attributes(entity)) {
                    String kind = descriptions.byId(entity).flatMap(known -> known.attribute(attribute)).map(known -> known.kind().name()).orElse("-");
                    names.add(entity + ' ' + attribute + ' ' + kind);
                }
            }
            return names;
        }
    }
}
