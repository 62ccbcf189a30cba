package org.peyvand.persistence.internal.module;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.extensions.Contributions;
import org.peyvand.extensions.Extensions;
import org.peyvand.persistence.module.Module;
import org.peyvand.persistence.module.Modules;

/** Reads the extension point once, on first use: the registry may fill after this component is activated. */
@Component
public final class ContributedModules implements Modules {
    private static final Logger LOG = System.getLogger(ContributedModules.class.getName());
    private static final String POINT = "org.peyvand.persistence.entities";

    private final Extensions extensions;
    private List<Module> modules;

    @Activate
    public ContributedModules(@Reference Extensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public synchronized List<Module> inOrder() {
        if (modules == null) {
            modules = ordered(Contributions.collect(extensions.of(POINT), new ModuleReader()));
        }
        return modules;
    }

    /** Takes modules whose dependencies were taken, in the given order, until none is left that can be. */
    static List<Module> ordered(List<Module> found) {
        Map<String, Module> taken = new LinkedHashMap<>();
        List<Module> waiting = new ArrayList<>(found);
        boolean moved = true;
        while (moved) {
            moved = waiting.removeIf(module -> taken.keySet().containsAll(module.dependsOn()) && take(module, taken));
        }
        for (Module module : waiting) {
            LOG.log(Level.ERROR, "Module {0} is left out: it depends on {1}, not all of which are there", module.id(), module.dependsOn());
        }
        return List.copyOf(taken.values());
    }

    private static boolean take(Module module, Map<String, Module> taken) {
        if (taken.putIfAbsent(module.id(), module) != null) {
            LOG.log(Level.ERROR, "Module {0} is contributed twice; the second one is left out", module.id());
        }
        return true;
    }
}
