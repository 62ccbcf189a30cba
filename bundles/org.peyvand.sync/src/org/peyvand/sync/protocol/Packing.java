package org.peyvand.sync.protocol;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The bodies of calls and answers as they travel: packed by gzip, and of limited size however much was packed into them. */
public final class Packing {
    /** Their media type. */
    public static final String TYPE = "application/x-peyvand-sync";
    /** The most bytes of an unpacked body. */
    public static final int LARGEST = 64 << 20;

    private Packing() {
    }

    /** Takes no short repetitions among digits for repetitions: identifiers and numbers become a tenth less. */
    private static final class Filtered extends GZIPOutputStream {
        Filtered(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setStrategy(Deflater.FILTERED);
        }
    }

    /** Packs a body. */
    public static byte[] pack(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new Filtered(bytes)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Unpacks a body; whoever sends it may be anybody.
     *
     * @throws IOException when it is no packed body, was cut, or is too large
     */
    public static byte[] unpack(InputStream packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(packed)) {
            byte[] plain = in.readNBytes(LARGEST + 1);
            if (plain.length > LARGEST) {
                throw new IOException("more than " + LARGEST + " bytes");
            }
            return plain;
        }
    }
}
