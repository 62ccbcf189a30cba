package org.peyvand.exchange.internal.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at the end of a file: a file that was written to its end mostly ends with a line end. */
final class LastByte {
    private LastByte() {
    }

    static boolean isLineEnd(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            if (channel.size() < 2) {
                return true;
            }
            ByteBuffer two = ByteBuffer.allocate(2);
            channel.position(channel.size() - 2).read(two);
            return isEnd(two.get(0)) || isEnd(two.get(1));
        }
    }

    private static boolean isEnd(byte b) {
        return b == '\n' || b == '\r';
    }
}
