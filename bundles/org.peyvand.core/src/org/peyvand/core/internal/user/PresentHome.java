package org.peyvand.core.internal.user;

import java.util.Optional;
import java.util.UUID;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.peyvand.core.Home;
import org.peyvand.core.HomeBranch;

/** {@link Home} by the service that is there at the moment. It is fetched only when somebody asks: it reads the database, which may not be open before. */
@Component
public final class PresentHome implements Home {
    private final BundleContext context;
    @Reference(service = HomeBranch.class, cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
        policyOption = ReferencePolicyOption.GREEDY)
    private volatile ServiceReference<HomeBranch> branch;

    /** Made by Declarative Services. */
    @Activate
    public PresentHome(BundleContext context) {
        this.context = context;
    }

    private Optional<HomeBranch> service() {
        return Optional.ofNullable(branch).map(context::getService);
    }

    @Override
    public Optional<UUID> branch() {
        return service().flatMap(HomeBranch::branch);
    }

    @Override
    public boolean isComplete() {
        return service().map(HomeBranch::isComplete).orElse(true);
    }
}
