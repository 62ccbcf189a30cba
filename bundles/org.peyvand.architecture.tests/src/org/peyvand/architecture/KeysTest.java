package org.peyvand.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keys and commands of all application models and fragments. */
class KeysTest {
    /** Opened by a parameter from code, not by people. */
    private static final List<String> WITHOUT_KEY = List.of("org.peyvand.analytics.ui.command.renderDocument", "org.peyvand.analytics.ui.command.printReport");
    private static final Pattern BINDING = Pattern.compile("keySequence=\"([^\"]+)\" command=\"([^\"]+)\"");
    private static final Pattern COMMAND = Pattern.compile("(?:<commands|commands:Command\") xmi:id=\"([^\"]+)\" elementId=\"([^\"]+)\"");

    private static Stream<MatchResult> in(Pattern pattern) {
        return SourceTree.bundles().flatMap(bundle -> models(bundle).stream()).flatMap(file -> pattern.matcher(SourceBundle.text(file)).results());
    }

    private static List<Path> models(SourceBundle bundle) {
        return bundle.files("", ".e4xmi").stream().filter(file -> !file.toString().contains("/target/") && !file.toString().contains("/bin/")).toList();
    }

    /** There is one binding context, that of the window. */
    @Test
    void noTwoActionsShareAKey() {
        Map<String, String> keys = new HashMap<>();
        List<String> twice = new ArrayList<>();
        in(BINDING).forEach(match -> {
            String other = keys.putIfAbsent(normal(match.group(1)), match.group(2));
            if (other != null) {
                twice.add(match.group(1) + ": " + other + ", " + match.group(2));
            }
        });
        assertEquals(List.of(), twice);
        assertTrue(keys.size() > 20, "the models were not found");
    }

    private static String normal(String keys) {
        return String.join("+", new TreeSet<>(List.of(keys.toUpperCase(java.util.Locale.ROOT).split("\\+"))));
    }

    @Test
    void everyCommandHasAKey() {
        List<String> bound = in(BINDING).map(match -> match.group(2)).toList();
        List<String> without = in(COMMAND).filter(match -> !bound.contains(match.group(1)) && !WITHOUT_KEY.contains(match.group(2)))
                .map(match -> match.group(2)).toList();
        assertEquals(List.of(), without);
    }

    /** What a Persian layout has a key for, or what is the same on every layout. */
    @Test
    void everyKeyIsOnAPersianKeyboardToo() {
        List<String> others = in(BINDING).map(match -> match.group(1)).filter(keys -> !keys.substring(keys.lastIndexOf('+') + 1).matches("[A-Z0-9,]|F\\d{1,2}|HOME|ARROW_\\w+"))
                .toList();
        assertEquals(List.of(), others);
    }
}
