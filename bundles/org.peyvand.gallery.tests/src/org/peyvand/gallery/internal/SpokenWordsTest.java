package org.peyvand.gallery.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peyvand.testing.ui.access.AccessibleNode;
import org.peyvand.testing.ui.access.AccessibleState;
import org.peyvand.testing.ui.access.SpokenWords;

/** Each rule over the accessibility tree is broken by what it is for. */
class SpokenWordsTest {
    private static final Set<AccessibleState> REACHED = EnumSet.of(AccessibleState.ENABLED, AccessibleState.FOCUSABLE, AccessibleState.SHOWING, AccessibleState.VISIBLE);

    private static AccessibleNode node(String role, String name, AccessibleNode... children) {
        return new AccessibleNode(name, "", role, REACHED, "/" + role + " " + name, List.of(children));
    }

    private static List<String> broken(String language, AccessibleNode node) {
        return new SpokenWords(Locale.of(language), Set.of("English")).broken(node("frame", "", node));
    }

    @Test
    void whatCanHaveTheFocusHasAName() {
        assertEquals(List.of("without a name: /push button "), broken("en", node("push button", "")));
        assertEquals(List.of(), broken("en", node("push button", "Save")));
        AccessibleNode resting = new AccessibleNode("", "", "push button", EnumSet.of(AccessibleState.VISIBLE), "/push button", List.of());
        assertEquals(List.of(), broken("en", resting));
    }

    @Test
    void whatHasANameHasARole() {
        assertEquals(List.of("a name without a role: /panel Chart"), broken("en", node("panel", "Chart")));
        assertEquals(List.of(), broken("en", node("panel", "Page", node("push button", "Save"))));
    }

    @Test
    void namesOfTheProgramAreInItsLanguage() {
        assertEquals(List.of("in the wrong language: /push button Minimize"), broken("fa", node("push button", "Minimize")));
        assertEquals(List.of("in the wrong language: /push button ذخیره"), broken("en", node("push button", "ذخیره")));
        assertEquals(List.of(), broken("fa", node("push button", "ذخیره (Ctrl+S)")));
        assertEquals(List.of(), broken("fa", node("push button", "CSV")));
        assertEquals(List.of(), broken("fa", node("push button", "English")));
        assertEquals(List.of(), broken("fa", node("list item", "Pars Bookshop")));
    }

    @Test
    void aChosenRowHasWords() {
        Set<AccessibleState> chosen = EnumSet.of(AccessibleState.SHOWING, AccessibleState.SELECTED);
        AccessibleNode icon = new AccessibleNode("", "", "table cell", chosen, "/icon", List.of());
        AccessibleNode words = new AccessibleNode("Home", "", "table cell", chosen, "/words", List.of());
        assertEquals(List.of("a chosen row without words: /row"), broken("en", new AccessibleNode("", "", "table cell", chosen, "/row", List.of(icon))));
        assertEquals(List.of(), broken("en", new AccessibleNode("", "", "table cell", chosen, "/row", List.of(icon, words))));
    }
}
