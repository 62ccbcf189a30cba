package org.peyvand.workbench.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.Bundle;

/** Makes the fonts of the report bundle known to the window system, so that Persian looks the same on screen and paper. */
final class Fonts {
    private static final Logger LOG = System.getLogger(Fonts.class.getName());
    private static final String[] HOMES = {"org.peyvand.fonts", "org.peyvand.analytics.birt.fonts", "org.eclipse.birt.report.engine.fonts"};

    private Fonts() {
    }

    static void load(Display display) {
        for (String home : HOMES) {
            Bundle bundle = Platform.getBundle(home);
            Enumeration<URL> found = bundle == null ? null : bundle.findEntries("fonts", "Vazirmatn*.ttf", true);
            for (URL font : found == null ? Collections.<URL>emptyList() : Collections.list(found)) {
                try {
                    display.loadFont(FileLocator.toFileURL(font).getPath());
                } catch (IOException e) {
                    LOG.log(Level.WARNING, "The font " + font + " cannot be loaded", e);
                }
            }
        }
    }
}
