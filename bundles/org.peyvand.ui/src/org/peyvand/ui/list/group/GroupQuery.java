package org.peyvand.ui.list.group;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.peyvand.persistence.Aggregation;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.ui.Kit;
import org.peyvand.ui.UiThread;
import org.peyvand.ui.list.total.Total;
import org.peyvand.ui.list.total.Totals;

/** Asks the database for the groups of a list with their counts and sums: one question for all levels. */
public final class GroupQuery {
    private static final String COUNT = "n";

    private final Kit kit;
    private final EntityDescription description;
    private final List<Grouping> groupings;
    private final List<AttributeDescription> summed;
    private final List<String> currencies;

    /** @param summed the columns whose sums are wanted */
    public GroupQuery(Kit kit, EntityDescription description, List<Grouping> groupings, List<AttributeDescription> summed) {
        this.kit = kit;
        this.description = description;
        this.groupings = List.copyOf(groupings);
        this.summed = List.copyOf(summed);
        this.currencies = summed.stream().map(Totals::currency).filter(path -> !path.isEmpty()).distinct().toList();
    }

    /** A group in the making. */
    private static final class Node {
        final GroupValue value;
        final Map<String, Node> inner = new LinkedHashMap<>();
        final Map<String, Map<String, BigDecimal>> sums = new HashMap<>();
        long count;

        Node(GroupValue value) {
            this.value = value;
        }

        List<Node> sorted() {
            List<Node> nodes = new ArrayList<>(inner.values());
            nodes.sort((one, other) -> GroupValue.compare(one.value, other.value));
            return nodes;
        }
    }

    /** The groups of all levels, each before what is in it. Not on the UI thread. */
    public List<GroupRow> groups(Criterion criterion) {
        UiThread.forbid("Grouping a list");
        List<String> paths = new ArrayList<>(groupings.stream().map(grouping -> grouping.attribute().name()).toList());
        currencies.stream().filter(path -> !paths.contains(path)).forEach(paths::add);
        Aggregation aggregation = Aggregation.of(description.type()).where(criterion).groupBy(paths.toArray(String[]::new)).byQuarterHour(moments()).count(COUNT);
        for (int i = 0; i < summed.size(); i++) {
            aggregation = aggregation.sum(summed.get(i).name(), "s" + i);
        }
        Aggregation asked = aggregation;
        List<Row> rows = kit.service(UnitOfWork.class).read(session -> session.aggregate(asked));
        List<GroupValues> values = new ArrayList<>();
        for (Grouping grouping : groupings) {
            Set<Object> found = rows.stream().map(row -> row.get(grouping.attribute().name())).filter(Objects::nonNull).collect(Collectors.toSet());
            values.add(new GroupValues(kit, grouping, found));
        }
        Node root = new Node(null);
        rows.forEach(row -> put(root, row, values));
        List<GroupRow> flat = new ArrayList<>();
        flatten(root, 0, "", Criteria.everything(), flat);
        return flat;
    }

    private String[] moments() {
        return groupings.stream().map(Grouping::attribute).filter(attribute -> attribute.kind() == AttributeKind.MOMENT).map(AttributeDescription::name).distinct()
                .toArray(String[]::new);
    }

    private void put(Node root, Row row, List<GroupValues> values) {
        Node node = root;
        for (int level = 0; level < groupings.size(); level++) {
            GroupValue value = values.get(level).of(row.get(groupings.get(level).attribute().name()));
            node = node.inner.computeIfAbsent(value.key(), any -> new Node(value));
            node.count += row.get(COUNT, Long.class);
            for (int i = 0; i < summed.size(); i++) {
                String currency = Totals.currency(summed.get(i));
                BigDecimal sum = row.get("s" + i, BigDecimal.class);
                if (sum != null) {
                    node.sums.computeIfAbsent(summed.get(i).name(), any -> new TreeMap<>())
                            .merge(currency.isEmpty() ? "" : Objects.toString(row.get(currency), ""), sum, BigDecimal::add);
                }
            }
        }
    }

    private void flatten(Node parent, int level, String path, Criterion outer, List<GroupRow> flat) {
        for (Node node : parent.sorted()) {
            Criterion criterion = level == 0 ? node.value.criterion() : Criteria.all(outer, node.value.criterion());
            Map<String, String> sums = new HashMap<>();
            for (AttributeDescription attribute : summed) {
                Map<String, BigDecimal> sum = node.sums.get(attribute.name());
                if (sum != null) {
                    sums.put(attribute.name(), new Total(attribute, sum).exact(kit.culture()));
                }
            }
            String key = path + "/" + node.value.key();
            String title = "\u2068" + node.value.title() + "\u2069  (" + kit.culture().number(node.count) + ")";
            flat.add(new GroupRow(level, key, title, node.count, sums, criterion, level == groupings.size() - 1, false));
            flatten(node, level + 1, key, criterion, flat);
        }
    }
}
