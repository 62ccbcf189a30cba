package org.peyvand.persistence.eclipselink.internal.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.peyvand.persistence.CurrentUser;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.access.Access;
import org.peyvand.persistence.access.AccessPolicy;

/**
 * Takes them from the service registry when they are needed and not as references of the component: a rule, and the service that knows
 * the user, may themselves need the unit of work.
 */
@Component
public final class RegisteredParticipants implements Participants {
    private final BundleContext context;

    @Activate
    public RegisteredParticipants(BundleContext context) {
        this.context = context;
    }

    @Override
    public List<EntityRule<?>> rules() {
        List<EntityRule<?>> rules = new ArrayList<>();
        for (ServiceReference<?> reference : references().stream().sorted(Comparator.reverseOrder()).toList()) {
            if (context.getService(reference) instanceof EntityRule<?> rule) {
                rules.add(rule);
            }
        }
        return rules;
    }

    @SuppressWarnings("rawtypes")
    private List<ServiceReference<EntityRule>> references() {
        try {
            return List.copyOf(context.getServiceReferences(EntityRule.class, null));
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("No filter was given", e);
        }
    }

    @Override
    public Access access() {
        AccessPolicy policy = Optional.ofNullable(context.getServiceReference(AccessPolicy.class)).map(context::getService).orElse(null);
        return policy == null ? Access.FULL : policy.access();
    }

    @Override
    public Optional<CurrentUser> user() {
        return Optional.ofNullable(context.getServiceReference(CurrentUser.class)).map(context::getService);
    }
}
