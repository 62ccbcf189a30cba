package org.peyvand.exchange.internal.csv;

import org.peyvand.base.text.Message;
import org.peyvand.exchange.format.FormatRefused;
import org.peyvand.exchange.format.Limits;

/** What a cell must not be. */
public final class CellCheck {
    private CellCheck() {
    }

    /** Why a cell cannot be taken; null when it can. */
    public static Message problem(String cell, String header, Limits limits) {
        if (cell.length() > limits.cellChars()) {
            return FormatRefused.reason("cell.tooLong", header, cell.length(), limits.cellChars());
        }
        if (cell.indexOf('\0') >= 0) {
            return FormatRefused.reason("cell.nul", header);
        }
        return cell.indexOf('\uFFFD') >= 0 ? FormatRefused.reason("cell.undecodable", header) : null;
    }
}
