package org.peyvand.ui.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.peyvand.extensions.Contribution;
import org.peyvand.extensions.Contributions;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.ui.Kit;
import org.peyvand.ui.editor.EntityPage;
import org.peyvand.ui.internal.changes.HistoryPage;
import org.peyvand.ui.internal.related.RelatedPage;

/**
 * A page of the editor or a pane under a list; its class is loaded when it is first shown.
 *
 * @param label title of the tab
 * @param icon name of its icon
 * @param order smaller comes first
 * @param replacesForm whether the generic form is not wanted
 * @param storedOnly whether it makes no sense for a record that is not stored yet
 * @param contribution makes the page; {@code null} for the generic form, the related lists and the history
 */
record PageDefinition(String id, String label, String icon, int order, boolean replacesForm, boolean storedOnly, Contribution contribution) {
    /** Place of what names none. */
    static final int ORDER = 1000;
    private static final int FORM_ORDER = 100;
    private static final int RELATED_ORDER = 900;
    private static final int HISTORY_ORDER = 950;
    private static final String FORM = "form";
    private static final String HISTORY = "changes";

    EntityPage<?> create() {
        if (contribution == null) {
            return isForm() ? new FormPage<>() : id.equals(HISTORY) ? new HistoryPage<>() : new RelatedPage<>();
        }
        return contribution.create("class", EntityPage.class);
    }

    /** Whether it is the form that every entity has. */
    boolean isForm() {
        return contribution == null && id.equals(FORM);
    }

    /** The pages of an entity's editor. */
    static List<PageDefinition> pages(Kit kit, EntityDescription description) {
        List<PageDefinition> pages = new ArrayList<>(read(kit, description, "org.peyvand.ui.pages"));
        if (pages.stream().noneMatch(PageDefinition::replacesForm)) {
            pages.add(new PageDefinition(FORM, kit.text("editor.form"), "card-text", FORM_ORDER, false, false, null));
        }
        if (RelatedPage.makesSense(kit, description)) {
            pages.add(new PageDefinition("related", kit.text("related.page"), "diagram-2", RELATED_ORDER, false, true, null));
        }
        if (HistoryPage.makesSense(kit)) {
            pages.add(new PageDefinition(HISTORY, kit.text("changes.page"), "clock-history", HISTORY_ORDER, false, true, null));
        }
        pages.sort(Comparator.comparingInt(PageDefinition::order));
        return List.copyOf(pages);
    }

    /** The panes under a list of an entity. */
    static List<PageDefinition> panes(Kit kit, EntityDescription description) {
        return read(kit, description, "org.peyvand.ui.panes").stream().sorted(Comparator.comparingInt(PageDefinition::order)).toList();
    }

    private static List<PageDefinition> read(Kit kit, EntityDescription description, String point) {
        Locale language = kit.culture().language();
        return Contributions.collect(kit.extensions().of(point).stream().filter(c -> fits(kit, description, c)).toList(),
                c -> new PageDefinition(c.required("id"), c.label("label", language), c.attribute("icon").orElse(""), c.number("order", ORDER), flag(c, "replacesForm"),
                        flag(c, "stored"), c));
    }

    static boolean fits(Kit kit, EntityDescription description, Contribution contribution) {
        String wanted = contribution.attribute("entity").orElse("");
        return wanted.equals(description.id())
                || kit.descriptions().byId(wanted).map(other -> other.type().isAssignableFrom(description.type())).orElse(false);
    }

    private static boolean flag(Contribution contribution, String name) {
        return contribution.attribute(name).map(Boolean::parseBoolean).orElse(false);
    }
}
