package org.peyvand.workbench.internal;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MMenu;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.model.application.ui.menu.MToolBar;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.peyvand.ui.IconTag;
import org.peyvand.ui.Icons;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;

/**
 * Gives menus, tools and parts their icons in the colour of the theme: whatever has the tag {@code icon:NAME} in the model,
 * contributed fragments included.
 */
public final class ModelIcons {
    private final Kit kit;

    /** With the icons of a kit. */
    public ModelIcons(Kit kit) {
        this.kit = kit;
    }

    /** To all windows of an application. */
    public void apply(MApplication application) {
        for (MPartDescriptor descriptor : application.getDescriptors()) {
            IconTag.of(descriptor).ifPresent(icon -> descriptor.setIconURI(kit.icons().address(icon, Tone.MUTED)));
        }
        EModelService model = application.getContext().get(EModelService.class);
        for (MWindow window : application.getChildren()) {
            if (window.getMainMenu() != null) {
                menu(window.getMainMenu());
            }
            if (window instanceof MTrimmedWindow trimmed) {
                trimmed.getTrimBars().forEach(this::trim);
            }
            model.findElements(window, null, MPart.class).forEach(this::label);
        }
    }

    private void trim(MTrimBar bar) {
        bar.getChildren().stream().filter(MToolBar.class::isInstance).map(MToolBar.class::cast).forEach(tools -> tools.getChildren().forEach(this::label));
    }

    private void menu(MMenu menu) {
        for (MMenuElement element : menu.getChildren()) {
            label(element);
            if (element instanceof MMenu inner) {
                menu(inner);
            }
        }
    }

    private void label(MUIElement element) {
        if (element instanceof MUILabel label) {
            IconTag.of(element).ifPresent(icon -> label.setIconURI(kit.icons().address(Icons.directed(icon, kit.culture().rightToLeft()),
                    element instanceof MPart ? Tone.MUTED : Tone.TEXT)));
        }
    }
}
