package org.peyvand.safety.internal.encryption;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.peyvand.persistence.safety.FileTree;

/** The files below a folder that have one of some words in them, however it is written. */
record TellingFiles(List<String> words) {
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

    List<String> below(Path root) throws IOException {
        List<String> patterns = words.stream().flatMap(TellingFiles::patterns).distinct().toList();
        List<String> found = new java.util.ArrayList<>();
        for (Path file : FileTree.files(root)) {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            if (patterns.stream().anyMatch(bytes::contains)) {
                found.add(root.relativize(file).toString());
            }
        }
        return found;
    }

    private static Stream<String> patterns(String word) {
        StringBuilder escaped = new StringBuilder();
        word.chars().forEach(letter -> escaped.append(letter < 0x7f ? String.valueOf((char) letter) : String.format("\\u%04X", letter)));
        return Stream.concat(Stream.of(escaped.toString()), CHARSETS.stream().map(charset -> new String(word.getBytes(charset), StandardCharsets.ISO_8859_1)));
    }
}
