package org.peyvand.ui.list;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows as text for a spreadsheet, a letter or paper.
 *
 * @param headers names of the columns
 * @param rows texts of the cells
 */
record CopyText(List<String> headers, List<List<String>> rows) {

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
        return cell.replaceAll("[\t\r\n]+", " ").replaceAll("[\u2066-\u2069\u200E\u200F]", "");
    }

    /** A table for a page of the web. */
    String table() {
        StringBuilder html = new StringBuilder("<table><thead>");
        row(html, headers, "th");
        html.append("</thead><tbody>");
        rows.forEach(row -> row(html, row, "td"));
        return html.append("</tbody></table>").toString();
    }

    private static void row(StringBuilder html, List<String> cells, String tag) {
        html.append("<tr>");
        cells.forEach(cell -> html.append('<').append(tag).append('>').append(escaped(cell)).append("</").append(tag).append('>'));
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
                + "</style></head><body><h1>" + escaped(title) + "</h1><p>" + escaped(note) + "</p>" + table() + "</body></html>";
    }
}
