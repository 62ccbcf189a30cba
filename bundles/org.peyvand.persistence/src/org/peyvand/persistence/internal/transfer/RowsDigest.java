package org.peyvand.persistence.internal.transfer;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.peyvand.persistence.transfer.TableFile.Column;
import org.peyvand.persistence.transfer.TableFile.Kind;

/**
 * What the rows of a table say, in whatever order: the sum of their SHA-256 modulo 2^256. A row is its values in the order of the columns' names, each with
 * its length in bytes (-1 without a value); moments by the microsecond, which every engine keeps.
 */
final class RowsDigest {
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    private final List<Column> columns;
    private final int[] order;
    private final MessageDigest digest = sha256();
    private BigInteger sum = BigInteger.ZERO;
    private long rows;

    RowsDigest(List<Column> columns) {
        this.columns = columns;
        this.order = IntStream.range(0, columns.size()).boxed().sorted((a, b) -> columns.get(a).name().compareTo(columns.get(b).name()))
            .mapToInt(Integer::intValue).toArray();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    void add(List<String> row) {
        for (int column : order) {
            String value = row.get(column);
            boolean moment = value != null && columns.get(column).kind() == Kind.MOMENT;
            field(moment ? Instant.parse(value).truncatedTo(ChronoUnit.MICROS).toString() : value);
        }
        sum = sum.add(new BigInteger(1, digest.digest())).mod(MODULUS);
        rows++;
    }

    private void field(String value) {
        byte[] bytes = value == null ? new byte[0] : value.getBytes(StandardCharsets.UTF_16BE);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, value == null ? -1 : bytes.length).array());
        digest.update(bytes);
    }

    long rows() {
        return rows;
    }

    /** The digest as 64 hexadecimal digits. */
    String end() {
        byte[] bytes = new byte[32];
        byte[] plain = sum.toByteArray();
        for (int i = 0; i < Math.min(plain.length, bytes.length); i++) {
            bytes[bytes.length - 1 - i] = plain[plain.length - 1 - i];
        }
        return HexFormat.of().formatHex(bytes);
    }
}
