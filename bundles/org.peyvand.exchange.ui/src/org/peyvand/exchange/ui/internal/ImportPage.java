package org.peyvand.exchange.ui.internal;

import org.eclipse.swt.widgets.Composite;
import org.peyvand.base.text.Message;

/** One step of an import on the screen. */
interface ImportPage {
    /** Builds the widgets, once. */
    Composite create(Composite parent);

    /** The page comes to the front. */
    void shown();

    /** Whether the person may go on. */
    boolean ready();

    /** The main action; null when the page has none. */
    Message action();

    /** The main action was chosen. */
    void go();

    /** The step before; null when there is no way back. */
    ImportStep back();
}
