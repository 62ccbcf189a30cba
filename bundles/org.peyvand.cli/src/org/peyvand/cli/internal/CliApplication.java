package org.peyvand.cli.internal;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.peyvand.cli.CliCommand;

/** The entry of the command line in an installation: hands the arguments to the {@link CommandLineHost}. */
public final class CliApplication implements IApplication {

    private static final long SERVICES_WITHIN_MS = 30_000;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        BundleContext bundles = FrameworkUtil.getBundle(getClass()).getBundleContext();
        var tracker = new ServiceTracker<CommandLineHost, CommandLineHost>(bundles, CommandLineHost.class, null);
        tracker.open();
        try {
            CommandLineHost host = tracker.waitForService(SERVICES_WITHIN_MS);
            if (host == null) {
                err.println("The commands of this installation did not start.");
                return CliCommand.FAILED;
            }
            Path folder = Path.of(System.getProperty("peyvand.cwd", "")).toAbsolutePath();
            return host.run(List.of(arguments), out, err, folder);
        } finally {
            tracker.close();
            out.flush();
            err.flush();
        }
    }

    @Override
    public void stop() {
        // a command ends by itself; the shell's Ctrl+C ends the process and with it the framework
    }
}
