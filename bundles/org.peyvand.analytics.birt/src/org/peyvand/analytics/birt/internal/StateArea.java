package org.peyvand.analytics.birt.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.Hashtable;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.service.datalocation.Location;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/**
 * The folder for state that BIRT's chart bundle asks the platform for when it starts, and cannot start without. The workbench has one; a
 * command runs without ({@code -data @none}), so that one is offered to BIRT in the private storage of this bundle.
 */
final class StateArea {

    private StateArea() {
    }

    /**
     * Sees to it that there is a folder for state.
     *
     * @param context of this bundle
     * @return the folder's service when it had to be made, to be taken back at the end
     * @throws IOException when no folder can be made
     */
    static Optional<ServiceRegistration<Location>> ensure(BundleContext context) throws IOException {
        Optional<Location> instance = location(context, Location.INSTANCE_FILTER);
        if (instance.isPresent()) {
            if (!instance.get().isSet()) {
                instance.get().set(folder(context).toURI().toURL(), false);
            }
            return Optional.empty();
        }
        Location model = location(context, Location.CONFIGURATION_FILTER).orElseThrow(() -> new IOException("The framework has no locations"));
        Location area = model.createLocation(null, null, false);
        area.set(folder(context).toURI().toURL(), false);
        return Optional.of(context.registerService(Location.class, area, new Hashtable<>(Map.of("type", "osgi.instance.area"))));
    }

    private static File folder(BundleContext context) throws IOException {
        File own = context.getDataFile("state");
        return own != null && (own.isDirectory() || own.mkdirs()) ? own : Files.createTempDirectory("peyvand-birt").toFile();
    }

    private static Optional<Location> location(BundleContext context, String filter) {
        try {
            Collection<ServiceReference<Location>> found = context.getServiceReferences(Location.class, filter);
            return found.stream().map(context::getService).findFirst();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(filter, e);
        }
    }
}
