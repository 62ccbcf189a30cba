package org.peyvand.ui.editor;

import org.eclipse.swt.widgets.Shell;
import org.peyvand.core.RecordRef;
import org.peyvand.ui.Kit;

/** Asks somebody how to make one record of two that are about the same. An OSGi service of whoever has the dialog for it. */
public interface RecordUnion {

    /**
     * Asks, with both chosen already. UI thread.
     *
     * @param one stays, unless the other one is chosen for that
     * @param other of the same entity
     * @param done called on the UI thread when one was made of both
     */
    void ask(Kit kit, Shell window, RecordRef one, RecordRef other, Runnable done);
}
