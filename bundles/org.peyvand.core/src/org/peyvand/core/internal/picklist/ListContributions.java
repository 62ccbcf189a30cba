package org.peyvand.core.internal.picklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.peyvand.core.PickList;
import org.peyvand.core.PickOption;
import org.peyvand.extensions.Contribution;
import org.peyvand.extensions.Contributions;
import org.peyvand.extensions.Extensions;

/** Reads the lists that bundles contribute. */
final class ListContributions {
    static final String POINT = "org.peyvand.core.picklists";
    private static final Locale PERSIAN = Locale.of("fa");

    private ListContributions() {
    }

    /** All contributed lists by identifier; values that another bundle adds to a known list come after its own. */
    static Map<String, PickList> read(Extensions extensions) {
        Map<String, PickList> lists = new LinkedHashMap<>();
        for (PickList list : Contributions.collect(extensions.of(POINT), ListContributions::list)) {
            lists.merge(list.id(), list, ListContributions::joined);
        }
        return lists;
    }

    private static PickList list(Contribution element) {
        List<PickOption> options = new ArrayList<>();
        for (Contribution value : element.children("value")) {
            options.add(new PickOption(value.required("code"), value.label("label", Locale.ENGLISH), value.label("label", PERSIAN),
                value.attribute("colour").orElse(""), value.attribute("retired").map(Boolean::valueOf).orElse(false)));
        }
        boolean extensible = element.attribute("extensible").map(Boolean::valueOf).orElse(true);
        return new PickList(element.required("id"), element.label("label", Locale.ENGLISH), element.label("label", PERSIAN), extensible, options);
    }

    private static PickList joined(PickList first, PickList more) {
        List<PickOption> options = new ArrayList<>(first.options());
        more.options().stream().filter(option -> first.option(option.code()).isEmpty()).forEach(options::add);
        return new PickList(first.id(), first.labelEn(), first.labelFa(), first.extensible(), options);
    }
}
