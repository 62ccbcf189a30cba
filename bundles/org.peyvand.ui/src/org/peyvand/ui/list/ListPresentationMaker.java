package org.peyvand.ui.list;

import org.eclipse.swt.widgets.Composite;
import org.peyvand.ui.Kit;

/** Makes another way to show lists; a {@code <presentation>} of {@code org.peyvand.ui.lists}. */
public interface ListPresentationMaker {

    /** Whether a list can be shown so. Quick, and nothing is read. */
    boolean fits(Kit kit, ListSpec spec);

    /** Makes it, in a parent with a stack of them. */
    ListPresentation make(Composite parent, ListPresentation.Host host);
}
