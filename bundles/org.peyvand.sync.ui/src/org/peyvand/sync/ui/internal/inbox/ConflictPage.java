package org.peyvand.sync.ui.internal.inbox;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.peyvand.sync.model.ConflictKind;
import org.peyvand.sync.model.SyncConflict;
import org.peyvand.ui.editor.EntityPage;
import org.peyvand.ui.editor.PageContext;

/** An entry of the inbox: a value that was lost, or two records that may be about the same. */
public final class ConflictPage implements EntityPage<SyncConflict> {
    private Composite parent;
    private PageContext<SyncConflict> context;
    private EntityPage<SyncConflict> content;
    private boolean twins;

    @Override
    public void create(Composite parent, PageContext<SyncConflict> context) {
        this.parent = parent;
        this.context = context;
    }

    @Override
    public void show(SyncConflict conflict) {
        boolean two = conflict.getKind() == ConflictKind.TWIN;
        if (content == null || two != twins) {
            for (Control child : parent.getChildren()) {
                child.dispose();
            }
            twins = two;
            content = two ? new TwinContent() : new ValueContent();
            content.create(parent, context);
            parent.layout(true, true);
        }
        content.show(conflict);
    }

    @Override
    public void focus() {
        if (content != null) {
            content.focus();
        }
    }
}
