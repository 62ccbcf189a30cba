package org.peyvand.workbench.internal;

import java.util.List;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.peyvand.ui.Navigation;

/** What the workbench does not remember: closed tabs, and editors of records that were never stored. */
final class StoredModel {
    private StoredModel() {
    }

    static void tidy(MApplication application) {
        EModelService model = application.getContext().get(EModelService.class);
        for (MPartStack stack : model.findElements(application, Navigation.MAIN_STACK, MPartStack.class)) {
            for (MUIElement element : List.copyOf(stack.getChildren())) {
                boolean unstored = element instanceof MPart part && "org.peyvand.ui.part.editor".equals(part.getElementId())
                        && !part.getPersistedState().containsKey("record");
                if (unstored || !element.isToBeRendered()) {
                    stack.getChildren().remove(element);
                }
            }
        }
    }
}
