package org.peyvand.persistence.internal.module;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peyvand.extensions.BrokenContribution;
import org.peyvand.extensions.Contribution;
import org.peyvand.persistence.module.Module;
import org.peyvand.persistence.module.SchemaStep;

/** Reads a {@code <module>} element. One broken part breaks the module: half a module would not fit its own tables. */
final class ModuleReader implements Function<Contribution, Module> {

    @Override
    public Module apply(Contribution module) {
        List<String> dependsOn = Stream.of(module.attribute("dependsOn").orElse("").split(","))
            .map(String::strip).filter(name -> !name.isEmpty()).toList();
        List<Class<?>> entities = module.children("entity").stream().<Class<?>>map(entity -> entity.type("class")).toList();
        List<SchemaStep> steps = module.children("schema").stream().map(ModuleReader::step)
            .sorted(Comparator.comparingInt(SchemaStep::version)).toList();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).version() != i + 1) {
                throw new BrokenContribution(module + ": the schema steps are not numbered 1, 2, 3 …");
            }
        }
        return new Module(module.required("id"), dependsOn, entities, steps);
    }

    private static SchemaStep step(Contribution schema) {
        try (InputStream stream = schema.resource(schema.required("script")).openStream()) {
            String script = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return SqlScript.step(Integer.parseInt(schema.required("version")), script);
        } catch (IOException e) {
            throw new BrokenContribution(schema + ": the script cannot be read", e);
        } catch (NumberFormatException e) {
            throw new BrokenContribution(schema + ": the version is not a number", e);
        }
    }
}
