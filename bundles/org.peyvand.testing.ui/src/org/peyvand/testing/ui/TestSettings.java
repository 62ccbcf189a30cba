package org.peyvand.testing.ui;

import java.util.Map;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Settings of the workbench for one test. */
final class TestSettings {
    private TestSettings() {
    }

    static void set(Map<String, String> settings) {
        for (String node : new String[] {"org.peyvand.workbench", "org.eclipse.e4.ui.css.swt.theme", "org.peyvand.ui", "org.peyvand.ui/person/" + System.getProperty("user.name", "user")}) {
            IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(node);
            try {
                preferences.clear();
            } catch (BackingStoreException e) {
                throw new IllegalStateException(e);
            }
            if (node.equals("org.peyvand.workbench")) {
                settings.forEach(preferences::put);
            }
        }
    }
}
