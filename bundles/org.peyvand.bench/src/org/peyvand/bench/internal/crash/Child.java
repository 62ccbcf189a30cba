package org.peyvand.bench.internal.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A process of this installation, seen by the one that has started it. */
public final class Child implements AutoCloseable {
    private static final int LONGEST_SECONDS = 180;
    private static final String GONE = "";

    private final Process process;
    private final Path errors;
    private final int patience;
    private final long started = System.nanoTime();
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    /** @param errors where what it complains about goes */
    Child(List<String> command, Path errors) throws IOException {
        this(command, errors, LONGEST_SECONDS);
    }

    /** @param patience seconds that it may take for a line */
    public Child(List<String> command, Path errors, int patience) throws IOException {
        this.errors = errors;
        this.patience = patience;
        this.process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        Thread reader = new Thread(this::read, "output of " + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            reader.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException e) {
            System.getLogger(Child.class.getName()).log(System.Logger.Level.DEBUG, "killed while it spoke", e);
        }
        lines.add(GONE);
    }

    /** The rest of the line that begins with a word; what it says before that is passed over. */
    public String awaits(String word) throws IOException, InterruptedException {
        String line = next();
        while (!line.startsWith(word)) {
            if (line.startsWith(StormProcess.WRONG)) {
                throw new CrashFound(line);
            }
            line = next();
        }
        return line.substring(word.length()).strip();
    }

    /**
     * Says a line to it.
     *
     * @throws CrashFound when it is not there any more
     */
    public void say(String line) {
        try {
            process.outputWriter(StandardCharsets.UTF_8).append(line).append('\n').flush();
        } catch (IOException e) {
            throw new CrashFound("it does not hear \"" + line + "\": " + e.getMessage());
        }
    }

    /** Seconds of the processors that it has used. */
    public double cpuSeconds() {
        return process.info().totalCpuDuration().map(one -> one.toNanos() / 1e9).orElse(0.0);
    }

    /** The next line. */
    String next() throws IOException, InterruptedException {
        String line = lines.poll(patience, TimeUnit.SECONDS);
        if (line == null || line.equals(GONE)) {
            process.destroyForcibly().waitFor();
            throw new CrashFound((line == null ? "it says nothing any more" : "it has ended by itself") + ": " + Files.readString(errors));
        }
        return line;
    }

    /** Since it was started. */
    double seconds() {
        return (System.nanoTime() - started) / 1e9;
    }

    /** Kills it, after so many microseconds. */
    void killAfter(long micros) throws InterruptedException {
        if (process.waitFor(micros, TimeUnit.MICROSECONDS)) {
            throw new CrashFound("it has ended before it was killed, with " + process.exitValue());
        }
        process.destroyForcibly().waitFor();
    }

    /** Kills it now. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Has it end in order. */
    public void end() throws IOException, InterruptedException {
        say(StormProcess.END);
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new CrashFound("it does not end in order: " + Files.readString(errors));
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
