package org.peyvand.persistence.access;

/** Knows what the person at work may do. An OSGi service that may be absent: then everything is allowed. */
public interface AccessPolicy {
    /** Topic of the event that rights may have changed; sent after what was kept of them has been forgotten. */
    String CHANGED = "org/peyvand/persistence/access/CHANGED";

    /**
     * The rights of whoever works now. Asked once in each unit of work, not before it reads or writes something in the person's name;
     * should be quick. It may read through the unit of work, by {@link org.peyvand.persistence.Session#trusted()}.
     */
    Access access();
}
