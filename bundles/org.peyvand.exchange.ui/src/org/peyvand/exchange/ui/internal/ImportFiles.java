package org.peyvand.exchange.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The chosen files and folders and how they are read. */
final class ImportFiles {
    private final List<Path> paths = new ArrayList<>();
    private String currency;
    private String encoding;
    private Path mapping;

    ImportFiles(String currency) {
        this.currency = currency;
    }

    List<Path> paths() {
        return List.copyOf(paths);
    }

    boolean isEmpty() {
        return paths.isEmpty();
    }

    /** Adds what is not there yet; tells whether that was anything. */
    boolean add(Collection<Path> more) {
        boolean added = false;
        for (Path path : more) {
            Path whole = path.toAbsolutePath().normalize();
            added |= !paths.contains(whole) && paths.add(whole);
        }
        return added;
    }

    void remove(Collection<Path> some) {
        paths.removeAll(some);
    }

    void clear() {
        paths.clear();
        mapping = null;
    }

    String currency() {
        return currency;
    }

    void currency(String code) {
        currency = code;
    }

    /** Name of the character set; null to detect it. */
    String encoding() {
        return encoding;
    }

    void encoding(String name) {
        encoding = name;
    }

    /** The mapping file; null for none. */
    Path mapping() {
        return mapping;
    }

    void mapping(Path file) {
        mapping = file;
    }
}
