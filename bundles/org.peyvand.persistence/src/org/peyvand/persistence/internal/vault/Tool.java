package org.peyvand.persistence.internal.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program of the operating system that is told secrets on its standard input, where others do not see them as they see command lines.
 *
 * @param name of the program, looked for in the folders of {@code PATH}
 */
record Tool(String name) {
    private static final int LONGEST_SECONDS = 120;

    /** What a program said. */
    record Answer(int code, String text) {
    }

    boolean isThere() {
        String path = System.getenv("PATH");
        if (path == null) {
            return false;
        }
        for (String folder : path.split(java.io.File.pathSeparator)) {
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, name))) {
                return true;
            }
        }
        return false;
    }

    /** Runs it; a key store may ask the person to open it, so there is time. */
    Answer run(String input, List<String> words) throws IOException {
        List<String> command = new java.util.ArrayList<>(words);
        command.addFirst(name);
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            try (OutputStream in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            }
            process.onExit().orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS).exceptionally(late -> process.destroyForcibly());
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(process.waitFor(), text);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new IOException(name + " was broken off", e);
        }
    }

    /** Runs it and takes any other answer than success for a failure. */
    void must(String input, List<String> words) throws IOException {
        Answer answer = run(input, words);
        if (answer.code() != 0) {
            throw new IOException(name + " answered " + answer.code());
        }
    }
}
