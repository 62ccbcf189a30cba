package org.peyvand.boot;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.service.environment.EnvironmentInfo;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.LogReaderService;

/**
 * Started at level 1, before any bundle reads a text: makes the stored language that of the virtual machine and of the framework.
 * (A language set later leaves half of the window in the old one, since platform classes read their texts once.)
 */
public final class LanguageActivator implements BundleActivator {
    private static final Logger LOG = System.getLogger(LanguageActivator.class.getName());

    @Override
    public void start(BundleContext context) throws InvalidSyntaxException {
        Optional<Path> workspace = workspace(context);
        Logging.configure(workspace);
        tellWarnings(context);
        Locale language = StartLanguage.choose(System.getProperty("peyvand.lang"), System.getProperty("peyvand.run"), workspace.map(StartLanguage::settings), Locale.getDefault());
        Locale.setDefault(language);
        ServiceReference<EnvironmentInfo> environment = context.getServiceReference(EnvironmentInfo.class);
        if (environment != null) {
            context.getService(environment).setProperty("osgi.nl", language.toString());
        }
    }

    /** The folder of the workbench's settings; beside the data when the command line names none. */
    private static Optional<Path> workspace(BundleContext context) throws InvalidSyntaxException {
        for (ServiceReference<Location> reference : context.getServiceReferences(Location.class, Location.INSTANCE_FILTER)) {
            Location instance = context.getService(reference);
            String data = System.getProperty("peyvand.data", "");
            if (!instance.isSet() && instance.allowsDefault() && !data.isEmpty() && !data.startsWith("memory:")) {
                try {
                    instance.set(Path.of(data, "workbench").toUri().toURL(), false);
                } catch (IOException e) {
                    LOG.log(Level.WARNING, "Settings cannot be kept beside the data in " + data, e);
                }
            }
            if (instance.isSet()) {
                return Optional.of(Path.of(instance.getURL().getPath()));
            }
        }
        return Optional.empty();
    }

    /** The framework's log is seen by nobody: a broken model fragment would vanish without a word. */
    private static void tellWarnings(BundleContext context) {
        ServiceReference<LogReaderService> reader = context.getServiceReference(LogReaderService.class);
        if (reader != null) {
            context.getService(reader).addLogListener(new FrameworkLog());
        }
    }

    @Override
    public void stop(BundleContext context) {
        // nothing is held
    }
}
