package org.peyvand.core.ui.internal.merge;

import org.peyvand.core.RecordRef;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.editor.PageContext;
import org.peyvand.ui.editor.RecordAction;

/** Makes one record of two that are about the same, from the page of one of them. */
public final class UnionAction implements RecordAction<DomainEntity> {
    @Override
    public boolean offered(DomainEntity record) {
        return !record.isNew();
    }

    @Override
    public void run(PageContext<DomainEntity> context) {
        context.stored(record -> {
            RecordRef own = RecordRef.to(record, context.kit().descriptions());
            new UnionDialog(context.shell(), context.kit(), record, kept -> {
                if (kept.id().equals(own.id())) {
                    context.reload();
                } else {
                    context.kit().navigation().open(kept);
                }
            }).open();
        });
    }
}
