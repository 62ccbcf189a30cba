package org.peyvand.exchange.internal.target;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peyvand.extensions.BrokenContribution;
import org.peyvand.extensions.Contribution;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;

/** Makes targets of contributions and of plain descriptions. */
final class TargetReader {
    static final int LAST = 1_000;
    private final EntityDescriptions descriptions;

    TargetReader(EntityDescriptions descriptions) {
        this.descriptions = descriptions;
    }

    /** The target of an entity that nobody has contributed one for. */
    Target plain(EntityDescription entity) {
        List<List<String>> needs = List.of(List.of(entity.title().name()));
        return new Target(entity.id(), main(entity, List.of()), LAST, true, entity::pluralLabel, List.of(), needs, List.of(), List.of(), List.of(),
                List.of(), Set.of(), Set.of(), Map.of());
    }

    /**
     * A contributed target.
     *
     * @throws BrokenContribution when it names something unknown
     */
    Target read(Contribution element) {
        EntityDescription entity = entity(element, "entity");
        Function<Locale, String> labels = language -> element.attribute("label").isPresent() ? element.label("label", language)
                : entity.pluralLabel(language);
        List<Part> parts = element.children("part").stream().map(part -> part(part, element)).toList();
        return new Target(element.required("id"), main(entity, keys(element, "")), Integer.parseInt(element.required("order")),
                element.attribute("shy").map(Boolean::valueOf).orElse(false), labels,
                element.attribute("files").map(files -> Words.list(files).stream().map(HeaderText::of).toList()).orElse(List.of()),
                needs(element, entity), parts, element.children("list").stream().map(this::list).toList(),
                element.children("set").stream().map(TargetReader::setting).toList(),
                element.children("derive").stream().map(TargetReader::derivation).toList(), paths(element, "extra"), paths(element, "incomplete"), counts(element));
    }

    private EntityDescription entity(Contribution element, String attribute) {
        String id = element.required(attribute);
        return descriptions.byId(id).orElseThrow(() -> new BrokenContribution(element.bundle() + ": there is no entity " + id));
    }

    private static List<List<String>> needs(Contribution element, EntityDescription entity) {
        String needs = element.attribute("needs").orElse(entity.title().name());
        return Arrays.stream(needs.split(" ")).map(set -> List.of(set.split("\\+"))).toList();
    }

    private Part part(Contribution element, Contribution target) {
        EntityDescription entity = entity(element, "entity");
        String name = element.required("name");
        List<List<String>> keys = keys(target, name);
        return new Part(name, entity, flag(element, "after", false), flag(element, "create", true), flag(element, "near", false), element.attribute("through").orElse(""),
                keys.isEmpty() ? described(entity) : keys);
    }

    private static boolean flag(Contribution element, String name, boolean otherwise) {
        return element.attribute(name).map(Boolean::valueOf).orElse(otherwise);
    }

    private static Part main(EntityDescription entity, List<List<String>> keys) {
        return new Part(Part.MAIN, entity, false, true, false, "", keys.isEmpty() ? described(entity) : keys);
    }

    /** External id first, then what the description says. */
    private static List<List<String>> described(EntityDescription entity) {
        List<List<String>> keys = new ArrayList<>();
        entity.attribute("externalId").ifPresent(id -> keys.add(List.of(id.name())));
        entity.keys().stream().map(key -> List.of(key.split("\\+"))).filter(key -> !keys.contains(key)).forEach(keys::add);
        AttributeDescription title = entity.title();
        if (title.kind() == AttributeKind.TEXT && title.name().indexOf('.') < 0 && !keys.contains(List.of(title.name()))) {
            keys.add(List.of(title.name()));
        }
        return List.copyOf(keys);
    }

    private static List<List<String>> keys(Contribution target, String part) {
        return target.children("key").stream().filter(key -> key.attribute("part").orElse("").equals(part))
                .map(key -> List.of(key.required("paths").split("\\+"))).toList();
    }

    private ValueList list(Contribution element) {
        List<ValueList.Promotion> promotions = element.attribute("promote").map(text -> Arrays.stream(text.split(";")).map(one -> {
            int equals = one.indexOf('=');
            return new ValueList.Promotion(one.substring(0, equals).strip(), Words.list(one.substring(equals + 1)));
        }).toList()).orElse(List.of());
        return new ValueList(element.required("name"), entity(element, "entity"), element.required("owner"), element.required("value"),
                element.attribute("title").orElse(""), promotions);
    }

    private static Setting setting(Contribution element) {
        String path = element.required("path");
        int dot = path.indexOf('.');
        return new Setting(dot < 0 ? Part.MAIN : path.substring(0, dot), path.substring(dot + 1), element.attribute("part").orElse(""),
                element.attribute("value").orElse(""));
    }

    private static Derivation derivation(Contribution element) {
        return new Derivation(element.required("path"), element.required("text"), element.attribute("pick").orElse(""), flag(element, "always", false),
                flag(element, "soft", false), conditions(element, "when"), conditions(element, "unless"));
    }

    private static List<String> conditions(Contribution element, String name) {
        return element.attribute(name).map(paths -> List.of(paths.split(" "))).orElse(List.of());
    }

    private static Map<String, String> counts(Contribution element) {
        return element.children("count").stream().collect(Collectors.toMap(each -> each.required("path"), each -> each.required("per")));
    }

    private static Set<String> paths(Contribution element, String child) {
        return element.children(child).stream().map(each -> each.required("path")).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
