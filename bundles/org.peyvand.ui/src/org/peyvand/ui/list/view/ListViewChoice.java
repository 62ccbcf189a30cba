package org.peyvand.ui.list.view;

import java.util.HashMap;
import java.util.Map;
import org.peyvand.core.model.ListView;

/**
 * A view of a list to choose.
 *
 * @param id empty for the list as it comes; of a contributed view its id; of a stored one its identifier
 * @param label what people call it
 * @param state how it shows the list
 * @param stored the record; {@code null} when it was not saved by anybody
 * @param mine whether the person may change it
 */
public record ListViewChoice(String id, String label, ListState state, ListView stored, boolean mine) {

    /** A stored view. */
    public static ListViewChoice of(ListView view, boolean mine) {
        Map<String, String> texts = new HashMap<>();
        texts.put("filters", view.getFilters());
        texts.put("sort", view.getSort());
        texts.put("groups", view.getGroups());
        texts.put("columns", view.getColumns());
        texts.put("frozen", view.getFrozen() == null ? "0" : view.getFrozen().toString());
        texts.put("rules", view.getRules());
        texts.put("presentation", view.getPresentation());
        return new ListViewChoice(view.getId().toString(), view.getName(), StateText.read(texts), view, mine);
    }

    /** Writes a state into a record. */
    public static void write(ListState state, ListView view) {
        Map<String, String> texts = StateText.write(state);
        view.setFilters(texts.get("filters"));
        view.setSort(texts.get("sort"));
        view.setGroups(texts.get("groups"));
        view.setColumns(texts.get("columns"));
        view.setFrozen(state.frozen());
        view.setRules(texts.get("rules"));
        view.setPresentation(texts.get("presentation"));
    }
}
