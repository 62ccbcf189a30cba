package org.peyvand.workbench.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Bundle;

/** The launcher's context, and the exit code that the life cycle wants. */
final class StartContext implements IApplicationContext {
    private final IApplicationContext inner;
    private volatile int exitCode;

    StartContext(IApplicationContext inner) {
        this.inner = inner;
    }

    int exitCode() {
        return exitCode;
    }

    void exitWith(int code) {
        exitCode = code;
    }

    /** The word after an option of the command line. */
    static Optional<String> option(IApplicationContext context, String name) {
        Object given = context.getArguments().get(APPLICATION_ARGS);
        List<String> words = given instanceof String[] array ? List.of(array) : List.of();
        int index = words.indexOf(name);
        return index >= 0 && index + 1 < words.size() ? Optional.of(words.get(index + 1)) : Optional.empty();
    }

    @Override
    public Map<?, ?> getArguments() {
        return inner.getArguments();
    }

    @Override
    public void applicationRunning() {
        inner.applicationRunning();
    }

    @Override
    public String getBrandingApplication() {
        return inner.getBrandingApplication();
    }

    @Override
    public String getBrandingName() {
        return inner.getBrandingName();
    }

    @Override
    public String getBrandingDescription() {
        return inner.getBrandingDescription();
    }

    @Override
    public String getBrandingId() {
        return inner.getBrandingId();
    }

    @Override
    public String getBrandingProperty(String key) {
        return inner.getBrandingProperty(key);
    }

    @Override
    public Bundle getBrandingBundle() {
        return inner.getBrandingBundle();
    }

    @Override
    public void setResult(Object result, IApplication application) {
        inner.setResult(result, application);
    }
}
