package org.peyvand.exchange.internal.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.peyvand.exchange.format.Limits;

/** Pulls the rows out of a sheet's XML. */
final class SheetReader {
    private final XMLStreamReader xml;
    private final List<String> strings;
    private final Styles styles;
    private final Limits limits;
    private long number;

    /**
     * One row.
     *
     * @param number  line of the sheet, from 1
     * @param cells   texts by their column, without the empty ones at the end
     * @param tooWide whether there are cells beyond the limit; they are left out
     */
    record Row(long number, List<String> cells, boolean tooWide) {
    }

    SheetReader(InputStream in, List<String> strings, Styles styles, Limits limits, String file) throws IOException {
        this.strings = strings;
        this.styles = styles;
        this.limits = limits;
        try {
            this.xml = Xml.reader(in);
        } catch (XMLStreamException e) {
            throw Workbook.broken(file, e);
        }
    }

    /** The next row, also an empty one; null at the end. */
    Row next() throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                String written = xml.getAttributeValue(null, "r");
                number = written != null && written.matches("\\d{1,9}") ? Long.parseLong(written) : number + 1;
                return row();
            }
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("sheetData")) {
                return null;
            }
        }
        return null;
    }

    private Row row() throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        boolean tooWide = false;
        int column = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                return new Row(number, cells, tooWide);
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                column = column(xml.getAttributeValue(null, "r"), column);
                String text = cell();
                if (column >= limits.columns()) {
                    tooWide |= !text.isBlank();
                } else if (!text.isEmpty()) {
                    while (cells.size() < column) {
                        cells.add("");
                    }
                    if (cells.size() == column) {
                        cells.add(text);
                    } else {
                        cells.set(column, text);
                    }
                }
                column++;
            }
        }
    }

    /** The column that a reference such as {@code AB12} names, from 0. */
    private static int column(String reference, int next) {
        if (reference == null) {
            return next;
        }
        int column = 0;
        for (int i = 0; i < reference.length() && i < 6 && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return column <= 0 ? next : column - 1;
    }

    private String cell() throws XMLStreamException {
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        String value = null;
        String formula = null;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value = Xml.text(xml, limits.cellChars());
                    case "f" -> formula = Xml.text(xml, limits.cellChars());
                    case "is" -> value = Xml.richText(xml, limits.cellChars());
                    default -> { }
                }
            }
        }
        if (value == null) {
            return formula == null || formula.isBlank() ? "" : "=" + formula;
        }
        return text(type == null ? "n" : type, value, style);
    }

    private String text(String type, String value, String style) {
        return switch (type) {
            case "s" -> shared(value.strip());
            case "b" -> value.strip().equals("1") ? "true" : "false";
            case "n" -> value.isBlank() ? "" : styles.text(value.strip(), style != null && style.matches("\\d{1,6}") ? Integer.parseInt(style) : -1);
            case "d" -> value.strip();
            default -> value;
        };
    }

    private String shared(String index) {
        int place = index.matches("\\d{1,9}") ? Integer.parseInt(index) : -1;
        if (place < 0 || place >= strings.size()) {
            throw new IllegalArgumentException("shared string " + index);
        }
        return strings.get(place);
    }
}
