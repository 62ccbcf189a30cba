package org.peyvand.ui.internal;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;

/** The icon on the tab of a page that knows only now what it shows. */
final class PartIcon {
    /** What the name of an icon stands behind in the tags of the model, so that it gets the colour of another theme too. */
    private static final String TAG = "icon:";

    private PartIcon() {
    }

    static void set(MPart part, Kit kit, String name) {
        part.setIconURI(kit.icons().address(name, Tone.MUTED));
        part.getTags().removeIf(tag -> tag.startsWith(TAG));
        part.getTags().add(TAG + name);
    }
}
