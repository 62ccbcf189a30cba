package org.peyvand.server.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The program over a data folder as a process of its own, from the product that the build has made: {@code ./peyvand bench --node}, which does what it is told line by
 * line.
 */
final class CommandProcess implements AutoCloseable {
    private static final int SECONDS = 240;
    private static final String ANSWER = "= ";

    private final Process process;
    private final BufferedReader out;
    private final Path errors;

    private CommandProcess(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private static Path product() {
        Path product = HeadOfficeProcess.assembly().resolve("../../../org.peyvand.product/target/products/org.peyvand.product/linux/gtk/x86_64").normalize();
        if (!Files.isDirectory(product.resolve("plugins"))) {
            throw new IllegalStateException("The product is not built: ./peyvand build");
        }
        return product;
    }

    /** Starts one; comes back at once. */
    static CommandProcess start(Path data) throws IOException {
        Path product = product();
        Path launcher;
        try (Stream<Path> plugins = Files.list(product.resolve("plugins"))) {
            launcher = plugins.filter(one -> one.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst().orElseThrow();
        }
        Path errors = Files.createDirectories(data).resolve("errors.log");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true", "-Dpeyvand.data=" + data, "-Dosgi.configuration.cascaded=true",
            "-Dosgi.sharedConfiguration.area=" + product.resolve("configuration").toUri(), "-jar", launcher.toString(), "-configuration", data.resolve("run/cli").toString(), "-nosplash",
            "-application", "org.peyvand.cli.application", "-data", "@none", "bench", "--lang", "en", "--node"));
        return new CommandProcess(new ProcessBuilder(command).redirectError(errors.toFile()).start(), errors);
    }

    /** Has something done and waits for the answer. */
    String ask(String... words) throws IOException {
        tell(words);
        return answer();
    }

    /** Has something done and does not wait. */
    void tell(String... words) throws IOException {
        process.outputWriter(StandardCharsets.UTF_8).append(String.join(" ", words)).append('\n').flush();
    }

    /** The next answer; lines of other kinds are passed over. */
    String answer() throws IOException {
        String line = next();
        while (line != null && !line.startsWith(ANSWER)) {
            line = next();
        }
        if (line == null) {
            throw new IllegalStateException("The program has ended: " + Files.readString(errors));
        }
        return line.substring(ANSWER.length());
    }

    private String next() {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return out.readLine();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }).orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
