package org.peyvand.exchange;

import org.peyvand.base.culture.Culture;

/**
 * How an export is written.
 *
 * @param culture     language of the headers and direction of a sheet
 * @param plain       whether values are written for machines (ISO dates, plain numbers, codes); otherwise as a person of the culture reads them
 * @param byteOrderMark whether a CSV file begins with a byte order mark, which Excel wants
 */
public record ExportOptions(Culture culture, boolean plain, boolean byteOrderMark) {

    /** Plain values, byte order mark. */
    public static ExportOptions of(Culture culture) {
        return new ExportOptions(culture, true, true);
    }
}
