package org.peyvand.base.text;

import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet would run as a formula, and the apostrophe that keeps it from doing so. Blanks, control characters, marks of direction
 * and apostrophes before the sign do not hide it; the wide signs of East Asian keyboards count too. What {@link #safe} writes, {@link #original}
 * reads back without any loss.
 */
public final class SpreadsheetText {
    private static final char MARK = '\'';
    private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]\\d+(\\.\\d+)?");

    private SpreadsheetText() {
    }

    /** The text as a cell that no spreadsheet runs: with an apostrophe in front unless it is harmless or a plain number such as -12.5. */
    public static String safe(String text) {
        boolean runs = looksLikeFormula(text) && !PLAIN_NUMBER.matcher(text).matches();
        return runs || isMarked(text) ? MARK + text : text;
    }

    /**
     * The same for cells that are marked as texts, which no spreadsheet runs: only what {@link #original} would take for a safe formula gets its
     * apostrophe.
     */
    public static String marked(String text) {
        return isMarked(text) ? MARK + text : text;
    }

    /** What was there before {@link #safe} or {@link #marked}. */
    public static String original(String cell) {
        return isMarked(cell) ? cell.substring(1) : cell;
    }

    private static boolean isMarked(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK && looksLikeFormula(text.substring(1));
    }

    /** Whether, apostrophes apart, the first character that counts is a sign of formulas, or the text begins with a tabulator or the end of a line. */
    public static boolean looksLikeFormula(String text) {
        int begin = 0;
        while (begin < text.length() && text.charAt(begin) == MARK) {
            begin++;
        }
        if (begin < text.length() && "\t\r\n".indexOf(text.charAt(begin)) >= 0) {
            return true;
        }
        return text.codePoints().filter(point -> point != MARK && !isUnseen(point)).limit(1).anyMatch(point -> SIGNS.indexOf(point) >= 0);
    }

    private static boolean isUnseen(int point) {
        int type = Character.getType(point);
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || type == Character.CONTROL || type == Character.FORMAT;
    }
}
