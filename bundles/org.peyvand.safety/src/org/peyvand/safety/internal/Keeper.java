package org.peyvand.safety.internal;

import java.util.UUID;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.access.AccessPolicy;
import org.peyvand.persistence.access.Permission;
import org.peyvand.security.model.SignInEventKind;
import org.peyvand.security.model.SignInWay;
import org.peyvand.security.signin.SignInTrail;

/** Lets only those with full access do what is about everything, or those whose roles allow that one thing, and notes what they did. */
@Component(service = Keeper.class)
public final class Keeper {
    private final AccessPolicy policy;
    private final SignInTrail trail;
    private final ThreadLocal<UUID> asking = new ThreadLocal<>();

    /** Made by Declarative Services. */
    @Activate
    public Keeper(@Reference AccessPolicy policy, @Reference SignInTrail trail) {
        this.policy = policy;
        this.trail = trail;
    }

    /** Does it on behalf of an administrator who has proved to be one, and who need not be the one who works here. */
    public <T> T vouched(UUID administrator, Supplier<T> work) {
        asking.set(administrator);
        try {
            return work.get();
        } finally {
            asking.remove();
        }
    }

    /** Does it, if whoever wants it may do everything. */
    public <T> Outcome<T> allowed(Supplier<Outcome<T>> work) {
        if (asking.get() == null && !policy.access().isFull()) {
            return Outcome.refused(Message.of(Keeper.class, "administrators.only"));
        }
        return work.get();
    }

    /** Does it, if whoever wants it has this permission. */
    public <T> Outcome<T> allowed(Permission permission, Supplier<Outcome<T>> work) {
        if (asking.get() == null && !policy.access().allows(permission)) {
            return Outcome.refused(Message.of(Keeper.class, "permission.missing"));
        }
        return work.get();
    }

    /** The same, with a row in the trail when it was done. */
    public <T> Outcome<T> allowed(Permission permission, Supplier<Outcome<T>> work, SignInEventKind kind, SignInWay way) {
        return noted(allowed(permission, work), kind, way);
    }

    /** Does it, if whoever wants it may do everything, with a row in the trail when it was done. */
    public <T> Outcome<T> allowed(Supplier<Outcome<T>> work, SignInEventKind kind, SignInWay way) {
        return noted(allowed(work), kind, way);
    }

    private <T> Outcome<T> noted(Outcome<T> outcome, SignInEventKind kind, SignInWay way) {
        if (outcome.isDone()) {
            trail.note(kind, way, asking.get());
        }
        return outcome;
    }

    /** A row in the trail for what was done already. */
    public void note(SignInEventKind kind, SignInWay way) {
        trail.note(kind, way, asking.get());
    }
}
