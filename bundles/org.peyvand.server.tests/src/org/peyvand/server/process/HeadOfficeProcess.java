package org.peyvand.server.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.peyvand.certificates.Identity;
import org.peyvand.certificates.Pem;

/** A head office as people start it: a process of its own, from the assembly that the build has made. */
final class HeadOfficeProcess implements AutoCloseable {
    private static final int SECONDS = 240;
    private static final Pattern ADDRESS = Pattern.compile("https://\\S+");
    private static final char[] PASSWORD = "of this test".toCharArray();

    private final Path data;
    private final Process process;
    private final Path errors;
    private final BufferedReader out;
    private String line;

    private HeadOfficeProcess(Path data, Process process, Path errors) {
        this.data = data;
        this.process = process;
        this.errors = errors;
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The assembly, above the working directory of the tests. */
    static Path assembly() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path assembly = folder.resolve("releng/org.peyvand.head-office/target/assembly");
            if (Files.exists(assembly.resolve("assembly.id"))) {
                return assembly;
            }
        }
        throw new IllegalStateException("The head office is not built: ./peyvand build");
    }

    /** Starts one; comes back at once. */
    static HeadOfficeProcess start(Path data, String... words) {
        List<String> command = new ArrayList<>(List.of(assembly().resolve("bin/head-office").toString(), "--data", data.toString()));
        command.addAll(List.of(words));
        try {
            Path errors = Files.createTempFile("head-office", ".err");
            var builder = new ProcessBuilder(command).redirectError(errors.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("HEAD_OFFICE_JAVA_OPTIONS", "-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Duser.language=en");
            // nothing is fetched, whatever the home folder says
            builder.environment().put("HOME", "/nonexistent");
            return new HeadOfficeProcess(data, builder.start(), errors);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for its one line. */
    HeadOfficeProcess listening() {
        try {
            line = CompletableFuture.supplyAsync(this::readLine).orTimeout(SECONDS, TimeUnit.SECONDS).join();
            if (line == null) {
                throw new IllegalStateException("The head office ended: " + said());
            }
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String readLine() {
        try {
            return out.readLine();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String line() {
        return line;
    }

    URI address() {
        Matcher address = ADDRESS.matcher(line);
        if (!address.find()) {
            throw new IllegalStateException(line);
        }
        return URI.create(address.group());
    }

    long pid() {
        return process.pid();
    }

    /** What it said on standard error. */
    String said() throws IOException {
        return Files.readString(errors);
    }

    /** What came on standard output after its line, until it ended. */
    String rest() {
        // the framework says so when it ends before it has begun, in the middle of its events
        return out.lines().filter(said -> !said.startsWith("WARNING: EventAdmin: Event Task Processing Interrupted")).collect(Collectors.joining("\n"));
    }

    /** Its exit code, when it ends by itself. */
    int exit() throws InterruptedException {
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The head office does not end");
        }
        return process.exitValue();
    }

    /** As administrators end it. */
    int stop() throws InterruptedException {
        // not by the process itself, which would close what it has written before somebody reads it
        process.toHandle().destroy();
        return exit();
    }

    /** As a power cut ends it. */
    void kill() {
        process.destroyForcibly();
        try {
            exit();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** A client that trusts the authority of this head office and nobody else. */
    HttpClient client(Optional<Identity> own, String protocol) {
        try {
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(Identity.trustStore(Pem.certificate(Files.readString(data.resolve("tls/ca.pem")))));
            KeyManager[] keys = own.isPresent() ? keys(own.get()) : null;
            SSLContext context = SSLContext.getInstance(protocol);
            context.init(keys, trust.getTrustManagers(), null);
            return HttpClient.newBuilder().sslContext(context).connectTimeout(Duration.ofSeconds(30)).build();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyManager[] keys(Identity own) throws GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(own.keyStore(PASSWORD), PASSWORD);
        return keys.getKeyManagers();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(client(Optional.empty(), "TLSv1.3"), path);
    }

    HttpResponse<String> get(HttpClient client, String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address().resolve(path)).timeout(Duration.ofSeconds(60)).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() throws IOException {
        if (process.isAlive()) {
            kill();
        }
        Files.deleteIfExists(errors);
    }
}
