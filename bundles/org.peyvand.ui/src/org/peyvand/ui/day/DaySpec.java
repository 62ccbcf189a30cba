package org.peyvand.ui.day;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.peyvand.extensions.Contributions;
import org.peyvand.ui.Kit;

/**
 * A contributed block.
 *
 * @param id stable name
 * @param label heading
 * @param empty what stands there when there is nothing
 * @param side whether it stands beside the tasks
 * @param entities ids of the entities whose changes concern it
 * @param create what the button for something new says; empty when there is none
 * @param command that the button runs, as {@code id} or {@code id(parameter=value)}
 * @param order smaller comes first
 * @param block loads it
 */
record DaySpec(String id, String label, String empty, boolean side, Set<String> entities, String create, String command, int order, DayBlock block) {
    private static final String POINT = "org.peyvand.ui.dayblocks";

    /** All blocks in their order; broken ones are logged and left out. */
    static List<DaySpec> all(Kit kit) {
        Locale language = kit.culture().language();
        return Contributions.collect(kit.extensions().of(POINT), element -> new DaySpec(
                element.required("id"), element.label("label", language), element.label("empty", language),
                element.attribute("side").map("true"::equals).orElse(false),
                element.attribute("entities").map(names -> Set.of(names.split(","))).orElse(Set.of()),
                kit.mayCreate(element.attribute("creates").orElse("")) ? element.label("create", language) : "", element.attribute("command").orElse(""),
                element.number("order", 1000),
                kit.inject(element.create("class", DayBlock.class))))
            .stream().sorted(Comparator.comparingInt(DaySpec::order)).toList();
    }
}
