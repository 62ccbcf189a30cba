package org.peyvand.exchange.internal.xlsx;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;

/** Which cell styles show dates, and how numbers become text. */
final class Styles {
    private static final double LAST_DAY = 2_958_466;
    private final BitSet dates = new BitSet();
    private boolean from1904;

    private Styles() {
    }

    static Styles read(InputStream styles, InputStream workbook) throws XMLStreamException {
        Styles result = new Styles();
        if (styles != null) {
            result.readFormats(Xml.reader(styles));
        }
        XMLStreamReader xml = Xml.reader(workbook);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("workbookPr")) {
                String flag = xml.getAttributeValue(null, "date1904");
                result.from1904 = "1".equals(flag) || "true".equals(flag);
            }
        }
        return result;
    }

    private void readFormats(XMLStreamReader xml) throws XMLStreamException {
        Map<Integer, String> formats = new HashMap<>();
        boolean cells = false;
        int style = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" -> formats.put(number(xml, "numFmtId"), xml.getAttributeValue(null, "formatCode"));
                    case "cellXfs" -> cells = true;
                    case "xf" -> {
                        if (cells) {
                            int id = number(xml, "numFmtId");
                            dates.set(style++, DateUtil.isADateFormat(id, formats.get(id)));
                        }
                    }
                    default -> { }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                cells = false;
            }
        }
    }

    private static int number(XMLStreamReader xml, String attribute) {
        try {
            return Integer.parseInt(String.valueOf(xml.getAttributeValue(null, attribute)));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The text of a number: ISO date where the style shows a date, else the shortest plain number that means the same. */
    String text(String value, int style) {
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return value;
        }
        if (style >= 0 && dates.get(style) && number >= 0 && number < LAST_DAY) {
            return date(number);
        }
        return Double.isFinite(number) && Math.abs(number) < 1e300 ? plain(value, number) : value;
    }

    private static String plain(String written, double number) {
        BigDecimal shortest = BigDecimal.valueOf(number);
        if (shortest.signum() == 0) {
            return "0";
        }
        BigDecimal stripped = shortest.stripTrailingZeros();
        return Math.abs(stripped.scale()) > 40 ? written : stripped.toPlainString();
    }

    private String date(double number) {
        LocalDateTime moment = DateUtil.getLocalDateTime(number, from1904, true);
        if (number < 1 && number > 0) {
            return moment.toLocalTime().toString();
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString() : moment.toString();
    }
}
