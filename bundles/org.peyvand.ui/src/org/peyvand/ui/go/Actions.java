package org.peyvand.ui.go;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.bindings.EBindingService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.commands.MParameter;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenu;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.jface.bindings.TriggerSequence;
import org.peyvand.ui.IconTag;
import org.peyvand.ui.Icons;
import org.peyvand.ui.Kit;

/** All actions of the application with their names and keys: what stands in the menus, and commands that need nothing to be told. UI thread only. */
public final class Actions {
    private final MApplication application;
    private final MWindow window;
    private final boolean mirrored;

    /** Of the window in front. */
    public Actions(Kit kit) {
        application = kit.service(MApplication.class);
        mirrored = kit.culture().rightToLeft();
        window = application.getSelectedElement() != null ? application.getSelectedElement() : application.getChildren().getFirst();
    }

    private IEclipseContext context() {
        return window.getContext();
    }

    /** All of them, those of the menus first. */
    public List<Action> all() {
        Map<String, Action> actions = new LinkedHashMap<>();
        if (window.getMainMenu() != null) {
            menu(window.getMainMenu(), actions);
        }
        for (MCommand command : application.getCommands()) {
            boolean free = command.getParameters().stream().allMatch(parameter -> parameter.isOptional());
            if (free && actions.values().stream().noneMatch(action -> action.command().getId().equals(command.getElementId()))) {
                add(command, command.getLocalizedCommandName(), "", List.of(), command.getContributorURI(), actions);
            }
        }
        return List.copyOf(actions.values());
    }

    private void menu(MMenu menu, Map<String, Action> actions) {
        for (MMenuElement element : menu.getChildren()) {
            if (element instanceof MMenu inner) {
                menu(inner, actions);
            } else if (element instanceof MHandledMenuItem item && item.getCommand() != null) {
                String icon = IconTag.of(item).map(name -> Icons.directed(name, mirrored)).orElse("");
                add(item.getCommand(), item.getLocalizedLabel(), icon, item.getParameters(), item.getContributorURI(), actions);
            }
        }
    }

    private void add(MCommand command, String label, String icon, List<MParameter> parameters, String contributor, Map<String, Action> actions) {
        Map<String, Object> values = new HashMap<>();
        parameters.forEach(parameter -> values.put(parameter.getName(), parameter.getValue()));
        ParameterizedCommand made = context().get(ECommandService.class).createCommand(command.getElementId(), values);
        if (made == null || label == null || label.isBlank()) {
            return;
        }
        TriggerSequence keys = context().get(EBindingService.class).getBestSequenceFor(made);
        String id = values.isEmpty() ? made.getId() : made.getId() + values.values();
        actions.putIfAbsent(id, new Action(id, label.replace("&", "").replace("…", ""), icon, bundle(contributor), keys == null ? "" : keys.format(), made));
    }

    private static String bundle(String contributor) {
        return contributor == null || contributor.isEmpty() ? "org.peyvand.workbench" : contributor.substring(contributor.lastIndexOf('/') + 1);
    }

    /** Whether it can run now. */
    public boolean isEnabled(Action action) {
        return context().get(EHandlerService.class).canExecute(action.command());
    }

    /** Runs it as its menu item does. */
    public void run(Action action) {
        context().get(EHandlerService.class).executeHandler(action.command());
    }
}
