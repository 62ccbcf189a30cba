package org.peyvand.exchange.internal.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.peyvand.exchange.format.FormatRefused;
import org.peyvand.exchange.format.Limits;
import org.peyvand.exchange.internal.text.CountingInput;

/** The parts of a workbook that reading needs. POI finds them; their XML is read here, piece by piece. */
final class Workbook implements Closeable {
    private final String name;
    private final Limits limits;
    private final OPCPackage pack;
    private final XSSFReader parts;

    private Workbook(String name, Limits limits, OPCPackage pack, XSSFReader parts) {
        this.name = name;
        this.limits = limits;
        this.pack = pack;
        this.parts = parts;
    }

    static Workbook open(Path file, Limits limits) throws IOException {
        String name = file.getFileName().toString();
        refuseBombs(file, name, limits);
        OPCPackage pack = null;
        try {
            pack = OPCPackage.open(file.toFile(), PackageAccess.READ);
            return new Workbook(name, limits, pack, new XSSFReader(pack));
        } catch (OpenXML4JException | OpenXML4JRuntimeException | IllegalArgumentException | IllegalStateException e) {
            revert(pack);
            throw new FormatRefused(FormatRefused.reason("xlsx.broken", name), e);
        } catch (IOException e) {
            revert(pack);
            throw broken(name, e);
        }
    }

    private static void revert(OPCPackage pack) {
        if (pack != null) {
            pack.revert();
        }
    }

    /** Adds up what the parts say they unpack to; parts that lie are caught while they are read. */
    private static void refuseBombs(Path file, String name, Limits limits) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long inflated = zip.stream().mapToLong(ZipEntry::getSize).sum();
            if (inflated > limits.inflated() || zip.size() > 10_000) {
                throw FormatRefused.of("xlsx.bomb", name, limits.inflated() >> 20);
            }
        } catch (IOException e) {
            throw new FormatRefused(FormatRefused.reason("xlsx.broken", name), e);
        }
    }

    static FormatRefused broken(String name, Exception cause) {
        boolean bomb = String.valueOf(cause.getMessage()).contains("Zip bomb");
        return new FormatRefused(bomb ? FormatRefused.reason("xlsx.bomb", name, Limits.STANDARD.inflated() >> 20)
                : FormatRefused.reason("xlsx.broken", name), cause);
    }

    String name() {
        return name;
    }

    List<String> sheets() throws IOException {
        List<String> names = new ArrayList<>();
        XSSFReader.SheetIterator sheets = iterator();
        while (sheets.hasNext()) {
            sheets.next().close();
            names.add(sheets.getSheetName());
        }
        return names;
    }

    /** Content of a sheet; of the first one when the name is empty. */
    CountingInput sheet(String sheet) throws IOException {
        XSSFReader.SheetIterator sheets = iterator();
        while (sheets.hasNext()) {
            InputStream content = sheets.next();
            if (sheet.isEmpty() || sheets.getSheetName().equals(sheet)) {
                return limited(content);
            }
            content.close();
        }
        throw FormatRefused.of("xlsx.noSheet", name, sheet);
    }

    List<String> strings() throws IOException {
        try (InputStream content = parts.getSharedStringsData()) {
            return content == null ? List.of() : SharedStrings.read(limited(content), name, limits);
        } catch (OpenXML4JException | XMLStreamException | IllegalArgumentException e) {
            throw broken(name, e);
        }
    }

    Styles styles() throws IOException {
        try (InputStream workbook = parts.getWorkbookData(); InputStream content = parts.getStylesData()) {
            return Styles.read(content == null ? null : limited(content), limited(workbook));
        } catch (OpenXML4JException | XMLStreamException | IllegalArgumentException e) {
            throw broken(name, e);
        }
    }

    private XSSFReader.SheetIterator iterator() throws IOException {
        try {
            return (XSSFReader.SheetIterator) parts.getSheetsData();
        } catch (OpenXML4JException | OpenXML4JRuntimeException | IllegalArgumentException | IllegalStateException e) {
            throw broken(name, e);
        }
    }

    private CountingInput limited(InputStream content) {
        return new CountingInput(content, limits.inflated(), () -> {
            throw FormatRefused.of("xlsx.bomb", name, limits.inflated() >> 20);
        });
    }

    @Override
    public void close() {
        pack.revert();
    }
}
