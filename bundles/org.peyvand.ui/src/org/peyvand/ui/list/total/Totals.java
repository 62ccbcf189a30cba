package org.peyvand.ui.list.total;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.peyvand.persistence.Aggregation;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.list.CellFormat;

/** Sums columns of records, in the database or of records that are there already. */
public final class Totals {
    private Totals() {
    }

    /** Whether sums of the attribute mean something. */
    public static boolean isSummed(AttributeDescription attribute) {
        return attribute != null && attribute.summed() && !attribute.name().contains(".") && switch (attribute.kind()) {
            case MONEY, DECIMAL -> true;
            case INTEGER -> !CellFormat.isYear(attribute);
            default -> false;
        };
    }

    /** The path of the currency of an amount, or an empty text. */
    public static String currency(AttributeDescription attribute) {
        return attribute.kind() == AttributeKind.MONEY ? attribute.currencyPath().orElse("") : "";
    }

    /** The sums over all records that fulfil a criterion, in the order of the attributes. */
    public static List<Total> of(UnitOfWork work, EntityDescription description, Criterion criterion, List<AttributeDescription> attributes) {
        Map<String, Map<String, BigDecimal>> sums = new LinkedHashMap<>();
        Map<String, List<AttributeDescription>> byCurrency = new LinkedHashMap<>();
        attributes.forEach(attribute -> byCurrency.computeIfAbsent(currency(attribute), any -> new ArrayList<>()).add(attribute));
        byCurrency.forEach((path, summed) -> {
            Aggregation aggregation = Aggregation.of(description.type()).where(criterion);
            if (!path.isEmpty()) {
                aggregation = aggregation.groupBy(path);
            }
            for (int i = 0; i < summed.size(); i++) {
                aggregation = aggregation.sum(summed.get(i).name(), "s" + i);
            }
            Aggregation asked = aggregation;
            for (Row row : work.read(session -> session.aggregate(asked))) {
                for (int i = 0; i < summed.size(); i++) {
                    add(sums, summed.get(i).name(), path.isEmpty() ? null : row.get(path), row.get("s" + i, BigDecimal.class));
                }
            }
        });
        return totals(attributes, sums);
    }

    /** The sums over some records. */
    public static List<Total> of(EntityDescription description, List<? extends DomainEntity> records, List<AttributeDescription> attributes) {
        Map<String, Map<String, BigDecimal>> sums = new LinkedHashMap<>();
        for (AttributeDescription attribute : attributes) {
            Function<DomainEntity, Object> currency = description.attribute(currency(attribute)).<Function<DomainEntity, Object>>map(found -> found::get)
                    .orElse(record -> null);
            for (DomainEntity record : records) {
                Object value = attribute.get(record);
                add(sums, attribute.name(), currency.apply(record), value == null ? null : new BigDecimal(value.toString()));
            }
        }
        return totals(attributes, sums);
    }

    private static void add(Map<String, Map<String, BigDecimal>> sums, String name, Object currency, BigDecimal value) {
        if (value != null) {
            sums.computeIfAbsent(name, any -> new TreeMap<>()).merge(Objects.toString(currency, ""), value, BigDecimal::add);
        }
    }

    private static List<Total> totals(List<AttributeDescription> attributes, Map<String, Map<String, BigDecimal>> sums) {
        return attributes.stream().filter(attribute -> sums.containsKey(attribute.name()))
                .map(attribute -> new Total(attribute, sums.get(attribute.name()))).toList();
    }
}
