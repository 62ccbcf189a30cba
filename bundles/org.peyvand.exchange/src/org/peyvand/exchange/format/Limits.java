package org.peyvand.exchange.format;

/**
 * What a reader still accepts; beyond it a file or a row is refused with a sentence.
 *
 * @param fileBytes  size of the file
 * @param inflated   bytes of all parts of a packed file together, unpacked
 * @param columns    columns of a table
 * @param cellChars  characters of a cell; a row with a longer one is refused
 * @param recordChars characters of a row or a card; beyond it the rest of the file cannot be read
 */
public record Limits(long fileBytes, long inflated, int columns, int cellChars, int recordChars) {
    /** 16 GiB a file, 4 GiB unpacked, 2,000 columns, 1 Mi characters a cell, 16 Mi characters a row. */
    public static final Limits STANDARD = new Limits(16L << 30, 4L << 30, 2_000, 1 << 20, 16 << 20);
}
