package org.peyvand.exchange.internal.target;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peyvand.extensions.Contribution;
import org.peyvand.extensions.Extensions;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;

/** All targets and the dictionary. Immutable once made. */
public final class Targets {
    private static final String POINT = "org.peyvand.exchange.targets";
    private static final Logger LOG = System.getLogger(Targets.class.getName());
    private final List<Target> all;
    private final Words words;

    private Targets(List<Target> all, Words words) {
        this.all = all;
        this.words = words;
    }

    /** Reads the contributions; every described entity without one gets a plain target. */
    public static Targets read(Extensions extensions, EntityDescriptions descriptions) {
        TargetReader reader = new TargetReader(descriptions);
        Map<String, Target> found = new LinkedHashMap<>();
        Words words = new Words();
        for (Contribution element : extensions.of(POINT)) {
            try {
                if (element.element().equals("words")) {
                    words.add(element.resource(element.required("file")));
                } else {
                    Target target = reader.read(element);
                    found.put(target.id(), target);
                }
            } catch (IOException | RuntimeException e) {
                LOG.log(Level.ERROR, "A contribution of " + element.bundle() + " to " + POINT + " is left out", e);
            }
        }
        for (EntityDescription entity : descriptions.all()) {
            boolean imported = entity.attributes().stream().anyMatch(AttributeDescription::importable);
            if (imported && !Modifier.isAbstract(entity.type().getModifiers()) && !found.containsKey(entity.id())) {
                found.put(entity.id(), reader.plain(entity));
            }
        }
        List<Target> sorted = new ArrayList<>(found.values());
        sorted.sort(Comparator.comparingInt(Target::order));
        return new Targets(List.copyOf(sorted), words);
    }

    /** In the order in which they should come in. */
    public List<Target> all() {
        return all;
    }

    /** The target with this identifier. */
    public Optional<Target> byId(String id) {
        return all.stream().filter(target -> target.id().equals(id)).findFirst();
    }

    /** The dictionary. */
    public Words words() {
        return words;
    }
}
