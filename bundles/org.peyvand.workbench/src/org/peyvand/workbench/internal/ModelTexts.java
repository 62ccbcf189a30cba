package org.peyvand.workbench.internal;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.peyvand.ui.Kit;
import org.peyvand.ui.list.ListDefinition;

/** Gives tabs that were remembered from the last run their names in the language of this one. */
final class ModelTexts {
    private final Kit kit;

    ModelTexts(Kit kit) {
        this.kit = kit;
    }

    void apply(MApplication application) {
        EModelService model = application.getContext().get(EModelService.class);
        var remembered = model.findElements(application, "org.peyvand.ui.part.list", MPart.class);
        if (remembered.isEmpty()) {
            return;
        }
        Map<String, ListDefinition> lists = ListDefinition.all(kit).stream().collect(Collectors.toMap(ListDefinition::id, Function.identity(), (a, b) -> a));
        for (MPart part : remembered) {
            ListDefinition list = lists.get(part.getPersistedState().get("list"));
            if (list != null) {
                part.setLabel(list.label());
            }
        }
    }
}
