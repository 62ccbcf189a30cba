package org.peyvand.persistence.internal.module;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peyvand.persistence.module.Module;
import org.peyvand.persistence.module.SchemaStep;

class ContributedModulesTest {

    private static Module module(String id, String... dependsOn) {
        return new Module(id, List.of(dependsOn), List.of(), List.of());
    }

    private static List<String> ordered(Module... modules) {
        return ContributedModules.ordered(List.of(modules)).stream().map(Module::id).toList();
    }

    @Test
    void eachComesAfterThoseItDependsOn() {
        assertEquals(List.of("base", "core", "sales"), ordered(module("sales", "core", "base"), module("core", "base"), module("base")));
    }

    @Test
    void whatDependsOnSomethingMissingOrOnItselfIsLeftOut() {
        assertEquals(List.of("base"), ordered(module("base"), module("lost", "nowhere"), module("its child", "lost"),
            module("ring a", "ring b"), module("ring b", "ring a")));
    }

    @Test
    void theFirstOfTwoModulesWithTheSameNameCounts() {
        assertEquals(List.of("twice"), ordered(module("twice"), module("twice")));
    }

    @Test
    void aScriptIsCutAtSemicolonsThatEndALine() {
        SchemaStep step = SqlScript.step(3, "-- first\nCREATE TABLE A (\n  B INTEGER\n);\n\nINSERT INTO A VALUES (1); -- not the end\n;\nDROP TABLE B");
        assertEquals(3, step.version());
        assertEquals(List.of("CREATE TABLE A (\nB INTEGER\n)", "INSERT INTO A VALUES (1); -- not the end\n", "DROP TABLE B"), step.statements());
    }
}
