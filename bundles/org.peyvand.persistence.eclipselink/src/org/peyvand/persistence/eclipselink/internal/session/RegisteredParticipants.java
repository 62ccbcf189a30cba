package org.peyvand.persistence.eclipselink.internal.session;

import java.util.List;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
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
    @SuppressWarnings("rawtypes")
    private final RankedServices<EntityRule> rules;
    private final RankedServices<AccessPolicy> policies;
    private final RankedServices<CurrentUser> users;

    /** Looks nothing up yet. */
    @Activate
    public RegisteredParticipants(BundleContext context) {
        this.rules = new RankedServices<>(context, EntityRule.class);
        this.policies = new RankedServices<>(context, AccessPolicy.class);
        this.users = new RankedServices<>(context, CurrentUser.class);
    }

    @Deactivate
    void close() {
        rules.close();
        policies.close();
        users.close();
    }

    @Override
    public List<EntityRule<?>> rules() {
        return rules.all().stream().<EntityRule<?>>map(rule -> rule).toList();
    }

    @Override
    public Access access() {
        return policies.best().map(AccessPolicy::access).orElse(Access.FULL);
    }

    @Override
    public Optional<CurrentUser> user() {
        return users.best();
    }
}
