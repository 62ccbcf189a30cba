package org.peyvand.exchange.format;

/**
 * How a file is written.
 *
 * @param byteOrderMark whether a CSV file begins with a byte order mark
 * @param rightToLeft   whether a sheet runs from right to left
 * @param sheet         name of the sheet
 */
public record WriteOptions(boolean byteOrderMark, boolean rightToLeft, String sheet) {

    /** Byte order mark, left to right. */
    public static WriteOptions standard() {
        return new WriteOptions(true, false, "Peyvand");
    }
}
