package org.peyvand.safety.internal.channel;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.DatabaseUnavailable;
import org.peyvand.persistence.safety.DatabaseFiles;
import org.peyvand.persistence.safety.FileTree;
import org.peyvand.safety.Errand;
import org.peyvand.safety.RunningPeyvand;
import org.peyvand.safety.internal.backup.OwnerOnly;

/**
 * {@link RunningPeyvand} by a Unix domain socket. It lies in a folder of its own among the temporary files, since the path of a socket may have about a
 * hundred bytes only; who asks compares the owners, so that nobody else can pretend to be the program.
 */
@Component
public final class LocalChannel implements RunningPeyvand {
    static final String FILE = "db.channel";
    private static final int LOOK_MILLIS = 200;

    private final Database database;
    private final Porter porter;
    /** They come and go with their modules, while this goes on listening. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Errand> errands;

    /** Made by Declarative Services. */
    @Activate
    public LocalChannel(@Reference Database database, @Reference Porter porter) {
        this.database = database;
        this.porter = porter;
    }

    @Override
    public boolean isOpen() {
        Optional<DatabaseFiles> files = database.files();
        if (files.isEmpty() || !Files.isRegularFile(database.folder().resolve("db.holder"))) {
            return false;
        }
        try (DatabaseFiles.Hold hold = files.get().hold()) {
            return hold == null;
        } catch (DatabaseUnavailable e) {
            return true;
        }
    }

    @Override
    public Outcome<Map<String, String>> ask(Request request, Progress progress) {
        Path file = database.folder().resolve(FILE);
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket(file)))) {
            return ask(request, new Lines(channel), progress);
        } catch (IOException | RuntimeException e) {
            return Outcome.refused(Message.of(LocalChannel.class, "channel.none", database.folder().toString(), e.toString()));
        }
    }

    private static Path socket(Path file) throws IOException {
        Path socket = Path.of(Files.readString(file).strip());
        if (!Files.getOwner(file).equals(Files.getOwner(socket.getParent()))) {
            throw new IOException("The socket belongs to " + Files.getOwner(socket.getParent()));
        }
        return socket;
    }

    private static Outcome<Map<String, String>> ask(Request request, Lines lines, Progress progress) throws IOException {
        Map<String, String> words = new HashMap<>();
        request.arguments().forEach((name, value) -> words.put(Visit.ARGUMENT + name, value));
        words.put(Visit.WHAT, request.what());
        words.put(Visit.LANGUAGE, request.language().toLanguageTag());
        if (request.user() != null) {
            words.put(Visit.USER, request.user());
        }
        if (request.password() != null) {
            words.put(Visit.PASSWORD, new String(request.password()));
        }
        lines.write(words);
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> Thread.ofPlatform().daemon().name("peyvand-asking").unstarted(task));
        try {
            clock.scheduleWithFixedDelay(() -> hangUpIf(progress, lines), LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
            return answer(lines, progress);
        } finally {
            clock.shutdownNow();
        }
    }

    private static void hangUpIf(Progress progress, Lines lines) {
        if (progress.isCancelled()) {
            try {
                lines.close();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private static Outcome<Map<String, String>> answer(Lines lines, Progress progress) throws IOException {
        for (Map<String, String> told = lines.read(); told != null; told = lines.read()) {
            if (told.containsKey(Visit.REFUSED)) {
                return Outcome.refused(told.get(Visit.REFUSED).lines().map(line -> Diagnostic.error(Message.of(LocalChannel.class, "channel.said", line))).toList());
            }
            if (told.remove(Visit.DONE) != null) {
                return Outcome.done(told);
            }
            Visit.hear(told, progress);
        }
        throw new IOException("The program has ended in the middle of it");
    }

    @Override
    public Listening listen() {
        if (database.files().isEmpty()) {
            return () -> { };
        }
        Path file = database.folder().resolve(FILE);
        try {
            Path folder = Files.createTempDirectory("peyvand-");
            Path socket = folder.resolve("s");
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket));
            Path draft = file.resolveSibling(FILE + ".part");
            Files.deleteIfExists(draft);
            Files.writeString(OwnerOnly.file(draft), socket.toString());
            forget(file);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Counter counter = new Counter(server, file, folder, lines -> new Visit(lines, errands, porter).receive());
            counter.open();
            return counter;
        } catch (IOException e) {
            throw new DatabaseUnavailable(Message.of(LocalChannel.class, "channel.failed", file.toString(), e.toString()), e);
        }
    }

    /** The socket of a process that was killed. */
    private static void forget(Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            Path folder = Path.of(Files.readString(file).strip()).getParent();
            if (folder != null && folder.getFileName().toString().startsWith("peyvand-") && Files.isDirectory(folder)
                && Files.getOwner(folder).equals(Files.getOwner(file))) {
                FileTree.delete(folder);
            }
        }
    }
}
