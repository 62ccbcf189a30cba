package org.peyvand.ui.list;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.peyvand.ui.history.PersonMemory;
import org.peyvand.ui.list.view.ListState;
import org.peyvand.ui.list.view.StateText;

/** What the person has last made of a list, and which view it was. Columns that are gone are left out when it is shown again. */
final class ListMemory {
    private static final Logger LOG = System.getLogger(ListMemory.class.getName());
    private static final String VIEW = "view";

    private final PersonMemory memory;
    private final String listId;

    ListMemory(PersonMemory memory, String listId) {
        this.memory = memory;
        this.listId = listId;
    }

    /**
     * What is remembered.
     *
     * @param view id of the view; empty for none
     * @param state the list as it was left
     */
    record Remembered(String view, ListState state) {
    }

    Optional<Remembered> load() {
        String stored = memory.get("list.state." + listId);
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
        Map<String, String> texts = new HashMap<>();
        properties.forEach((name, value) -> texts.put(name.toString(), value.toString()));
        return Optional.of(new Remembered(texts.getOrDefault(VIEW, ""), StateText.read(texts)));
    }

    void store(Remembered remembered) {
        Properties properties = new Properties();
        properties.putAll(StateText.write(remembered.state()));
        properties.setProperty(VIEW, remembered.view());
        StringWriter text = new StringWriter();
        try {
            properties.store(text, null);
            memory.put("list.state." + listId, text.toString());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The settings of list " + listId + " cannot be stored", e);
        }
    }

    /** The view with which the list opens; empty for the one it was left with. */
    String preferred() {
        return memory.get("list.default." + listId);
    }

    void prefer(String view) {
        memory.put("list.default." + listId, view);
    }
}
