package org.peyvand.testing.ui;

import java.util.Map;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Bundle;

/** What the launcher would hand over. */
final class TestStart implements IApplicationContext {
    private static final String WORKBENCH = "org.peyvand.workbench";

    private final Map<String, String> product;

    /** @param theme such as {@code dark} */
    TestStart(String theme) {
        product = Map.of("applicationXMI", WORKBENCH + "/Application.e4xmi",
                "lifeCycleURI", "bundleclass://" + WORKBENCH + "/" + WORKBENCH + ".internal.LifeCycle",
                "cssTheme", WORKBENCH + "." + theme);
    }

    @Override
    public Map<String, Object> getArguments() {
        return Map.of(APPLICATION_ARGS, new String[] {"-persistState", "false", "-clearPersistedState"});
    }

    @Override
    public void applicationRunning() {
        // no splash to take down
    }

    @Override
    public String getBrandingApplication() {
        return WORKBENCH + ".application";
    }

    @Override
    public String getBrandingName() {
        return "Peyvand";
    }

    @Override
    public String getBrandingDescription() {
        return "";
    }

    @Override
    public String getBrandingId() {
        return WORKBENCH + ".product";
    }

    @Override
    public String getBrandingProperty(String key) {
        return product.get(key);
    }

    @Override
    public Bundle getBrandingBundle() {
        return Platform.getBundle(WORKBENCH);
    }

    @Override
    public void setResult(Object result, IApplication application) {
        // the robot closes the workbench itself
    }
}
