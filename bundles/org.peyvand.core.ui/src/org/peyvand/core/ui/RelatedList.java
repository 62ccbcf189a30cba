package org.peyvand.core.ui;

import java.util.function.BiConsumer;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.core.ui.internal.CoreText;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Commits;
import org.peyvand.ui.editor.PageContext;
import org.peyvand.ui.list.EntityTable;

/**
 * A list of the records that refer to the record of an editor; a new one refers to it at once.
 *
 * @param <O> the record of the editor
 * @param <E> the records of the list
 */
public final class RelatedList<O extends DomainEntity, E extends DomainEntity> {
    private final PageContext<O> context;
    private final String entity;
    private final String path;
    private final Class<E> type;
    private final BiConsumer<E, O> refer;

    /**
     * @param entity id of the entity of the list
     * @param path its reference to the record of the editor
     * @param refer sets that reference
     */
    public RelatedList(PageContext<O> context, String entity, String path, Class<E> type, BiConsumer<E, O> refer) {
        this.context = context;
        this.entity = entity;
        this.path = path;
        this.type = type;
        this.refer = refer;
    }

    /** Makes the list; the parent has a grid layout. */
    public void create(Composite parent) {
        EntityTable table = context.list(parent, entity, Criteria.where(path).is(context.record().getId()));
        table.onCreate(() -> context.kit().background().task(CoreText.of("task.prepare"), progress -> context.kit().records().create(type))
            .whileAlive(table.control())
            .then(record -> {
                refer.accept(record, context.record());
                context.kit().navigation().create(record);
            }).start());
        Commits.watch(context.kit(), table.control(), (EntityChange change) -> change.entity().equals(entity), table::refresh);
    }
}
