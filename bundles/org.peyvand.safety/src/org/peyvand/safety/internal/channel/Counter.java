package org.peyvand.safety.internal.channel;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.peyvand.persistence.safety.FileTree;
import org.peyvand.safety.RunningPeyvand;

/**
 * Receives whoever comes, each in a thread of its own, until it is closed.
 *
 * @param file the file that says where the socket is
 * @param folder the folder of the socket
 */
record Counter(ServerSocketChannel server, Path file, Path folder, Consumer<Lines> visits) implements RunningPeyvand.Listening {
    private static final Logger LOG = System.getLogger(Counter.class.getName());

    void open() {
        Thread.ofPlatform().daemon().name("peyvand-channel").start(this::receive);
    }

    private void receive() {
        while (server.isOpen()) {
            try {
                SocketChannel visitor = server.accept();
                Thread.ofPlatform().daemon().name("peyvand-errand").start(() -> visit(visitor));
            } catch (ClosedChannelException e) {
                LOG.log(Level.DEBUG, "The channel is closed", e);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "Other processes cannot reach this one", e);
                return;
            }
        }
    }

    private void visit(SocketChannel visitor) {
        try (Lines lines = new Lines(visitor)) {
            visits.accept(lines);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "The visitor has gone", e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(file);
            FileTree.delete(folder);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The channel " + folder + " cannot be taken away", e);
        }
    }
}
