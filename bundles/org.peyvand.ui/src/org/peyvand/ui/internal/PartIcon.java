package org.peyvand.ui.internal;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.peyvand.ui.IconTag;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;

/** The icon on the tab of a page that knows only now what it shows. */
final class PartIcon {
    private PartIcon() {
    }

    static void set(MPart part, Kit kit, String name) {
        part.setIconURI(kit.icons().address(name, Tone.MUTED));
        IconTag.set(part, name);    // so that it gets the colour of another theme too
    }
}
