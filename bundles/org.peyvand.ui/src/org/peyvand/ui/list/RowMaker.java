package org.peyvand.ui.list;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.list.filter.BoundCondition;
import org.peyvand.ui.list.filter.FilterNow;
import org.peyvand.ui.list.view.ColourRule;

/** Makes rows of records: their texts and their marks. Off the UI thread. */
final class RowMaker {
    private final List<ListColumn> columns;
    private final Set<String> shown;
    private final CellFormat cells;
    private final List<Rule> rules;
    private final FilterNow now;

    private record Rule(Tone tone, List<BoundCondition> conditions) {
        boolean fits(DomainEntity record, FilterNow now) {
            return !conditions.isEmpty() && conditions.stream().allMatch(condition -> condition.matches(record, now));
        }
    }

    /** @param shown ids of the columns whose texts are wanted */
    RowMaker(Kit kit, ListModel.Asked asked, List<ListColumn> columns, Set<String> shown, FilterNow now) {
        this.columns = columns;
        this.shown = shown;
        this.now = now;
        this.cells = new CellFormat(kit, asked.spec().description());
        this.rules = asked.state().rules().stream().map((ColourRule rule) -> new Rule(rule.tone(),
                rule.when().conditions().stream().map(condition -> BoundCondition.of(condition, asked.spec().description())).toList())).toList();
    }

    /** The references that have to be loaded together with the records. */
    String[] fetches() {
        Set<String> fetches = new LinkedHashSet<>();
        for (ListColumn column : columns) {
            if (column.attribute() != null && shown.contains(column.id())) {
                fetch(column.attribute(), fetches);
            }
        }
        rules.forEach(rule -> rule.conditions().forEach(condition -> condition.attribute().ifPresent(attribute -> fetch(attribute, fetches))));
        return fetches.toArray(String[]::new);
    }

    private static void fetch(AttributeDescription attribute, Set<String> fetches) {
        int dot = attribute.name().lastIndexOf('.');
        if (dot > 0) {
            fetches.add(attribute.name().substring(0, dot));
        }
        if (attribute.kind() == AttributeKind.REFERENCE) {
            fetches.add(attribute.name());
        }
    }

    /** The row of a record. */
    ListRow row(DomainEntity record) {
        String[] texts = new String[columns.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = shown.contains(columns.get(i).id()) ? cells.text(columns.get(i), record) : "";
        }
        Tone tone = rules.stream().filter(rule -> rule.fits(record, now)).map(Rule::tone).findFirst().orElse(null);
        return new ListRow(record, texts, tone, null);
    }
}
