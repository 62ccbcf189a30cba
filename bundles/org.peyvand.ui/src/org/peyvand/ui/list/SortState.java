package org.peyvand.ui.list;

import java.util.Arrays;
import java.util.List;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;

/**
 * By which column a list is sorted.
 *
 * @param path the attribute; empty for the order of the entity
 * @param descending whether the greatest comes first
 */
record SortState(String path, boolean descending) {

    static SortState parse(String text) {
        return text.startsWith("-") ? new SortState(text.substring(1), true) : new SortState(text, false);
    }

    /**
     * The next state when the header of a column is clicked: one direction, the other, none.
     *
     * @param newestFirst whether the greatest comes first at the first click, as for days
     */
    SortState click(String clicked, boolean newestFirst) {
        if (!path.equals(clicked)) {
            return new SortState(clicked, newestFirst);
        }
        return descending == newestFirst ? new SortState(clicked, !newestFirst) : new SortState("", false);
    }

    /** What the query is told. Names sort by their stored Persian key where there is one, references by their name. */
    List<Order> orders(EntityDescription description) {
        String wanted = path.isEmpty() ? description.order() : (descending ? "-" : "") + path;
        if (wanted.isEmpty()) {
            return List.of();
        }
        boolean down = wanted.startsWith("-");
        String sorted = sortPath(description, down ? wanted.substring(1) : wanted);
        return List.of(down ? Order.desc(sorted) : Order.asc(sorted));
    }

    private static String sortPath(EntityDescription description, String path) {
        AttributeDescription attribute = description.attribute(path).orElse(null);
        if (attribute != null && attribute.kind() == AttributeKind.REFERENCE && attribute.target().isPresent()) {
            EntityDescription target = attribute.target().get();
            return path + "." + keyed(target.type(), target.title().name());
        }
        return keyed(description.type(), path);
    }

    private static String keyed(Class<?> type, String path) {
        if (path.contains(".")) {
            return path;
        }
        String key = "get" + Character.toUpperCase(path.charAt(0)) + path.substring(1) + "Key";
        boolean there = Arrays.stream(type.getMethods()).anyMatch(method -> method.getName().equals(key) && method.getReturnType() == String.class);
        return there ? path + "Key" : path;
    }

    @Override
    public String toString() {
        return (descending ? "-" : "") + path;
    }
}
