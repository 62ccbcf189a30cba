package org.peyvand.extensions.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.osgi.framework.Bundle;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.extensions.Contribution;
import org.peyvand.extensions.Extensions;

/** Asks the registry anew on every call, so that bundles installed later are seen. */
@Component
public final class RegistryExtensions implements Extensions {
    private static final Logger LOG = System.getLogger(RegistryExtensions.class.getName());

    private final IExtensionRegistry registry;
    private final Map<Bundle, Localisation> localisations = new ConcurrentHashMap<>();

    @Activate
    public RegistryExtensions(@Reference IExtensionRegistry registry) {
        this.registry = registry;
    }

    @Override
    public List<Contribution> of(String pointId) {
        return Stream.of(registry.getConfigurationElementsFor(pointId))
            .flatMap(element -> contribution(pointId, element).stream())
            .sorted(Comparator.comparing(Contribution::bundle))
            .toList();
    }

    private Optional<Contribution> contribution(String pointId, IConfigurationElement element) {
        try {
            Bundle bundle = ContributorFactoryOSGi.resolve(element.getContributor());
            if (bundle != null) {
                Localisation texts = localisations.computeIfAbsent(bundle, Localisation::new);
                return Optional.of(new ElementContribution(bundle, host(bundle), element, texts));
            }
            LOG.log(Level.ERROR, "Contribution to {0}: bundle {1} is gone", pointId, element.getContributor().getName());
        } catch (InvalidRegistryObjectException e) {
            LOG.log(Level.ERROR, "Contribution to " + pointId + " is no longer valid", e);
        }
        return Optional.empty();
    }

    /** A fragment has no class loader of its own. */
    private static Bundle host(Bundle bundle) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        List<BundleWire> hosts = wiring == null ? List.of() : wiring.getRequiredWires(HostNamespace.HOST_NAMESPACE);
        return hosts == null || hosts.isEmpty() ? bundle : hosts.getFirst().getProvider().getBundle();
    }
}
