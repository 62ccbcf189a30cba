package org.peyvand.ui.list;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.peyvand.base.text.SpreadsheetText;

/**
 * Rows as text for a spreadsheet, a letter or paper.
 *
 * @param headers names of the columns
 * @param rows texts of the cells
 */
record CopyText(List<String> headers, List<List<String>> rows) {
    /** Spreadsheets take the cell for what it says and not for a formula. */
    private static final String AS_TEXT = " style=\"mso-number-format:'\\@'\">";
    /** Telephone numbers and amounts: what is pasted into a letter stays as it is, and a spreadsheet finds nothing in it to call. */
    private static final Pattern DIGITS = Pattern.compile("[\\s+\\-\\p{Nd}().,٫٬/]*[\\p{L}\\s%٪]{0,12}");

    /** Lines with tabs between the cells, the headers first. */
    String tabbed() {
        StringBuilder text = new StringBuilder(line(headers));
        rows.forEach(row -> text.append('\n').append(line(row)));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CopyText::plain).collect(Collectors.joining("\t"));
    }

    /** Without what would tear a line apart, and without marks of direction, which spreadsheets show as boxes. */
    private static String plain(String cell) {
        String text = cell.replaceAll("[\t\r\n]+", " ").replaceAll("[\u2066-\u2069\u200E\u200F]", "");
        return DIGITS.matcher(text).matches() ? text : SpreadsheetText.safe(text);
    }

    /** A table for a spreadsheet or a letter. */
    String table() {
        return table(AS_TEXT);
    }

    private String table(String end) {
        StringBuilder html = new StringBuilder("<table><thead>");
        row(html, headers, "th", end);
        html.append("</thead><tbody>");
        rows.forEach(row -> row(html, row, "td", end));
        return html.append("</tbody></table>").toString();
    }

    private static void row(StringBuilder html, List<String> cells, String tag, String end) {
        html.append("<tr>");
        cells.forEach(cell -> html.append('<').append(tag).append(end).append(escaped(cell)).append("</").append(tag).append('>'));
        html.append("</tr>");
    }

    /** Text as it stands in a page of the web. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /**
     * A whole page to be printed.
     *
     * @param title what stands above
     * @param note what stands below the title; may be empty
     */
    String page(String title, String note, String language, boolean rightToLeft) {
        return "<!DOCTYPE html><html lang=\"" + language + "\" dir=\"" + (rightToLeft ? "rtl" : "ltr") + "\"><head><meta charset=\"utf-8\"><title>"
                + escaped(title) + "</title><style>@page{size:A4 landscape;margin:12mm}body{font-family:Vazirmatn,'Noto Sans',sans-serif;font-size:9pt}"
                + "h1{font-size:14pt;margin:0 0 2mm}p{color:#5B6775;margin:0 0 4mm}table{border-collapse:collapse;width:100%}thead{display:table-header-group}"
                + "th,td{text-align:start;padding:1mm 2mm;border-bottom:.2mm solid #DCE2E8}th{border-bottom:.4mm solid #1B2733}tr{break-inside:avoid}"
                + "</style></head><body><h1>" + escaped(title) + "</h1><p>" + escaped(note) + "</p>" + table(">") + "</body></html>";
    }
}
