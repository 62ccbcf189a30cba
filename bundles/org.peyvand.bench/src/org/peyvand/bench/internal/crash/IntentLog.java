package org.peyvand.bench.internal.crash;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * What the storm means to write and what was acknowledged, outside the database and on the disk before the storm goes on. Each line is told to the
 * one who will kill this process, too.
 */
final class IntentLog implements AutoCloseable {
    private final FileChannel channel;
    private final PrintStream told;
    private long number;

    /** @param before what is in the file already; half a line that a kill has left is cut off */
    IntentLog(Path file, IntentHistory before, PrintStream told) throws IOException {
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.truncate(before.bytes()).position(before.bytes());
        this.number = before.last();
        this.told = told;
    }

    /** Something is about to be written. */
    synchronized Deed intend(Deed.Kind kind, String name, int value) {
        Deed deed = new Deed(++number, kind, name.isEmpty() ? kind.name().toLowerCase(Locale.ROOT) + '-' + number : name, value);
        append(deed.line());
        return deed;
    }

    /** The product says that it is stored, or that it has refused it. */
    void end(Deed deed, boolean stored) {
        append((stored ? "A " : "R ") + deed.number());
    }

    private synchronized void append(String line) {
        try {
            channel.write(ByteBuffer.wrap((line + '\n').getBytes(StandardCharsets.UTF_8)));
            channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        told.println(line);
        told.flush();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
