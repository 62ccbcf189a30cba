package org.peyvand.gallery.internal;

import org.eclipse.swt.widgets.Composite;
import org.peyvand.ui.Kit;

/** A building block of the kit, shown in its states. Its class is the example that the documentation points to. */
interface Block {
    /** Key of its name, and its id. */
    String id();

    /** Shows it in an area with a grid of one column. */
    void create(Composite area, Kit kit);
}
