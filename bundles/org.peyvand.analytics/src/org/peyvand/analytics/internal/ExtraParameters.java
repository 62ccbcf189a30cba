package org.peyvand.analytics.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peyvand.analytics.ReportParameter;
import org.peyvand.analytics.ReportParameter.Choice;
import org.peyvand.analytics.ReportParameter.Type;
import org.peyvand.analytics.Reports;
import org.peyvand.base.text.Message;
import org.peyvand.core.PickLists;
import org.peyvand.extensions.Contribution;
import org.peyvand.persistence.extra.ExtraAttribute;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;

/**
 * What an administrator has added to the entities that a report names by {@code <extras entity="…" path="…"/>}: a parameter for each field, called
 * {@code x_key} or, over a reference, {@code path.x_key}. Long texts and moments narrow nothing.
 */
record ExtraParameters(Services services) {

    /** Those of a report, as things stand. */
    List<ReportParameter> of(Contribution report) {
        return report.children("extras").stream().flatMap(extras -> of(extras.required("entity"), extras.attribute("path").orElse("")).stream()).toList();
    }

    private List<ReportParameter> of(String entity, String path) {
        return services.with(EntityDescriptions.class, null, descriptions -> services.with(PickLists.class, null, picks -> new Source(descriptions, picks).of(entity, path).toList()))
            .flatMap(found -> found).orElse(List.of());
    }

    /** What is there, as long as it is asked. */
    private record Source(EntityDescriptions descriptions, PickLists picks) {
        private Stream<ReportParameter> of(String entity, String path) {
            return descriptions.byId(entity).stream().flatMap(found -> found.attributes().stream()
                .filter(attribute -> ExtraAttribute.isExtra(attribute.name())).flatMap(attribute -> parameter(found, path, attribute).stream()));
        }

        private Optional<ReportParameter> parameter(EntityDescription entity, String path, AttributeDescription attribute) {
            List<Choice> choices = choices(attribute);
            return type(attribute, choices).map(type -> new ReportParameter(path.isEmpty() ? attribute.name() : path + '.' + attribute.name(),
                language -> path.isEmpty() ? attribute.label(language) : attribute.label(language) + " (" + entity.label(language) + ')',
                type, Optional.empty(), false, choices, Optional.of(entity.id())));
        }

        private static Optional<Type> type(AttributeDescription attribute, List<Choice> choices) {
            return switch (attribute.kind()) {
                case BOOLEAN -> Optional.of(Type.CHOICE);
                case PICK -> Optional.of(choices.isEmpty() ? Type.TEXT : Type.CHOICE);
                case INTEGER -> Optional.of(Type.INTEGER);
                case DECIMAL, PERCENT -> Optional.of(Type.NUMBER);
                case DATE -> Optional.of(Type.DATE);
                case TEXT, PHONE, EMAIL, URL -> Optional.of(Type.TEXT);
                default -> Optional.empty();
            };
        }

        private List<Choice> choices(AttributeDescription attribute) {
            return switch (attribute.kind()) {
                case BOOLEAN -> Stream.of("true", "false").map(value -> new Choice(value, language -> Message.of(Reports.class, "choice." + value).in(language))).toList();
                case PICK -> picks.byId(attribute.pickList()).stream().flatMap(list -> list.options().stream())
                    .map(option -> new Choice(option.code(), option::label)).toList();
                default -> List.of();
            };
        }
    }
}
