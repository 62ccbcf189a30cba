package org.peyvand.sync.internal.rule;

import java.util.List;
import java.util.Map;

/**
 * How the records of one entity travel.
 *
 * @param down whether only the head office changes them
 * @param policy of all fields that have none of their own
 * @param fields policies by name of the attribute
 * @param steered whether the head office says what branches may do with each record
 * @param through what brings a record to a branch that it does not belong to
 */
public record Replication(Scope scope, boolean down, boolean steered, Policy policy, Map<String, Policy> fields, List<Through> through) {
    /** What an administrator of the head office adds to records of others. */
    public static final String EXTRA_FIELD = "persistence.extrafield";

    /**
     * A record goes along with others that refer to it.
     *
     * @param entity of those others
     * @param attribute by which they refer to it
     * @param branch path to their branch
     */
    public record Through(String entity, String attribute, String branch) {
    }

    /** Whether records go anywhere at all. */
    public boolean travels() {
        return scope != Scope.STAYS;
    }

    /** Whether branches tell the head office what they do with records. */
    public boolean goesUp() {
        return travels() && !down;
    }

    /** Whether records travel from wherever they were made, but are changed there only, and above. */
    public boolean isOfItsMaker() {
        return steered && !down;
    }

    /** Of a field. */
    public Policy of(String attribute) {
        return fields.getOrDefault(attribute, policy);
    }
}
