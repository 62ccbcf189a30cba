package org.peyvand.ui.rights;

import org.eclipse.swt.widgets.Shell;
import org.peyvand.core.RecordRef;
import org.peyvand.ui.Kit;

/** Tells in plain words who may do what with a record, and why. An OSGi service that may be absent. */
public interface RightsExplainer {

    /** Shows it, on the UI thread. */
    void explain(Kit kit, Shell window, RecordRef record);
}
