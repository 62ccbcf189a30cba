package org.peyvand.persistence.transfer;

import java.util.List;

/**
 * One table as a CSV file.
 *
 * @param table its name, upper case
 * @param entity identifier of the description of its records; empty for a table without one
 * @param file name of the file
 * @param rows how many there are
 * @param sha256 digest of the file, 64 hexadecimal digits
 * @param content digest of what the rows say, whatever their order, 64 hexadecimal digits
 * @param columns in the order of the file
 */
public record TableFile(String table, String entity, String file, long rows, String sha256, String content, List<Column> columns) {

    /** Takes a copy. */
    public TableFile {
        columns = List.copyOf(columns);
    }

    /**
     * One column.
     *
     * @param name upper case
     * @param kind how its values are written
     * @param type its type in the words of schema scripts
     */
    public record Column(String name, Kind kind, String type) {
    }

    /** How values are written. */
    public enum Kind {
        /** As it is; identifiers as 36 characters in lower case. */
        TEXT,
        /** Digits. */
        INTEGER,
        /** Digits and a point, with all the places of the column. */
        DECIMAL,
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** {@code 2026-06-01}. */
        DATE,
        /** {@code 2026-06-01T08:00:00Z}, in UTC, with as many places of the second as are needed. */
        MOMENT,
        /** Base64. */
        BYTES
    }
}
