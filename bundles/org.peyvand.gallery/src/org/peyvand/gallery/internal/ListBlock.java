package org.peyvand.gallery.internal;

import java.util.List;
import java.util.Locale;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.ui.Background;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Problems;
import org.peyvand.ui.list.EntityTable;
import org.peyvand.ui.list.ListDefinition;
import org.peyvand.ui.list.ListSpec;

/** A list: {@code new EntityTable(parent, kit, ListSpec.of(kit, "core.account"))}. Here the first list of the navigator. */
final class ListBlock implements Block {
    /** How reading goes. */
    enum State { ROWS, NOTHING, WAITING, FAILED }

    private final State state;

    ListBlock(State state) {
        this.state = state;
    }

    @Override
    public String id() {
        return state.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void create(Composite area, Kit kit) {
        List<ListDefinition> lists = ListDefinition.all(kit);
        if (lists.isEmpty()) {
            return;
        }
        ListSpec spec = lists.getFirst().spec().named("gallery." + id());
        switch (state) {
            case ROWS -> new EntityTable(area, kit, spec);
            case NOTHING -> new EntityTable(area, kit, spec.where(Criteria.where(spec.description().title().name()).is("\u2205")));
            case WAITING -> new EntityTable(area, over(area, kit, SlowWork.waiting(area)), spec);
            default -> new EntityTable(area, over(area, kit, SlowWork.failing()), spec);
        }
    }

    /** The kit with a database that behaves so; with its own workers, so that those of the workbench stay free. */
    private static Kit over(Composite area, Kit kit, UnitOfWork work) {
        IEclipseContext context = kit.service(IEclipseContext.class).createChild("gallery");
        context.set(UnitOfWork.class, work);
        context.set(Background.class, new Background(area.getDisplay(), kit.service(Problems.class)));
        area.addDisposeListener(event -> context.dispose());
        Kit own = kit.over(context);
        context.set(Kit.class, own);
        return own;
    }
}
