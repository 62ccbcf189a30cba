package org.peyvand.core.report;

import static org.peyvand.persistence.Criteria.where;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.extra.ExtraAttribute;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;

/** Narrows what a report sums up by the extra fields that the request names: parameters {@code x_key} and {@code reference.x_key}. */
public final class ExtraFilter {
    private ExtraFilter() {
    }

    /** Whether a parameter is that of an extra field. */
    public static boolean isExtra(String parameter) {
        return ExtraAttribute.isExtra(parameter.substring(parameter.lastIndexOf('.') + 1));
    }

    /**
     * The records that have what the request names.
     *
     * @param request a checked request
     * @param entity whose fields, and whose references, the parameters name
     * @param before what stands before these paths, such as {@code document.}; may be empty
     */
    public static Criterion of(ReportRequest request, EntityDescription entity, String before) {
        List<Criterion> parts = new ArrayList<>();
        for (Map.Entry<String, String> parameter : new TreeMap<>(request.parameters()).entrySet()) {
            if (isExtra(parameter.getKey()) && !parameter.getValue().isBlank()) {
                entity.attribute(parameter.getKey()).ifPresentOrElse(
                    attribute -> parts.add(where(before + parameter.getKey()).is(value(attribute, parameter.getValue().strip()))), () -> parts.add(Criteria.nothing()));
            }
        }
        return parts.isEmpty() ? Criteria.everything() : Criteria.all(parts.toArray(Criterion[]::new));
    }

    private static Object value(AttributeDescription attribute, String text) {
        return switch (attribute.kind()) {
            case INTEGER -> Long.valueOf(text);
            case DECIMAL, PERCENT -> new BigDecimal(text);
            case BOOLEAN -> Boolean.valueOf(text);
            case DATE -> LocalDate.parse(text);
            default -> text;
        };
    }
}
