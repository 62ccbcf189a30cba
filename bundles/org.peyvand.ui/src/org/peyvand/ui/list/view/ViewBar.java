package org.peyvand.ui.list.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.base.text.Message;
import org.peyvand.core.ListViews;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Css;

/** The views of a list as tabs: the list as it comes, those of modules, the person's own and those that others share. */
public final class ViewBar {

    /** What the list does for its views. */
    public interface Host {
        /** How the list is shown now. */
        ListState state();

        /** Shows it otherwise; {@code view} is remembered as the one that was chosen. */
        void show(String view, ListState state);

        /** Id of the view that was chosen last. */
        String chosen();

        /** Id of the view with which the list opens; empty for the one it was left with. */
        String preferred();

        /** Sets it. */
        void prefer(String view);

        /** Lets the person choose colours. */
        void colours();
    }

    private final Kit kit;
    private final String list;
    private final Host host;
    private final Composite bar;
    private final Button menu;
    private final Map<ListViewChoice, ViewTab> tabs = new LinkedHashMap<>();
    private List<ListViewChoice> views = List.of();

    /** Into a parent with a grid layout; stored views come from the background. */
    public ViewBar(Composite parent, Kit kit, String list, String label, Host host) {
        this.kit = kit;
        this.list = list;
        this.host = host;
        bar = new Composite(parent, SWT.NONE);
        bar.setData(Css.CLASS, Css.SURFACE);
        bar.setData("peyvand.id", "list.views");
        RowLayout layout = new RowLayout();
        layout.marginLeft = 8;
        layout.marginRight = 8;
        layout.marginTop = 4;
        layout.marginBottom = 0;
        layout.spacing = 2;
        layout.center = true;
        bar.setLayout(layout);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        menu = new Button(bar, SWT.PUSH | SWT.FLAT);
        menu.setImage(kit.icons().image("three-dots", Tone.MUTED, 14));
        menu.setToolTipText(kit.text(text("menu")));
        menu.setData("peyvand.id", "view.menu");
        Access.name(menu, kit.text(text("menu")));
        menu.addListener(SWT.Selection, event -> openMenu());
        List<ListViewChoice> first = new ArrayList<>();
        first.add(new ListViewChoice("", label, ListState.PLAIN, null, false));
        first.addAll(StockViews.of(kit, list));
        views = first;
        rebuild();
        load(true);
    }

    static Message text(String key, Object... args) {
        return Message.of(ViewBar.class, key, args);
    }

    private void load(boolean first) {
        Optional<ListViews> service = kit.find(ListViews.class);
        if (service.isEmpty()) {
            return;
        }
        kit.background().task(KitText.of("task.load"), progress -> service.get().of(list).stream()
                .map(view -> ListViewChoice.of(view, service.get().isMine(view))).toList()).whileAlive(bar).then(stored -> came(stored, first)).start();
    }

    private void came(List<ListViewChoice> stored, boolean first) {
        List<ListViewChoice> all = new ArrayList<>(views.stream().filter(view -> view.stored() == null).toList());
        all.addAll(stored);
        views = all;
        rebuild();
        if (first && !host.preferred().isEmpty()) {
            all.stream().filter(view -> view.id().equals(host.preferred())).findFirst().ifPresent(this::choose);
        }
    }

    private void rebuild() {
        tabs.values().forEach(tab -> tab.control().dispose());
        tabs.clear();
        for (ListViewChoice view : views) {
            ViewTab tab = new ViewTab(bar, kit, view, () -> choose(view), this::openMenu);
            tab.control().moveAbove(menu);
            tabs.put(view, tab);
        }
        changed();
        bar.layout(true, true);
        bar.getParent().layout(true, true);
    }

    /** Shows a view. */
    void choose(ListViewChoice view) {
        host.show(view.id(), view.state());
        changed();
    }

    /** The view that was chosen; the list as it comes when that one is gone. */
    ListViewChoice chosen() {
        return views.stream().filter(view -> view.id().equals(host.chosen())).findFirst().orElse(views.getFirst());
    }

    /** Whether the list is shown otherwise than its view says. */
    boolean isChanged() {
        return !chosen().state().equals(host.state());
    }

    /** The list is shown otherwise: marks the tabs. */
    public void changed() {
        ListViewChoice chosen = chosen();
        tabs.forEach((view, tab) -> tab.show(view == chosen, view == chosen && isChanged()));
    }

    private void openMenu() {
        new ViewMenu(kit, bar, menu, this, host, list).open();
    }

    /** A view was stored or deleted. */
    void stored(String id) {
        kit.find(ListViews.class).ifPresent(service -> kit.background().task(KitText.of("task.load"), progress -> service.of(list).stream()
                .map(view -> ListViewChoice.of(view, service.isMine(view))).toList()).whileAlive(bar).then(all -> {
                    came(all, false);
                    views.stream().filter(view -> view.id().equals(id)).findFirst().ifPresent(this::choose);
                }).start());
    }

    /** The views there are. */
    void each(Consumer<ListViewChoice> consumer) {
        views.forEach(consumer);
    }
}
