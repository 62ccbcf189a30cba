package org.peyvand.exchange.ui.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.peyvand.exchange.ImportTarget;
import org.peyvand.exchange.TablePlan;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;

/** By what known records are recognised, in words. */
final class KeyNames {
    private KeyNames() {
    }

    static List<String> of(ImportScreen screen, TablePlan table) {
        Locale language = screen.session().culture().language();
        List<String> names = new ArrayList<>();
        screen.kit().find(EntityDescriptions.class).flatMap(all -> screen.session().target(table).map(ImportTarget::entity).flatMap(all::byId))
                .ifPresent(entity -> entity.keys().forEach(key -> names.add(name(entity, key, language))));
        return names;
    }

    private static String name(EntityDescription entity, String key, Locale language) {
        return Arrays.stream(key.split("\\+")).map(path -> entity.attribute(path).map(each -> label(each, language)).orElse(path))
                .collect(Collectors.joining(" + "));
    }

    private static String label(AttributeDescription attribute, Locale language) {
        return attribute.label(language);
    }
}
