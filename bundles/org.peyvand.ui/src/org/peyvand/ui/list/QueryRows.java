package org.peyvand.ui.list;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.peyvand.core.Records;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.UiThread;

/** Rows of a query over records. */
final class QueryRows implements RowSource {
    private final Kit kit;
    private final ListSpec spec;
    private final List<ListColumn> columns;
    private final Set<String> shown;
    private final Criterion criterion;
    private final List<Order> orders;

    /**
     * @param shown ids of the columns whose texts are wanted
     * @param criterion of quick search and filters, beside that of the list
     */
    QueryRows(Kit kit, ListSpec spec, List<ListColumn> columns, Set<String> shown, Criterion criterion, List<Order> orders) {
        this.kit = kit;
        this.spec = spec;
        this.columns = columns;
        this.shown = Set.copyOf(shown);
        this.criterion = criterion;
        this.orders = orders;
    }

    @Override
    public List<ListRow> rows(int offset, int limit) {
        UiThread.forbid("Reading a list");
        Records records = kit.records();
        CellFormat cells = new CellFormat(kit, spec.description());
        List<ListRow> rows = new ArrayList<>();
        for (DomainEntity record : records.list(query().page(offset, limit))) {
            String[] texts = new String[columns.size()];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = shown.contains(columns.get(i).id()) ? cells.text(columns.get(i), record) : "";
            }
            rows.add(new ListRow(record, texts));
        }
        return List.copyOf(rows);
    }

    @Override
    public long count() {
        UiThread.forbid("Counting a list");
        return kit.records().count(query());
    }

    /** Which records. */
    Query<? extends DomainEntity> query() {
        Set<String> fetches = new LinkedHashSet<>();
        for (ListColumn column : columns) {
            AttributeDescription attribute = column.attribute();
            if (attribute == null || !shown.contains(column.id())) {
                continue;
            }
            int dot = attribute.name().lastIndexOf('.');
            if (dot > 0) {
                fetches.add(attribute.name().substring(0, dot));
            }
            if (attribute.kind() == AttributeKind.REFERENCE) {
                fetches.add(attribute.name());
            }
        }
        Class<? extends DomainEntity> type = spec.description().type();
        return Query.of(type).where(spec.filter().criterion(kit)).and(criterion).orderBy(orders.toArray(Order[]::new)).fetch(fetches.toArray(String[]::new));
    }
}
