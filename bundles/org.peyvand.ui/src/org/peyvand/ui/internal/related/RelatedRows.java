package org.peyvand.ui.internal.related;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.core.RecordRef;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;
import org.peyvand.ui.ShortText;
import org.peyvand.ui.Tone;
import org.peyvand.ui.editor.PageContext;
import org.peyvand.ui.list.CellFormat;
import org.peyvand.ui.rows.RowItem;
import org.peyvand.ui.rows.RowSection;

/** The compact list of one relation: read page by page, each row opens its record. */
final class RelatedRows {
    private static final int SEEN = 5;
    private static final int PAGE = 50;
    private static final int DETAILS = 4;
    private static final int LONGEST = 200;

    private final Kit kit;
    private final PageContext<?> context;
    private final Relation relation;
    private final EntityDescription entity;
    private final RowSection section;
    private final Runnable resized;

    /** @param resized told when the height has changed */
    RelatedRows(Composite parent, PageContext<?> context, Relation relation, Runnable resized) {
        this.kit = context.kit();
        this.context = context;
        this.relation = relation;
        this.entity = relation.entity();
        this.resized = resized;
        String id = "related." + entity.id() + "." + relation.attribute().name();
        section = new RowSection(parent, kit, id, title(), SEEN).empty(kit.text("related.empty"));
        if (relation.canCreate(kit.permitted())) {
            section.create(id + ".create", kit.text("list.new", kit.kind(entity)), this::create);
        }
        section.rows().onMore(() -> page(section.rows().items().size()));
    }

    /** The reference is named where the same records could refer by another one too. */
    private String title() {
        Locale language = kit.culture().language();
        String plural = entity.pluralLabel(language);
        boolean several = Relation.to(kit, context.model().description()).stream().filter(one -> one.entity() == entity).count() > 1;
        return several ? plural + " · " + relation.attribute().label(language) : plural;
    }

    boolean concerns(String changed) {
        return kit.descriptions().byId(changed).map(other -> entity.type().isAssignableFrom(other.type())).orElse(false);
    }

    void load() {
        page(0);
    }

    private record Found(List<RowItem> rows, long total) {
    }

    private void page(int offset) {
        if (context.record().isNew()) {
            return;
        }
        Order[] orders = entity.order().isEmpty() ? new Order[0] : new Order[] {Order.parse(entity.order())};
        Query<? extends DomainEntity> query = Query.of(entity.type())
                .where(Criteria.where(relation.attribute().name()).is(context.record().getId())).orderBy(orders).page(offset, PAGE);
        kit.background().task(KitText.of("task.list", entity.pluralLabel(kit.culture().language())),
                progress -> new Found(rows(query), offset == 0 ? kit.records().count(query) : -1))
                .whileAlive(section.control())
                .then(found -> shown(found, offset))
                .failed(cause -> {
                    section.failed();
                    kit.problems().show(cause);
                })
                .start();
    }

    private void shown(Found found, int offset) {
        boolean more = found.rows().size() == PAGE;
        if (offset == 0) {
            section.show(found.rows(), found.total(), more);
            resized.run();
        } else {
            section.rows().append(found.rows(), more);
        }
    }

    private List<RowItem> rows(Query<? extends DomainEntity> query) {
        List<RowItem> rows = new ArrayList<>();
        for (DomainEntity record : kit.records().list(query)) {
            rows.add(row(record));
        }
        return rows;
    }

    private RowItem row(DomainEntity record) {
        EntityDescription exact = kit.descriptions().of(record.getClass());
        CellFormat format = new CellFormat(kit, exact);
        List<String> details = new ArrayList<>();
        for (AttributeDescription attribute : exact.attributes()) {
            boolean told = attribute.inList() && !attribute.name().equals(exact.title().name()) && !attribute.name().equals(relation.attribute().name());
            String text = told && details.size() < DETAILS ? format.text(attribute, record) : "";
            if (!text.isBlank()) {
                details.add(ShortText.of(text, LONGEST));
            }
        }
        String name = ShortText.of(exact.titleOf(record, kit.culture().language()), LONGEST);
        return new RowItem(exact.icon().isEmpty() ? "file-earmark" : exact.icon(), Tone.MUTED,
                name.isBlank() ? exact.label(kit.culture().language()) : name, String.join(" · ", details), "", "", new RecordRef(exact.id(), record.getId()));
    }

    private void create() {
        kit.background().task(KitText.of("task.load"), progress -> (DomainEntity) kit.records().create(entity.type()))
                .whileAlive(section.control())
                .then(record -> {
                    relation.attribute().set(record, context.record());
                    kit.navigation().create(record);
                })
                .start();
    }
}
