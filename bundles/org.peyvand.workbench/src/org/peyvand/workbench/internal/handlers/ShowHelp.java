package org.peyvand.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.peyvand.workbench.internal.help.HelpToggle;

/** Shows or hides the help beside the page. */
public final class ShowHelp {
    @Execute
    void run(EPartService parts) {
        new HelpToggle(parts).toggle();
    }
}
