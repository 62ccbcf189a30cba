package org.peyvand.exchange.internal.xlsx;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.peyvand.exchange.format.FormatRefused;
import org.peyvand.exchange.format.Limits;

/** The texts of a workbook, which its cells name by number. They are kept in memory, so there is a limit. */
final class SharedStrings {
    private static final long MOST_CHARS = 64L << 20;
    private static final int MOST = 4_000_000;

    private SharedStrings() {
    }

    static List<String> read(InputStream in, String file, Limits limits) throws XMLStreamException {
        List<String> strings = new ArrayList<>();
        long chars = 0;
        XMLStreamReader xml = Xml.reader(in);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
                String text = Xml.richText(xml, limits.cellChars());
                chars += text.length();
                if (chars > MOST_CHARS || strings.size() >= MOST) {
                    throw FormatRefused.of("xlsx.strings", file);
                }
                strings.add(text);
            }
        }
        return strings;
    }
}
