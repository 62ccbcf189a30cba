package org.peyvand.testing.ui.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What must hold for every control that a screen reader comes to. */
public final class SpokenWords {
    /** They only hold others together; what has the focus is inside. */
    private static final Set<String> HOLDERS = Set.of("panel", "filler", "scroll pane", "viewport", "split pane", "frame", "dialog", "window", "root pane",
            "layered pane", "redundant object", "section", "tool bar", "menu bar", "unknown");
    /** Their names come from the program, never from records. */
    private static final Set<String> OURS = Set.of("push button", "toggle button", "check box", "radio button", "menu", "menu item", "check menu item", "combo box",
            "text", "entry", "spin button", "slider", "page tab list", "tool bar", "link", "progress bar", "table", "tree table", "list");
    private static final Set<String> CELLS = Set.of("table cell", "table column header", "table row header");

    private final boolean persian;
    private final Set<String> known;

    /**
     * @param language of this process
     * @param known names that may be in another language, such as those of languages
     */
    public SpokenWords(Locale language, Set<String> known) {
        this.known = known;
        persian = language.getLanguage().equals("fa");
    }

    /** What is broken in a window, one sentence each. */
    public List<String> broken(AccessibleNode window) {
        List<String> found = new ArrayList<>();
        look(window, found);
        return found;
    }

    private void look(AccessibleNode node, List<String> found) {
        if (!node.is(AccessibleState.VISIBLE) && !node.path().isEmpty() && node.is(AccessibleState.FOCUSABLE)) {
            return;
        }
        boolean reached = node.is(AccessibleState.FOCUSABLE) && node.is(AccessibleState.SHOWING) && node.is(AccessibleState.ENABLED);
        if (reached && !CELLS.contains(node.role())) {
            reached(node, found);
        }
        if (OURS.contains(node.role()) && node.is(AccessibleState.SHOWING) && !known.contains(node.name()) && isForeign(node.name())) {
            found.add("in the wrong language: " + node.path());
        }
        row(CELLS.contains(node.role()) ? List.of(node) : node.children().stream().filter(child -> CELLS.contains(child.role())).toList(), found);
        if (!CELLS.contains(node.role())) {
            node.children().stream().filter(child -> !CELLS.contains(child.role())).forEach(child -> look(child, found));
        }
    }

    private static void reached(AccessibleNode node, List<String> found) {
        boolean holds = HOLDERS.contains(node.role());
        if (holds && node.children().stream().flatMap(AccessibleNode::all).noneMatch(child -> child.is(AccessibleState.FOCUSABLE)) && !node.children().isEmpty()) {
            return;     // words and pictures: nobody comes here
        }
        if (holds && node.children().isEmpty() && !node.name().isBlank()) {
            found.add("a name without a role: " + node.path());
        } else if (!holds && node.name().isBlank()) {
            found.add("without a name: " + node.path() + (node.description().isEmpty() ? "" : " (" + node.description() + ")"));
        }
    }

    /** An icon beside words needs none, nor do empty cells of a row that says something. */
    private static void row(List<AccessibleNode> cells, List<String> found) {
        List<AccessibleNode> chosen = cells.stream().filter(cell -> cell.is(AccessibleState.SHOWING) && cell.is(AccessibleState.SELECTED)).toList();
        if (!chosen.isEmpty() && chosen.stream().flatMap(AccessibleNode::all).allMatch(part -> part.name().isBlank())) {
            found.add("a chosen row without words: " + chosen.getFirst().path());
        }
    }

    /** Letters, but none of the language; keys, codes and addresses are the same in all languages. */
    private boolean isForeign(String name) {
        String words = name.replaceAll("\\([^)]*\\)|\\S*[@/.]\\S+|[A-Z0-9+\\-]{2,}", "");
        boolean latin = words.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
        boolean arabic = words.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
        return persian ? latin && !arabic : arabic && !latin;
    }
}
