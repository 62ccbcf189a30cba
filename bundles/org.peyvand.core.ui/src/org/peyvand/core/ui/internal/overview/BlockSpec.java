package org.peyvand.core.ui.internal.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.peyvand.core.ui.AccountBlock;
import org.peyvand.extensions.Contributions;
import org.peyvand.ui.Kit;

/**
 * A contributed block of the customer page.
 *
 * @param id stable name
 * @param label heading; empty when the block has no rows
 * @param empty what stands there without rows
 * @param create what the button for a new record says; empty when there is none
 * @param order smaller comes first
 * @param block loads it
 */
record BlockSpec(String id, String label, String empty, String create, int order, AccountBlock block) {
    static final String POINT = "org.peyvand.core.ui.accountBlocks";

    /** All blocks in their order. */
    static List<BlockSpec> all(Kit kit) {
        Locale language = kit.culture().language();
        return Contributions.collect(kit.extensions().of(POINT), element -> new BlockSpec(
                element.required("id"),
                element.label("label", language),
                element.label("empty", language),
                kit.mayCreate(element.attribute("creates").orElse("")) ? element.label("create", language) : "",
                element.number("order", 1000),
                kit.inject(element.create("class", AccountBlock.class))))
            .stream().sorted(Comparator.comparingInt(BlockSpec::order)).toList();
    }

    boolean hasRows() {
        return !label.isEmpty();
    }
}
