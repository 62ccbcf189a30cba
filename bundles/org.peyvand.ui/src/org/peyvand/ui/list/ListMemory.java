package org.peyvand.ui.list;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** The person's settings of a list: widths, order and choice of columns, sorting. Forgotten when the list has got other columns. */
final class ListMemory {
    private static final Logger LOG = System.getLogger(ListMemory.class.getName());
    private static final String COLUMNS = "columns";
    private static final String SORT = "sort";

    private final String listId;
    private final String signature;

    ListMemory(String listId, List<ListColumn> columns) {
        this.listId = listId;
        this.signature = columns.stream().map(ListColumn::id).collect(Collectors.joining(","));
    }

    private IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode("org.peyvand.ui");
    }

    Optional<Properties> load() {
        String stored = node().get("list." + listId, "");
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(stored));
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "The settings of list " + listId + " cannot be read and are forgotten", e);
            return Optional.empty();
        }
        return signature.equals(properties.getProperty(COLUMNS)) ? Optional.of(properties) : Optional.empty();
    }

    static SortState sort(Properties properties, SortState usual) {
        String stored = properties.getProperty(SORT);
        return stored == null ? usual : SortState.parse(stored);
    }

    void store(Properties grid, SortState sort) {
        Properties properties = new Properties();
        properties.putAll(grid);
        properties.setProperty(COLUMNS, signature);
        properties.setProperty(SORT, sort.toString());
        StringWriter text = new StringWriter();
        try {
            properties.store(text, null);
            node().put("list." + listId, text.toString());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The settings of list " + listId + " cannot be stored", e);
        }
    }
}
