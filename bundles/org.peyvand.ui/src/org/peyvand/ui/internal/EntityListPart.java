package org.peyvand.ui.internal;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.event.Event;
import org.peyvand.ui.Commits;
import org.peyvand.ui.Creating;
import org.peyvand.ui.Finding;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;
import org.peyvand.ui.Listing;
import org.peyvand.ui.PartFocus;
import org.peyvand.ui.Refreshing;
import org.peyvand.ui.Tone;
import org.peyvand.ui.Undoing;
import org.peyvand.ui.list.EmptyState;
import org.peyvand.ui.list.EntityTable;
import org.peyvand.ui.list.ListDefinition;
import org.peyvand.ui.list.ListText;

/** A list of the navigator as a part, with the contributed panes under it. */
public final class EntityListPart implements Creating, Finding, Refreshing, Listing, Undoing {
    /** Key of the part's stored state: id of the list. */
    static final String LIST = "list";

    @Inject
    private Kit kit;
    @Inject
    private MPart part;
    private EntityTable table;

    @PostConstruct
    void create(Composite parent, IEclipseContext context) {
        GridLayoutFactory.fillDefaults().applyTo(parent);
        context.set(Kit.class, kit.over(context));
        String id = part.getPersistedState().get(LIST);
        java.util.Optional<ListDefinition> found = id == null ? java.util.Optional.empty() : ListDefinition.byId(kit, id);
        if (found.isEmpty()) {
            new EmptyState(parent, kit).show("puzzle", Tone.MUTED, kit.text("list.gone"), kit.text("list.gone.hint"), null, null);
            return;
        }
        ListDefinition definition = found.get();
        part.setLabel(definition.label());
        PartIcon.set(part, kit, definition.icon());
        kit.keepFilled(parent, () -> fill(parent, id));
    }

    private void show(Composite parent, ListDefinition definition) {
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        table = new EntityTable(sash, kit, definition.spec(), kit.text(ListText.of("view.all")));
        String entity = definition.spec().description().id();
        Commits.watch(kit, table.control(), change -> change.entity().equals(entity), table::refresh);
        new Panes(sash, kit, definition.spec().description(), table);
    }

    /** As the rights are now: they decide which columns, fields and buttons are shown. */
    private void fill(Composite parent, String id) {
        table = null;
        ListDefinition.byId(kit, id).ifPresentOrElse(definition -> show(parent, definition),
            () -> EmptyState.denied(parent, kit, KitText.of("list.maynot"), KitText.of("list.maynot.hint")));
    }

    @Focus
    void focus() {
        if (table != null && !PartFocus.isIn(part.getWidget())) {
            table.focus();
        }
    }

    @Override
    public void createRecord() {
        if (table != null) {
            table.create();
        }
    }

    @Override
    public void find() {
        if (table != null) {
            table.focusSearch();
        }
    }

    @Override
    public void refresh() {
        if (table != null) {
            table.refresh();
        }
    }

    @Override
    public void undo() {
        if (table != null) {
            table.undo();
        }
    }

    @Override
    public void redo() {
        // steps of lists are taken back, but not done again
    }

    @Override
    public java.util.Optional<Listed> listed() {
        return java.util.Optional.ofNullable(table).map(EntityTable::listed);
    }

    @Inject
    @Optional
    void themeChanged(@UIEventTopic("org/eclipse/e4/ui/css/swt/theme/ThemeManager/themeChanged") Event event) {
        if (table != null && !table.control().isDisposed()) {
            table.restyle();
        }
    }
}
