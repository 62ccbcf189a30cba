package org.peyvand.exchange.internal.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.peyvand.exchange.format.FormatRefused;
import org.peyvand.exchange.format.Limits;
import org.peyvand.exchange.internal.text.CountingInput;

/** The parts of a workbook that reading needs, found by its relationships and read piece by piece. */
final class Workbook implements Closeable {
    private static final int MOST_PARTS = 10_000;
    private static final int MOST_SHEETS = 1_000;
    private final String name;
    private final Limits limits;
    private final ZipFile zip;
    /** Parts by the last word of their relationship's type, such as "styles". */
    private final Map<String, String> parts = new HashMap<>();
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private String workbook = "xl/workbook.xml";

    private Workbook(String name, Limits limits, ZipFile zip) {
        this.name = name;
        this.limits = limits;
        this.zip = zip;
    }

    static Workbook open(Path file, Limits limits) throws IOException {
        String name = file.getFileName().toString();
        Workbook opened = null;
        try {
            opened = new Workbook(name, limits, new ZipFile(file.toFile()));
            opened.refuseBombs();
            opened.readParts();
            return opened;
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            close(opened);
            throw broken(name, e);
        } catch (FormatRefused e) {
            close(opened);
            throw e;
        }
    }

    private static void close(Workbook opened) throws IOException {
        if (opened != null) {
            opened.close();
        }
    }

    /** Adds up what the parts say they unpack to; parts that lie are caught while they are read. */
    private void refuseBombs() {
        long inflated = zip.stream().mapToLong(ZipEntry::getSize).sum();
        if (inflated > limits.inflated() || zip.size() > MOST_PARTS) {
            throw FormatRefused.of("xlsx.bomb", name, limits.inflated() >> 20);
        }
    }

    private void readParts() throws IOException, XMLStreamException {
        relationships("_rels/.rels", "").values().stream().filter(part -> part[0].equals("officeDocument")).findFirst()
                .ifPresent(part -> workbook = part[1]);
        int slash = workbook.lastIndexOf('/') + 1;
        Map<String, String[]> own = relationships(workbook.substring(0, slash) + "_rels/" + workbook.substring(slash) + ".rels",
                workbook.substring(0, slash));
        own.values().forEach(part -> parts.putIfAbsent(part[0], part[1]));
        try (InputStream content = part(workbook)) {
            XMLStreamReader xml = Xml.reader(content);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("sheet") && sheets.size() < MOST_SHEETS) {
                    String[] target = own.get(attribute(xml, "id"));
                    if (target != null && target[0].equals("worksheet")) {
                        sheets.putIfAbsent(String.valueOf(attribute(xml, "name")), target[1]);
                    }
                }
            }
        }
        if (sheets.isEmpty()) {
            throw FormatRefused.of("xlsx.broken", name);
        }
    }

    /** Type and target of each relationship, by its id; none when the part is missing. */
    private Map<String, String[]> relationships(String part, String folder) throws IOException, XMLStreamException {
        Map<String, String[]> found = new LinkedHashMap<>();
        if (zip.getEntry(part) == null) {
            return found;
        }
        try (InputStream content = part(part)) {
            XMLStreamReader xml = Xml.reader(content);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Relationship") && attribute(xml, "Target") != null) {
                    String type = String.valueOf(attribute(xml, "Type"));
                    String target = attribute(xml, "Target");
                    found.put(String.valueOf(attribute(xml, "Id")), new String[] {type.substring(type.lastIndexOf('/') + 1),
                            target.startsWith("/") ? target.substring(1) : folder + target});
                }
            }
        }
        return found;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    static FormatRefused broken(String name, Exception cause) {
        return new FormatRefused(FormatRefused.reason("xlsx.broken", name), cause);
    }

    String name() {
        return name;
    }

    List<String> sheets() {
        return new ArrayList<>(sheets.keySet());
    }

    /** Content of a sheet; of the first one when the name is empty. */
    CountingInput sheet(String sheet) throws IOException {
        String part = sheet.isEmpty() ? sheets.values().iterator().next() : sheets.get(sheet);
        if (part == null) {
            throw FormatRefused.of("xlsx.noSheet", name, sheet);
        }
        return part(part);
    }

    List<String> strings() throws IOException {
        if (!parts.containsKey("sharedStrings")) {
            return List.of();
        }
        try (InputStream content = part(parts.get("sharedStrings"))) {
            return SharedStrings.read(content, name, limits);
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw broken(name, e);
        }
    }

    Styles styles() throws IOException {
        try (InputStream book = part(workbook); InputStream content = parts.containsKey("styles") ? part(parts.get("styles")) : null) {
            return Styles.read(content, book);
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw broken(name, e);
        }
    }

    private CountingInput part(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw FormatRefused.of("xlsx.broken", name);
        }
        return new CountingInput(zip.getInputStream(entry), limits.inflated(), () -> {
            throw FormatRefused.of("xlsx.bomb", name, limits.inflated() >> 20);
        });
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
