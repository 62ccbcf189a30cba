package org.peyvand.workbench.internal.help;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;

/** Shows and hides the help beside the page; the focus stays where one works. */
public final class HelpToggle {
    private final EPartService parts;

    /** In a window. */
    public HelpToggle(EPartService parts) {
        this.parts = parts;
    }

    /** Shows it when it is hidden, else hides it. */
    public void toggle() {
        MPart help = parts.findPart(HelpPart.ID);
        if (help != null && help.isToBeRendered() && help.isVisible() && help.getWidget() != null) {
            hide();
        } else {
            show();
        }
    }

    private void show() {
        MPart before = parts.getActivePart();
        MPart help = parts.findPart(HelpPart.ID);
        help.setVisible(true);
        help.setToBeRendered(true);
        parts.showPart(help, PartState.VISIBLE);
        if (help.getObject() instanceof HelpPart part) {
            part.showAbout(before);
        }
    }

    /** Hides it. */
    public void hide() {
        MPart help = parts.findPart(HelpPart.ID);
        help.setToBeRendered(false);
    }
}
