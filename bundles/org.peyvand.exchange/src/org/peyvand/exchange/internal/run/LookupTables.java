package org.peyvand.exchange.internal.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.peyvand.exchange.ColumnMapping;
import org.peyvand.exchange.format.FormatRefused;
import org.peyvand.exchange.format.ReadOptions;
import org.peyvand.exchange.format.TableRow;
import org.peyvand.exchange.format.TabularSource;
import org.peyvand.exchange.internal.Formats;

/** Files in which the values of columns are looked up; each is read once. */
final class LookupTables {
    private static final int MOST = 200_000;
    private final Formats formats;
    private final Map<String, Map<String, String>> loaded = new HashMap<>();

    LookupTables(Formats formats) {
        this.formats = formats;
    }

    /**
     * The table of a column.
     *
     * @throws FormatRefused when the file is not there or cannot be read
     */
    Map<String, String> of(Path beside, ColumnMapping.Lookup lookup) {
        Path file = beside.resolveSibling(lookup.file());
        return loaded.computeIfAbsent(file + "\n" + lookup.key() + "\n" + lookup.value(), name -> load(file, lookup));
    }

    private Map<String, String> load(Path file, ColumnMapping.Lookup lookup) {
        Map<String, String> values = new HashMap<>();
        try (TabularSource source = formats.open(file, "", ReadOptions.standard())) {
            int key = source.headers().indexOf(lookup.key());
            int value = source.headers().indexOf(lookup.value());
            if (key < 0 || value < 0) {
                throw new FormatRefused(Texts.of("lookup.column", lookup.file(), key < 0 ? lookup.key() : lookup.value()));
            }
            Optional<TableRow> row = source.next();
            while (row.isPresent() && values.size() < MOST) {
                values.put(CellText.clean(row.get().cells().get(key)), CellText.clean(row.get().cells().get(value)));
                row = source.next();
            }
            return values;
        } catch (IOException e) {
            throw new FormatRefused(FormatRefused.reason("file.unreadable", lookup.file(), String.valueOf(e.getMessage())), e);
        }
    }
}
