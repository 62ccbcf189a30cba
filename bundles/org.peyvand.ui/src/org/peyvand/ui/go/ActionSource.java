package org.peyvand.ui.go;

import java.util.List;
import org.peyvand.ui.Kit;

/** What can be done here and now. */
public final class ActionSource implements DestinationSource {
    private static final String ITSELF = "org.peyvand.workbench.command.go";

    @Override
    public List<Destination> all(Kit kit) {
        Actions actions = new Actions(kit);
        return actions.all().stream().filter(action -> !action.id().equals(ITSELF) && actions.isEnabled(action))
                .map(action -> new Destination("action:" + action.id(), action.icon().isEmpty() ? "lightning-charge" : action.icon(), action.label(), "",
                        action.keys(), action.id().substring(action.id().lastIndexOf('.') + 1), aside -> actions.run(action)))
                .toList();
    }
}
