package org.peyvand.workbench.internal;

import java.util.List;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.peyvand.ui.Navigation;
import org.peyvand.ui.history.PersonMemory;

/** Who worked here last: the tabs of one person are not seen by the next. */
final class LastPerson {
    private static final String KEY = "last.person";
    private final IEclipseContext context;
    private final PersonMemory memory;

    LastPerson(IEclipseContext context, PersonMemory memory) {
        this.context = context;
        this.memory = memory;
    }

    /** This one works from now on. UI thread, before the tasks of pages run. */
    void become(String login) {
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode("org.peyvand.ui");
        String last = node.get(KEY, "");
        node.put(KEY, login);
        if (!last.isEmpty() && !last.equals(login)) {
            closeTabs();
        }
        memory.become(login);
    }

    private void closeTabs() {
        MApplication application = context.get(MApplication.class);
        EModelService model = context.get(EModelService.class);
        EPartService parts = application.getChildren().getFirst().getContext().get(EPartService.class);
        for (MPartStack stack : model.findElements(application, Navigation.MAIN_STACK, MPartStack.class)) {
            for (MUIElement element : List.copyOf(stack.getChildren())) {
                if (element instanceof MPart part && (part.getPersistedState().containsKey("record") || part.getPersistedState().containsKey("list"))) {
                    parts.hidePart(part, true);
                }
            }
        }
    }
}
