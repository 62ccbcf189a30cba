package org.peyvand.persistence.eclipselink.internal.access;

import java.util.function.Supplier;
import org.peyvand.persistence.access.Access;
import org.peyvand.persistence.meta.EntityDescriptions;

/**
 * The rights that hold within one unit of work: those of whoever works, save for the moments in which the program acts on its own behalf.
 * The rights are asked for when they are first needed, because who answers may himself read through the unit of work.
 */
public final class SessionRights implements Supplier<Rights> {
    private final Supplier<Access> policy;
    private final EntityDescriptions descriptions;
    private final Rights full;
    private volatile Rights asked;
    private int trusting;

    /** @param policy asked at most once */
    public SessionRights(Supplier<Access> policy, EntityDescriptions descriptions) {
        this.policy = policy;
        this.descriptions = descriptions;
        this.full = new Rights(Access.FULL, descriptions);
    }

    /** The rights that hold now. */
    @Override
    public Rights get() {
        return trusting > 0 ? full : ofPerson();
    }

    /** The rights of whoever works. */
    public Rights ofPerson() {
        Rights known = asked;
        if (known == null) {
            known = new Rights(policy.get(), descriptions);
            asked = known;
        }
        return known;
    }

    /** Whether something was done in the person's name and the person may not do everything. */
    public boolean isNarrow() {
        return asked != null && !asked.isFull();
    }

    /** Does something on behalf of the program. */
    public <T> T trusting(Supplier<T> work) {
        trusting++;
        try {
            return work.get();
        } finally {
            trusting--;
        }
    }
}
