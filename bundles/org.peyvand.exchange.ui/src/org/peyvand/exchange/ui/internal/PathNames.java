package org.peyvand.exchange.ui.internal;

import java.util.Locale;
import java.util.Optional;
import org.peyvand.base.text.Labels;
import org.peyvand.exchange.ImportTarget;
import org.peyvand.persistence.meta.EntityDescriptions;

/**
 * Names of what a column can lead to, in the words of the forms: the label of the attribute where there is one; lists, helping columns and
 * records beside the main one ({@code work.city}) have names in {@code labels.properties} beside this class.
 */
final class PathNames {
    private static final String BETWEEN = " – ";
    private final Optional<EntityDescriptions> descriptions;

    /** @param descriptions where they are known; the engine's names are used otherwise */
    PathNames(Optional<EntityDescriptions> descriptions) {
        this.descriptions = descriptions;
    }

    /** The name of a path of a target. */
    String of(ImportTarget target, String path, Locale language) {
        String plain = path.startsWith("~") ? path.substring(1) : path;
        int dot = plain.indexOf('.');
        if (dot < 0) {
            return first(target, plain, language).orElseGet(() -> target.label(path, language));
        }
        String whole = target.label(path, language);
        String last = whole.substring(whole.lastIndexOf(BETWEEN) < 0 ? 0 : whole.lastIndexOf(BETWEEN) + BETWEEN.length());
        return first(target, plain.substring(0, dot), language).map(part -> part + BETWEEN + last).orElse(whole);
    }

    private Optional<String> first(ImportTarget target, String name, Locale language) {
        return Labels.find(PathNames.class, "path." + name, language)
                .or(() -> descriptions.flatMap(all -> all.byId(target.entity())).flatMap(entity -> entity.attribute(name))
                        .map(attribute -> attribute.label(language)));
    }
}
