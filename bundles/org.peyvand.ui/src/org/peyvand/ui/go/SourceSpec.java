package org.peyvand.ui.go;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.peyvand.extensions.Contributions;
import org.peyvand.ui.Kit;

/**
 * A contributed source.
 *
 * @param id stable name
 * @param label name of its group
 * @param prefix character that limits the search to it; empty for none
 * @param order smaller comes first
 * @param source gives the destinations
 */
record SourceSpec(String id, String label, String prefix, int order, DestinationSource source) {
    private static final String POINT = "org.peyvand.ui.destinations";

    /** All sources in their order; broken ones are logged and left out. */
    static List<SourceSpec> all(Kit kit) {
        Locale language = kit.culture().language();
        return Contributions.collect(kit.extensions().of(POINT), element -> new SourceSpec(element.required("id"), element.label("label", language),
                element.attribute("prefix").orElse(""), element.number("order", 1000),
                kit.inject(element.create("class", DestinationSource.class))))
            .stream().sorted(Comparator.comparingInt(SourceSpec::order)).toList();
    }
}
