package org.peyvand.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One folder below {@code bundles/}, read as it lies in the source tree. */
record SourceBundle(Path folder, Manifest manifest) {

    static SourceBundle of(Path folder) {
        try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            return new SourceBundle(folder, new Manifest(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    boolean isTest() {
        return name().endsWith(".tests");
    }

    String header(String header) {
        String value = manifest.getMainAttributes().getValue(header);
        return value == null ? "" : value;
    }

    /** The names listed in a header such as Import-Package, without attributes and directives. */
    Set<String> names(String header) {
        // commas inside quotes belong to version ranges
        return Arrays.stream(header(header).split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                .map(clause -> clause.split(";")[0].strip()).filter(s -> !s.isEmpty()).collect(Collectors.toSet());
    }

    boolean hasFile(String path) {
        return Files.exists(folder.resolve(path));
    }

    String read(String path) {
        return text(folder.resolve(path));
    }

    /** All Java sources of the bundle. */
    List<Path> sources() {
        return files("src", ".java");
    }

    List<Path> files(String below, String ending) {
        Path start = folder.resolve(below);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(start)) {
            return walk.filter(p -> p.toString().endsWith(ending)).filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
