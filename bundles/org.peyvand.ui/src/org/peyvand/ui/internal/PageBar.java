package org.peyvand.ui.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.editor.EntityPage;
import org.peyvand.ui.editor.PageContext;
import org.peyvand.ui.list.EmptyState;

/**
 * The pages of an editor as tabs (none when there is only one). A page is made when it is first shown; one that fails says so and
 * leaves the others alone.
 */
final class PageBar<E extends DomainEntity> {
    private static final Logger LOG = System.getLogger(PageBar.class.getName());

    private final Kit kit;
    private final List<PageDefinition> definitions;
    private final PageContext<E> context;
    private final List<EntityPage<E>> pages = new ArrayList<>();
    private final List<Composite> places = new ArrayList<>();
    private final Composite box;
    private final CTabFolder tabs;
    private final StackLayout stack = new StackLayout();
    private int current = -1;

    PageBar(Composite parent, Kit kit, List<PageDefinition> definitions, PageContext<E> context) {
        this.kit = kit;
        this.definitions = definitions;
        this.context = context;
        definitions.forEach(definition -> {
            pages.add(null);
            places.add(null);
        });
        Composite outer = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(outer);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(outer);
        if (definitions.size() > 1) {
            tabs = new CTabFolder(outer, SWT.FLAT | SWT.TOP);
            tabs.setData("peyvand.id", "pages");
            tabs.setTabHeight(30);
            for (PageDefinition definition : definitions) {
                CTabItem item = new CTabItem(tabs, SWT.NONE);
                item.setText(definition.label());
                item.setData("peyvand.id", definition.id());
                if (!definition.icon().isEmpty()) {
                    item.setImage(kit.icons().image(definition.icon(), Tone.MUTED, 14));
                }
            }
            tabs.addListener(SWT.Selection, event -> show(tabs.getSelectionIndex()));
            tabs.setSelection(0);
            GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 0).applyTo(tabs);
        } else {
            tabs = null;
        }
        box = new Composite(outer, SWT.NONE);
        box.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(box);
    }

    /** Shows a page, making it when it was not yet there. */
    void show(int index) {
        if (places.get(index) == null) {
            create(index);
        }
        current = index;
        stack.topControl = places.get(index);
        box.layout();
    }

    @SuppressWarnings("unchecked")
    private void create(int index) {
        Composite place = new Composite(box, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(place);
        places.set(index, place);
        try {
            EntityPage<E> page = (EntityPage<E>) definitions.get(index).create();
            page.create(place, context);
            page.show(context.record());
            pages.set(index, page);
        } catch (RuntimeException | LinkageError e) {
            broken(index, place, e);
        }
    }

    private void broken(int index, Composite place, Throwable cause) {
        LOG.log(Level.ERROR, "Page " + definitions.get(index).id() + " is broken", cause);
        for (Control child : place.getChildren()) {
            child.dispose();
        }
        EmptyState state = new EmptyState(place, kit);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(state.control());
        state.show("puzzle", Tone.WARNING, kit.text("page.broken", definitions.get(index).label()), kit.text("page.broken.hint"),
                kit.text("page.broken.report"), () -> kit.problems().show(cause));
    }

    /** The record was loaded or stored. */
    void refresh() {
        for (int i = 0; i < pages.size(); i++) {
            EntityPage<E> page = pages.get(i);
            if (page != null) {
                try {
                    page.show(context.record());
                } catch (RuntimeException e) {
                    pages.set(i, null);
                    broken(i, places.get(i), e);
                    places.get(i).layout(true, true);
                }
            }
        }
    }

    /** Puts the cursor into the page; a page that takes none leaves it to the tabs, since without any focus no key would work. */
    void focus() {
        if (current >= 0 && pages.get(current) != null) {
            pages.get(current).focus();
        }
        Composite outer = box.getParent();
        for (Control control = box.getDisplay().getFocusControl(); control != null; control = control.getParent()) {
            if (control == outer) {
                return;
            }
        }
        Control fallback = tabs == null ? box : tabs;
        fallback.forceFocus();
    }

    /** Shows the form at a field when the current page is not it. */
    void reveal(String path) {
        for (int i = 0; i < definitions.size(); i++) {
            if (definitions.get(i).isForm()) {
                if (tabs != null) {
                    tabs.setSelection(i);
                }
                show(i);
                if (pages.get(i) instanceof FormPage<?> form) {
                    form.focus(path);
                }
                return;
            }
        }
    }

    void dispose() {
        pages.stream().filter(page -> page != null).forEach(EntityPage::dispose);
    }
}
