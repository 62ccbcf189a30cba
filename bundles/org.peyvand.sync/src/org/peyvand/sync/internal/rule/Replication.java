package org.peyvand.sync.internal.rule;

import java.util.Map;

/**
 * How the records of one entity travel.
 *
 * @param down whether only the head office changes them
 * @param policy of all fields that have none of their own
 * @param fields policies by name of the attribute
 */
public record Replication(Scope scope, boolean down, Policy policy, Map<String, Policy> fields) {

    /** Of a field. */
    public Policy of(String attribute) {
        return fields.getOrDefault(attribute, policy);
    }
}
