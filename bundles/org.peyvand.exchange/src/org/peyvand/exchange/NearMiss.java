package org.peyvand.exchange;

/**
 * A value that is almost a known one.
 *
 * @param file       name of the file
 * @param column     header of the column
 * @param path       path it is mapped to
 * @param value      as written
 * @param suggestion the known value
 * @param score      likeness, 0 to 1
 * @param certain    whether it is certain enough to be applied without asking
 * @param applied    whether it was applied
 * @param rows       rows with this value, as far as was looked
 */
public record NearMiss(String file, String column, String path, String value, String suggestion, double score, boolean certain, boolean applied,
        long rows) {
}
