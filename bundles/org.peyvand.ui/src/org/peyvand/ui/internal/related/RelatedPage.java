package org.peyvand.ui.internal.related;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Commits;
import org.peyvand.ui.Kit;
import org.peyvand.ui.editor.EntityPage;
import org.peyvand.ui.editor.PageContext;

/**
 * Everything that refers to a record, a compact list for each kind, with one more made by a button. Made from the descriptions.
 *
 * @param <E> the entity
 */
public final class RelatedPage<E extends DomainEntity> implements EntityPage<E> {
    private final List<RelatedRows> lists = new ArrayList<>();
    private ScrolledComposite scrolled;

    /** Whether there is anything to list for records of an entity. */
    public static boolean makesSense(Kit kit, EntityDescription description) {
        return !Relation.to(kit, description).isEmpty();
    }

    @Override
    public void create(Composite parent, PageContext<E> context) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.getVerticalBar().setIncrement(24);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
        Composite column = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(20, 12).spacing(0, 12).applyTo(column);
        for (Relation relation : Relation.to(context.kit(), context.model().description())) {
            RelatedRows rows = new RelatedRows(column, context, relation, this::measure);
            lists.add(rows);
            Commits.watch(context.kit(), column, change -> rows.concerns(change.entity()), rows::load);
        }
        scrolled.setContent(column);
        scrolled.addListener(SWT.Resize, event -> measure());
    }

    private void measure() {
        if (!scrolled.isDisposed() && scrolled.getContent() != null) {
            scrolled.setMinHeight(scrolled.getContent().computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y);
        }
    }

    @Override
    public void show(E record) {
        lists.forEach(RelatedRows::load);
    }
}
