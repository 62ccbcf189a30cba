package org.peyvand.sync;

/** What the modules say of how their records travel. An OSGi service. */
public interface TravelRules {

    /** Whether the head office says, record by record, what branches may do with those of an entity: {@code steered="true"} in its description. */
    boolean isSteered(String entity);
}
