package org.peyvand.exchange.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peyvand.exchange.ImportTarget;

class PathNamesTest {
    private final PathNames names = new PathNames(Optional.empty());
    private final ImportTarget target = new ImportTarget() {
        @Override
        public String id() {
            return "core.person";
        }

        @Override
        public String entity() {
            return id();
        }

        @Override
        public String label(Locale language) {
            return "People";
        }

        @Override
        public List<String> paths() {
            return List.of();
        }

        @Override
        public String label(String path, Locale language) {
            return path.contains(".") ? "Address – City" : "engine's " + path;
        }
    };

    @Test
    void listsAndHelpingColumnsHaveWords() {
        assertEquals("Phones", names.of(target, "phones", Locale.ENGLISH));
        assertEquals("سال تولد", names.of(target, "~birthYear", Locale.of("fa")));
    }

    @Test
    void recordsBesideTheMainOneAreTold() {
        assertEquals("Work address – City", names.of(target, "work.city", Locale.ENGLISH));
        assertEquals("Home address – City", names.of(target, "home.city", Locale.ENGLISH));
        assertEquals("Address – City", names.of(target, "somewhere.city", Locale.ENGLISH));
    }

    @Test
    void otherwiseTheEngineNamesThem() {
        assertEquals("engine's nickname", names.of(target, "nickname", Locale.ENGLISH));
    }
}
