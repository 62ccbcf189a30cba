package org.peyvand.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The checkout that is being tested: its bundles, and the module map in {@code bundles/README.md}. */
final class SourceTree {

    /** A row of the module map: {@code | org.peyvand.core | 2 | – | what |}. */
    record Module(String bundle, int layer, Set<String> siblings) {
    }

    private static final Pattern ROW = Pattern.compile("^\\| `?(org\\.peyvand\\.[\\w.]+)`? \\| (\\d) \\| ([^|]*) \\|", Pattern.MULTILINE);

    private SourceTree() {
    }

    static Path root() {
        for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
            if (Files.isDirectory(p.resolve("bundles")) && Files.exists(p.resolve("peyvand"))) {
                return p;
            }
        }
        throw new IllegalStateException("not inside a checkout of Peyvand: " + Path.of("").toAbsolutePath());
    }

    static Stream<SourceBundle> all() {
        try (Stream<Path> folders = Files.list(root().resolve("bundles"))) {
            return folders.filter(f -> Files.exists(f.resolve("META-INF/MANIFEST.MF"))).sorted().map(SourceBundle::of).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bundles that are delivered or support tests; fragments with the tests themselves are left out. */
    static Stream<SourceBundle> bundles() {
        return all().filter(b -> !b.isTest());
    }

    static Map<String, Module> modules() {
        Matcher row = ROW.matcher(SourceBundle.text(root().resolve("bundles/README.md")));
        Map<String, Module> modules = new LinkedHashMap<>();
        while (row.find()) {
            Set<String> siblings = new HashSet<>();
            for (String word : row.group(3).replace("`", "").split("[,\\s]+")) {
                if (!word.isBlank() && !word.equals("–")) {
                    siblings.add("org.peyvand." + word);
                }
            }
            modules.put(row.group(1), new Module(row.group(1), Integer.parseInt(row.group(2)), siblings));
        }
        return modules;
    }

    /** Lines of all sources of a bundle that match, as {@code File.java:12}. */
    static List<String> linesWith(SourceBundle bundle, Pattern pattern) {
        return bundle.sources().stream().flatMap(file -> {
            String text = SourceBundle.text(file);
            return pattern.matcher(text).results()
                    .map(m -> file.getFileName() + ":" + (text.substring(0, m.start()).lines().count() + 1));
        }).toList();
    }
}
