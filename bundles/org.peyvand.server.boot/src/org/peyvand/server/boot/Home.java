package org.peyvand.server.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folders of one head office. Everything that it writes lies in here; the assembly is only read.
 *
 * @param data the data folder
 */
record Home(Path data) {

    static Home of(Path data) {
        return new Home(data);
    }

    /** What an administrator may say: files of settings that are read after those of the assembly. */
    Path settings() {
        return data.resolve("etc");
    }

    /** What a run needs and the next one makes anew. */
    Path run() {
        return data.resolve("run").resolve("head-office");
    }

    /** The settings of the assembly with those of the administrator, as Karaf reads them. */
    Path etc() {
        return run().resolve("etc");
    }

    /** What Karaf keeps between runs, so that it starts quicker. */
    Path karaf() {
        return run().resolve("karaf");
    }

    /** Settings that the program made for itself in a run. */
    Path configurations() {
        return run().resolve("config");
    }

    Path log() {
        return data.resolve("log");
    }

    /** Makes the folders; the run's is nobody else's business, since keys of a run are in it. */
    void make() throws Refusal {
        try {
            Files.createDirectories(settings());
            Files.createDirectories(log());
            Files.createDirectories(karaf().resolve("tmp"));
            if (data.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(run(), PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw Refusal.failed(e, "folder.impossible", data, e.getMessage() == null ? e : e.getMessage());
        }
    }
}
