package org.peyvand.workbench.internal;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.peyvand.core.RecordRef;
import org.peyvand.persistence.access.Permission;
import org.peyvand.ui.IconTag;
import org.peyvand.ui.Kit;
import org.peyvand.ui.PartFocus;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.history.KnownRecord;
import org.peyvand.ui.history.Remembered;
import org.peyvand.ui.list.ListDefinition;

/** The lists of all modules by category, at the leading side of the window. */
public final class NavigatorPart {
    private static final String HOME = "org.peyvand.workbench.part.home";
    private static final int ROW_HEIGHT = 28;
    /** Tag of part descriptors that stand in the navigator beside the lists, such as the reports. */
    private static final String TAG = "navigator";
    /** Begins tags of part descriptors that name a permission without which they are not shown. */
    private static final String NEEDED = "permission:";
    private static final String PART = "part:";
    private static final String RECORD = "record:";

    @Inject
    private Kit kit;
    @Inject
    private MApplication application;
    private Tree tree;
    private final Map<String, TreeItem> items = new HashMap<>();

    @PostConstruct
    void create(Composite parent) {
        GridLayoutFactory.fillDefaults().applyTo(parent);
        tree = new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        tree.setData("peyvand.id", "navigator");
        Access.name(tree, Texts.of(kit, "navigator.name"));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
        tree.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
        tree.addListener(SWT.EraseItem, this::paintSelection);
        fill();
        Runnable stop = kit.service(Remembered.class).favourites().watch(this::fill);
        tree.addListener(SWT.Dispose, event -> stop.run());
        kit.whenPermittedOtherwise(tree, this::fill);
        tree.addListener(SWT.MouseUp, this::click);
        tree.addListener(SWT.DefaultSelection, event -> open((TreeItem) event.item));
    }

    /** The selection in the colours of the theme instead of those of the window system. */
    private void paintSelection(Event event) {
        if ((event.detail & SWT.SELECTED) != 0) {
            event.gc.setBackground(kit.palette().selection());
            event.gc.fillRectangle(0, event.y, tree.getClientArea().width, event.height);
            event.gc.setForeground(kit.palette().text());
            event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.FOCUSED);
        }
    }

    private void fill() {
        tree.removeAll();
        items.clear();
        TreeItem home = new TreeItem(tree, SWT.NONE);
        item(home, "", Texts.of(kit, "navigator.home"), "house");
        favourites();
        List<ListDefinition> lists = ListDefinition.all(kit);
        for (ListDefinition.Category category : ListDefinition.categories(kit)) {
            List<ListDefinition> own = lists.stream().filter(list -> list.category().equals(category.id())).toList();
            if (!own.isEmpty()) {
                TreeItem group = new TreeItem(tree, SWT.NONE);
                group.setText(category.label());
                group.setImage(icon(category.icon(), Tone.MUTED));
                own.forEach(list -> item(new TreeItem(group, SWT.NONE), list.id(), list.label(), list.icon()));
                group.setExpanded(true);
            }
        }
        List<String> known = ListDefinition.categories(kit).stream().map(ListDefinition.Category::id).toList();
        lists.stream().filter(list -> !known.contains(list.category()))
                .forEach(list -> item(new TreeItem(tree, SWT.NONE), list.id(), list.label(), list.icon()));
        application.getDescriptors().stream().filter(part -> part.getTags().contains(TAG) && isPermitted(part)).forEach(this::part);
    }

    private void favourites() {
        List<KnownRecord> favourites = kit.service(Remembered.class).favourites().all();
        if (!favourites.isEmpty()) {
            TreeItem group = new TreeItem(tree, SWT.NONE);
            group.setText(kit.text("go.favourites"));
            group.setImage(icon("star-fill", Tone.WARNING));
            for (KnownRecord record : favourites) {
                TreeItem item = new TreeItem(group, SWT.NONE);
                item(item, RECORD + record.ref().id(), record.title(), record.icon());
                item.setData(RECORD, record.ref());
            }
            group.setExpanded(true);
        }
    }

    /** Whether the person has the permissions that the part names. */
    private boolean isPermitted(MPartDescriptor part) {
        return part.getTags().stream().filter(tag -> tag.startsWith(NEEDED)).allMatch(tag -> kit.permitted().allows(new Permission(tag.substring(NEEDED.length()))));
    }

    private void part(MPartDescriptor part) {
        item(new TreeItem(tree, SWT.NONE, 1), PART + part.getElementId(), part.getLocalizedLabel(), IconTag.of(part).orElse("square"));
    }

    private void item(TreeItem item, String id, String label, String icon) {
        item.setText(label);
        item.setImage(icon(icon, Tone.ACCENT));
        item.setData("peyvand.id", id);
        items.put(id, item);
    }

    private Image icon(String name, Tone tone) {
        return kit.icons().beside(name, tone, 16, kit.culture().rightToLeft());
    }

    private void click(Event event) {
        TreeItem item = tree.getItem(new Point(event.x, event.y));
        if (item != null && event.button == 1) {
            open(item);
        }
    }

    private void open(TreeItem item) {
        Object id = item.getData("peyvand.id");
        if (id == null) {
            item.setExpanded(!item.getExpanded());
        } else if (id.equals("")) {
            kit.navigation().openPart(HOME);
        } else if (item.getData(RECORD) instanceof RecordRef record) {
            kit.navigation().open(record);
        } else if (id.toString().startsWith(PART)) {
            kit.navigation().openPart(id.toString().substring(PART.length()));
        } else {
            kit.navigation().openList(id.toString());
        }
    }

    /** Marks the list that is in front. */
    @Inject
    @Optional
    void active(@Named(IServiceConstants.ACTIVE_PART) MPart part) {
        if (tree == null || tree.isDisposed() || part == null) {
            return;
        }
        String id = HOME.equals(part.getElementId()) ? "" : part.getPersistedState().containsKey("record")
                ? RECORD + part.getPersistedState().get("record") : part.getPersistedState().getOrDefault("list", PART + part.getElementId());
        TreeItem item = items.get(id);
        if (item != null) {
            tree.setSelection(item);
        }
    }

    @Focus
    void focus(MPart part) {
        if (!PartFocus.isIn(part.getWidget())) {
            tree.setFocus();
        }
    }
}
