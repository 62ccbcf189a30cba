package org.peyvand.persistence.eclipselink.internal.access;

import java.util.function.Supplier;

/**
 * The rights that hold within one unit of work: those of whoever works, save for the moments in which the program acts on its own behalf.
 * The rights are asked for when they are first needed, because who answers may himself read through the unit of work.
 */
public final class SessionRights implements Supplier<Rights> {
    private final Supplier<Rights> policy;
    private final Rights full;
    private volatile Rights asked;
    private int trusting;

    /**
     * Of somebody.
     *
     * @param policy asked at most once
     * @param full those of the program itself
     */
    public SessionRights(Supplier<Rights> policy, Rights full) {
        this.policy = policy;
        this.full = full;
    }

    /** Of the program itself. */
    public SessionRights ofProgram() {
        return new SessionRights(() -> full, full);
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
            known = policy.get();
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
