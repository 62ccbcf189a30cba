package org.peyvand.ui.form;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Control;
import org.peyvand.core.PickLists;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;

/** The values of pick lists as choices. */
final class PickChoices {
    private PickChoices() {
    }

    /** Reads the offered values of a list and hands them over on the UI thread. */
    static void load(Kit kit, String list, Consumer<List<Choice>> consumer, Control owner) {
        Locale language = kit.culture().language();
        kit.background().task(KitText.of("task.choices"), progress -> read(kit.service(PickLists.class), list, language))
                .whileAlive(owner)
                .then(consumer)
                .start();
    }

    private static List<Choice> read(PickLists lists, String list, Locale language) {
        return lists.byId(list).stream().flatMap(found -> found.offered().stream())
                .map(option -> new Choice(option.code(), option.label(language))).toList();
    }
}
