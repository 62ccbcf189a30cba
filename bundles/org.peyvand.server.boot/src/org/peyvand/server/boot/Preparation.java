package org.peyvand.server.boot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lays out what a run reads: the settings of the assembly, each followed by what the administrator's file of the same name says, so that a line there
 * wins over the assembly's and everything else stays as it comes.
 *
 * @param assembly the folder of the program, which is only read
 */
record Preparation(Path assembly, Home home) {
    private static final String SETTINGS = ".cfg";
    private static final String TEMPLATE = "org.peyvand.server.cfg";
    /** Changes with every build of the assembly. */
    private static final String STAMP = "assembly.id";

    static Preparation of(Path assembly, Home home) {
        return new Preparation(assembly, home);
    }

    void run() throws Refusal {
        try {
            forgetOlderProgram();
            delete(home.configurations());
            delete(home.etc());
            copyDefaults();
            addAdministrators();
        } catch (IOException e) {
            throw Refusal.failed(e, "folder.impossible", home.data(), String.valueOf(e.getMessage()));
        }
    }

    /** Karaf keeps copies of the bundles: those of another program must not be used. */
    private void forgetOlderProgram() throws IOException {
        Path present = assembly.resolve(STAMP);
        Path known = home.run().resolve(STAMP);
        String stamp = Files.exists(present) ? Files.readString(present) : "";
        if (stamp.isEmpty() || !Files.exists(known) || !Files.readString(known).equals(stamp)) {
            delete(home.karaf());
            Files.createDirectories(home.karaf().resolve("tmp"));
            Files.writeString(known, stamp);
        }
    }

    private void copyDefaults() throws IOException {
        Path from = assembly.resolve("etc");
        Files.createDirectories(home.etc());
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(home.etc().resolve(file.getFileName()), Files.readString(file));
            }
        }
    }

    private void addAdministrators() throws IOException {
        Path own = home.settings().resolve(TEMPLATE);
        if (Files.notExists(own)) {
            try (InputStream template = Preparation.class.getResourceAsStream(TEMPLATE)) {
                Files.copy(template, own);
            }
        }
        try (Stream<Path> files = Files.list(home.settings())) {
            for (Path file : files.filter(path -> path.toString().endsWith(SETTINGS)).toList()) {
                Path merged = home.etc().resolve(file.getFileName());
                String defaults = Files.exists(merged) ? Files.readString(merged) + '\n' : "";
                Files.writeString(merged, defaults + Files.readString(file, StandardCharsets.UTF_8));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
