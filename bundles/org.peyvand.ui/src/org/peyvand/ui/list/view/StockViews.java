package org.peyvand.ui.list.view;

import java.util.List;
import java.util.Map;
import org.peyvand.extensions.BrokenContribution;
import org.peyvand.extensions.Contribution;
import org.peyvand.extensions.Contributions;
import org.peyvand.ui.Kit;
import org.peyvand.ui.list.filter.FilterText;
import org.peyvand.ui.list.filter.ListFilters;

/** The views that modules contribute: {@code <view list="sales.opportunities" id="…" label="…" filter="owner is-me; state is OPEN"/>}. */
public final class StockViews {
    private StockViews() {
    }

    /** Those of a list in the order of the contributions; broken ones are logged and left out. */
    public static List<ListViewChoice> of(Kit kit, String list) {
        List<Contribution> fitting = kit.extensions().of("org.peyvand.ui.lists").stream()
                .filter(one -> one.element().equals("view") && one.attribute("list").map(list::equals).orElse(false)).toList();
        return Contributions.collect(fitting, one -> read(one, kit));
    }

    private static ListViewChoice read(Contribution one, Kit kit) {
        String text = one.attribute("filter").orElse("");
        ListFilters filters;
        try {
            filters = FilterText.parse(text);
        } catch (IllegalArgumentException e) {
            throw new BrokenContribution(one.bundle() + ": filter of view " + one.attribute("id").orElse("?") + ": " + text, e);
        }
        ListState state = new ListState(filters, one.attribute("sort").orElse(""), StateText.split(one.attribute("group").orElse("")),
                StateText.columns(one.attribute("columns").orElse("")), 0, List.of(), one.attribute("presentation").orElse(""), Map.of());
        return new ListViewChoice(one.required("id"), one.label("label", kit.culture().language()), state, null, false);
    }
}
