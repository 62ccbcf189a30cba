package org.peyvand.ui.list;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peyvand.extensions.BrokenContribution;
import org.peyvand.extensions.Contribution;
import org.peyvand.extensions.Contributions;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.ui.Kit;

/**
 * A list of the navigator, from {@code org.peyvand.ui.lists}.
 *
 * @param label its name
 * @param icon name of its icon
 * @param category id of its category, or empty
 * @param order smaller comes first
 * @param spec what it shows
 */
public record ListDefinition(String label, String icon, String category, int order, ListSpec spec) {
    private static final String POINT = "org.peyvand.ui.lists";

    /**
     * A group of the navigator.
     *
     * @param id its id
     * @param label its name
     * @param icon name of its icon
     * @param order smaller comes first
     */
    public record Category(String id, String label, String icon, int order) {
    }

    /** Its id. */
    public String id() {
        return spec.id();
    }

    /** All contributed lists by order whose records the person may see; broken ones are logged and left out. */
    public static List<ListDefinition> all(Kit kit) {
        return Contributions.collect(kit.extensions().of(POINT).stream().filter(c -> c.element().equals("list")).toList(), c -> read(c, kit)).stream()
                .filter(list -> kit.permitted().allows(list.spec().description().type(), Action.READ)).map(list -> list.within(kit))
                .sorted(Comparator.comparingInt(ListDefinition::order)).toList();
    }

    private ListDefinition within(Kit kit) {
        return new ListDefinition(label, icon, category, order, spec.within(kit.permitted()));
    }

    /** The list with this id. */
    public static Optional<ListDefinition> byId(Kit kit, String id) {
        return all(kit).stream().filter(list -> list.id().equals(id)).findFirst();
    }

    /** All contributed categories by order. */
    public static List<Category> categories(Kit kit) {
        Locale language = kit.culture().language();
        return Contributions.collect(kit.extensions().of(POINT).stream().filter(c -> c.element().equals("category")).toList(),
                c -> new Category(c.required("id"), c.label("label", language), c.attribute("icon").orElse("folder"), c.number("order", 1000)))
                .stream().sorted(Comparator.comparingInt(Category::order)).toList();
    }

    private static ListDefinition read(Contribution c, Kit kit) {
        String entity = c.required("entity");
        EntityDescription description = kit.descriptions().byId(entity)
                .orElseThrow(() -> new BrokenContribution(c.bundle() + ": there is no entity " + entity));
        List<String> columns = c.attribute("columns").map(text -> Arrays.stream(text.split(",")).map(String::strip).toList()).orElse(List.of());
        ListFilter filter = c.attribute("query").isPresent() ? c.create("query", ListFilter.class) : any -> Criteria.everything();
        boolean creatable = !c.attribute("creatable").map("false"::equals).orElse(false);
        String label = c.attribute("label").isPresent() ? c.label("label", kit.culture().language()) : description.pluralLabel(kit.culture().language());
        String icon = c.attribute("icon").orElse(description.icon().isEmpty() ? "list-ul" : description.icon());
        return new ListDefinition(label, icon, c.attribute("category").orElse(""), c.number("order", 1000),
                new ListSpec(c.required("id"), description, columns, filter, c.attribute("sort").orElse(""), creatable, true));
    }
}
