package org.peyvand.exchange.internal.target;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peyvand.exchange.ImportTarget;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;

/**
 * What rows become, as contributed.
 *
 * @param id          identifier
 * @param main        the main record
 * @param order       place in an import of several files
 * @param shy         whether it is only suggested when the file's name says so
 * @param labels      its name by language
 * @param files       words of usual file names
 * @param needs       sets of paths; one set must be found among the columns
 * @param parts       other records, in their order
 * @param lists       lists of small records
 * @param settings    values of new records
 * @param derivations derived texts
 * @param extras      columns that are only used by derived texts
 * @param incomplete  paths without which a row may come in
 * @param counts      paths that get a running number, and for each the path whose text begins a new count
 */
public record Target(String id, Part main, int order, boolean shy, Function<Locale, String> labels, List<String> files, List<List<String>> needs,
        List<Part> parts, List<ValueList> lists, List<Setting> settings, List<Derivation> derivations, Set<String> extras, Set<String> incomplete,
        Map<String, String> counts)
        implements ImportTarget {

    @Override
    public String entity() {
        return main.entity().id();
    }

    @Override
    public String label(Locale language) {
        return labels.apply(language);
    }

    /** The main record and the parts, in the order in which they are stored. */
    public List<Part> inOrder() {
        List<Part> all = new ArrayList<>(parts.stream().filter(part -> !part.after()).toList());
        all.add(main);
        all.addAll(parts.stream().filter(Part::after).toList());
        return all;
    }

    /** The part with a name. */
    public Optional<Part> part(String name) {
        return name.equals(Part.MAIN) ? Optional.of(main) : parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    /** The list with a name. */
    public Optional<ValueList> list(String name) {
        return lists.stream().filter(list -> list.name().equals(name)).findFirst();
    }

    @Override
    public List<String> paths() {
        Set<String> paths = new LinkedHashSet<>();
        columns(main.entity()).map(AttributeDescription::name).filter(name -> part(name).isEmpty()).forEach(paths::add);
        for (Part part : parts) {
            columns(part.entity()).map(attribute -> part.name() + "." + attribute.name()).filter(path -> !isSet(path)).forEach(paths::add);
        }
        lists.forEach(list -> paths.add(list.name()));
        paths.addAll(extras);
        return List.copyOf(paths);
    }

    private boolean isSet(String path) {
        return settings.stream().anyMatch(setting -> !setting.from().isEmpty() && path.equals(setting.part() + "." + setting.attribute()));
    }

    private static Stream<AttributeDescription> columns(EntityDescription entity) {
        return entity.attributes().stream().filter(AttributeDescription::importable);
    }

    @Override
    public String label(String path, Locale language) {
        return slot(path).map(slot -> slot.label(language)).orElse(path);
    }

    /** Where a path leads; empty when it leads nowhere. */
    public Optional<Slot> slot(String path) {
        boolean inverted = path.startsWith("!");
        String plain = inverted ? path.substring(1) : path;
        if (extras.contains(plain) || list(plain).isPresent()) {
            return Optional.of(new Slot(plain, null, null, "", false));
        }
        int dot = plain.indexOf('.');
        Optional<Part> part = part(dot < 0 ? plain : plain.substring(0, dot)).filter(found -> !found.isMain());
        if (part.isPresent()) {
            String rest = dot < 0 ? part.get().entity().title().name() : plain.substring(dot + 1);
            return slot(part.get(), rest, plain, inverted);
        }
        return slot(main, plain, plain, inverted);
    }

    private static Optional<Slot> slot(Part part, String name, String path, boolean inverted) {
        int dot = name.indexOf('.');
        Optional<AttributeDescription> attribute = part.entity().attribute(dot < 0 ? name : name.substring(0, dot));
        if (dot >= 0 && attribute.filter(found -> found.kind() == AttributeKind.REFERENCE).flatMap(AttributeDescription::target)
                .flatMap(target -> target.attribute(name.substring(dot + 1))).isEmpty()) {
            return Optional.empty();
        }
        return attribute.filter(found -> found.importable() || found.name().equals("externalId"))
                .map(found -> new Slot(path, part, found, dot < 0 ? "" : name.substring(dot + 1), inverted));
    }
}
