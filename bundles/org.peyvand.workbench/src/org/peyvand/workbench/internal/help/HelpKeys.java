package org.peyvand.workbench.internal.help;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.extensions.Extensions;

/** Under which keys the help about something is looked for, the most exact first. */
final class HelpKeys {
    private HelpKeys() {
    }

    /** Of a part: its list, its entity, itself. */
    static List<String> of(MPart part, Extensions extensions) {
        String list = part.getPersistedState().get("list");
        return Stream.of(list, list == null ? null : entityOf(list, extensions), part.getPersistedState().get("entity"), part.getElementId())
                .filter(key -> key != null && !key.isEmpty()).toList();
    }

    private static String entityOf(String list, Extensions extensions) {
        return extensions.of("org.peyvand.ui.lists").stream().filter(one -> one.attribute("id").filter(list::equals).isPresent()).findFirst()
                .flatMap(one -> one.attribute("entity")).orElse(null);
    }

    /** Of a dialog: its id such as {@code settings.dialog}, those of the dialogs it stands over, then the part in front. */
    static List<String> of(Shell dialog, MPart front, Extensions extensions) {
        List<String> keys = new ArrayList<>();
        for (Composite shell = dialog; shell != null; shell = shell.getParent()) {
            if (shell.getData("peyvand.id") instanceof String id) {
                keys.add(id);
            }
        }
        if (front != null) {
            keys.addAll(of(front, extensions));
        }
        return keys;
    }
}
