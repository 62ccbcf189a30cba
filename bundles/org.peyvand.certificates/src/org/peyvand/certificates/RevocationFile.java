package org.peyvand.certificates;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * {@link Revocations} in a text file: a line each, serial number in hexadecimal digits, a space, the moment. It is read again when it has changed, so
 * that several processes may share it. While it is there and cannot be read, every certificate counts as revoked.
 */
public final class RevocationFile implements Revocations {
    private static final Logger LOG = System.getLogger(RevocationFile.class.getName());
    private static final int HEX = 16;

    private record Read(FileTime changed, long size, Set<BigInteger> serials) {
    }

    private final Path file;
    private Read last = new Read(null, -1, Set.of());

    /** @param file need not be there yet */
    public RevocationFile(Path file) {
        this.file = file;
    }

    @Override
    public synchronized boolean isRevoked(BigInteger serial) {
        try {
            return serials().contains(serial);
        } catch (IOException | NumberFormatException e) {
            LOG.log(Level.ERROR, "The list of revoked certificates cannot be read, so none is accepted: " + file, e);
            return true;
        }
    }

    private Set<BigInteger> serials() throws IOException {
        if (Files.notExists(file)) {
            return Set.of();
        }
        FileTime changed = Files.getLastModifiedTime(file);
        long size = Files.size(file);
        if (!changed.equals(last.changed()) || size != last.size()) {
            Set<BigInteger> serials = new HashSet<>();
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    serials.add(new BigInteger(line.strip().split(" ", 2)[0], HEX));
                }
            }
            last = new Read(changed, size, serials);
        }
        return last.serials();
    }

    @Override
    public synchronized void revoke(BigInteger serial, Instant at) {
        try {
            if (!serials().contains(serial)) {
                Files.writeString(file, serial.toString(HEX) + ' ' + at + '\n', StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
            }
        } catch (IOException e) {
            throw new CertificateFailure("The certificate cannot be revoked: " + file, e);
        }
    }
}
