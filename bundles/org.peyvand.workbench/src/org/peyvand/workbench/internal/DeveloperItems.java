package org.peyvand.workbench.internal;

import java.util.List;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MMenu;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;

/** Menu items with the tag {@code developer} are there in developer mode only. */
final class DeveloperItems {
    /** {@code true} for people who write parts of Peyvand. */
    static final String PROPERTY = "peyvand.developer";
    private static final String TAG = "developer";

    private final boolean shown;

    DeveloperItems(boolean shown) {
        this.shown = shown;
    }

    void apply(MApplication application) {
        application.getChildren().stream().map(MWindow::getMainMenu).filter(menu -> menu != null).forEach(menu -> apply(menu.getChildren()));
    }

    private void apply(List<MMenuElement> elements) {
        for (MMenuElement element : elements) {
            if (element.getTags().contains(TAG)) {
                element.setToBeRendered(shown);
            }
            if (element instanceof MMenu menu) {
                apply(menu.getChildren());
            }
        }
    }
}
