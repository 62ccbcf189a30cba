package org.peyvand.ui;

import java.util.Optional;
import org.eclipse.e4.ui.model.application.MApplicationElement;

/** The tag {@code icon:NAME} of an element of the application model: which icon it has, in whatever colours. */
public final class IconTag {
    private static final String TAG = "icon:";

    private IconTag() {
    }

    /** The name of the icon of an element; empty when it has none. */
    public static Optional<String> of(MApplicationElement element) {
        return element.getTags().stream().filter(tag -> tag.startsWith(TAG)).findFirst().map(tag -> tag.substring(TAG.length()));
    }

    /** Gives an element another icon. */
    public static void set(MApplicationElement element, String name) {
        element.getTags().removeIf(tag -> tag.startsWith(TAG));
        element.getTags().add(TAG + name);
    }
}
