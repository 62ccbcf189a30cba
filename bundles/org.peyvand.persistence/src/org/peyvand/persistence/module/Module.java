package org.peyvand.persistence.module;

import java.util.List;

/**
 * What one module contributes to the database.
 *
 * @param id stable short name, such as {@code sales}
 * @param dependsOn names of the modules whose steps run before
 * @param entities classes with {@code @Entity}, in the order of the contribution
 * @param steps 1, 2, 3 …
 */
public record Module(String id, List<String> dependsOn, List<Class<?>> entities, List<SchemaStep> steps) {

    /** Takes copies. */
    public Module {
        dependsOn = List.copyOf(dependsOn);
        entities = List.copyOf(entities);
        steps = List.copyOf(steps);
    }

    /** The version of this module's part of the database after all steps; 0 when it has none. */
    public int version() {
        return steps.size();
    }
}
