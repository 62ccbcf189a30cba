package org.peyvand.ui.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peyvand.extensions.BrokenContribution;
import org.peyvand.extensions.Contribution;
import org.peyvand.extensions.Contributions;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.ui.Kit;

/** The columns of a list: from the description of its entity and from {@code org.peyvand.ui.columns}. */
final class ListColumns {
    private static final int STEP = 100;
    private static final int USUAL_WIDTH = 120;
    private static final int MONEY_WIDTH = 165;

    private ListColumns() {
    }

    /** The columns by order. With given paths only these are shown at first; the others are offered. */
    static List<ListColumn> of(Kit kit, EntityDescription description, String listId, List<String> paths) {
        Locale language = kit.culture().language();
        List<ListColumn> columns = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            String path = paths.get(i);
            AttributeDescription attribute = description.attribute(path)
                    .orElseThrow(() -> new BrokenContribution("List " + listId + ": " + description.id() + " has no attribute " + path));
            columns.add(column(attribute, language, (i + 1) * STEP, true));
        }
        int order = columns.size() * STEP;
        for (AttributeDescription attribute : description.attributes()) {
            order += STEP;
            if (!paths.contains(attribute.name()) && attribute.kind() != AttributeKind.LONG_TEXT) {
                columns.add(column(attribute, language, order, paths.isEmpty() && attribute.inList()));
            }
        }
        columns.addAll(contributed(kit, description, listId, language));
        columns.removeIf(column -> column.attribute() != null
                && kit.permitted().field(description.type(), column.attribute().name()) == FieldRight.HIDDEN);
        columns.sort(Comparator.comparingInt(ListColumn::order));
        return List.copyOf(columns);
    }

    private static ListColumn column(AttributeDescription attribute, Locale language, int order, boolean visible) {
        int width = attribute.kind() == AttributeKind.MONEY ? Math.max(attribute.width(), MONEY_WIDTH) : attribute.width();
        return new ListColumn(attribute.name(), attribute.label(language), attribute, null, width, order, visible);
    }

    private static List<ListColumn> contributed(Kit kit, EntityDescription description, String listId, Locale language) {
        List<Contribution> fitting = kit.extensions().of("org.peyvand.ui.columns").stream()
                .filter(c -> c.attribute("entity").map(description.id()::equals).orElse(false) || c.attribute("list").map(listId::equals).orElse(false))
                .toList();
        return Contributions.collect(fitting, contribution -> {
            Optional<String> path = contribution.attribute("path");
            AttributeDescription attribute = path.map(p -> description.attribute(p)
                    .orElseThrow(() -> new BrokenContribution(contribution.bundle() + ": " + description.id() + " has no attribute " + p))).orElse(null);
            String label = contribution.attribute("label").isPresent() || attribute == null ? contribution.label("label", language) : attribute.label(language);
            return new ListColumn(contribution.required("id"), label, attribute, attribute == null ? new CarefulCell(contribution.create("class", CellText.class)) : null,
                    contribution.number("width", attribute == null ? USUAL_WIDTH : attribute.width()), contribution.number("order", 10_000),
                    !contribution.attribute("visible").map("false"::equals).orElse(false));
        });
    }
}
