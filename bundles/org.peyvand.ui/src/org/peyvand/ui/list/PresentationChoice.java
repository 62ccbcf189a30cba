package org.peyvand.ui.list;

import java.util.List;
import org.peyvand.extensions.Contribution;
import org.peyvand.extensions.Contributions;
import org.peyvand.ui.Kit;

/**
 * A way to show a list, from {@code <presentation>} of {@code org.peyvand.ui.lists}.
 *
 * @param id by which the state of a list names it
 * @param label name of the switch
 * @param icon of the switch
 * @param maker makes it; {@code null} for rows
 */
record PresentationChoice(String id, String label, String icon, ListPresentationMaker maker) {
    /** Id of the rows. */
    static final String ROWS = "";

    /** The ways beside the rows in which a list can be shown; broken ones are logged and left out. */
    static List<PresentationChoice> of(Kit kit, ListSpec spec) {
        List<Contribution> all = kit.extensions().of("org.peyvand.ui.lists").stream().filter(one -> one.element().equals("presentation")).toList();
        return Contributions.collect(all, one -> new PresentationChoice(one.required("id"), one.label("label", kit.culture().language()),
                one.attribute("icon").orElse("grid"), one.create("class", ListPresentationMaker.class))).stream()
                .filter(choice -> choice.maker().fits(kit, spec)).toList();
    }
}
