package org.peyvand.security.ui.internal.trail;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.core.ChangeTrail;
import org.peyvand.ui.Kit;
import org.peyvand.ui.PartFocus;
import org.peyvand.ui.Refreshing;
import org.peyvand.ui.Tone;
import org.peyvand.ui.list.EmptyState;

/** All changes of all people, and every sign-in: to be read, for those who may. */
public final class TrailPart implements Refreshing {
    @Inject
    private Kit kit;
    private CTabFolder tabs;
    private TrailTable[] tables = {};

    @PostConstruct
    void create(Composite parent, IEclipseContext context) {
        kit = kit.over(context);
        context.set(Kit.class, kit);
        kit.keepFilled(parent, () -> fill(parent));
    }

    private void fill(Composite parent) {
        tables = new TrailTable[0];
        if (!kit.permitted().allows(ChangeTrail.PERMISSION)) {
            EmptyState.denied(parent, kit, TrailText.of("denied"), TrailText.of("denied.hint"));
            return;
        }
        tabs = new CTabFolder(parent, SWT.FLAT | SWT.TOP);
        tabs.setData("peyvand.id", "trail.tabs");
        tabs.setTabHeight(30);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        tables = new TrailTable[] {new TrailTable(tabs, kit, new ChangeSource(kit)), new TrailTable(tabs, kit, new SignInSource(kit))};
        tab("changes", "clock-history", tables[0]);
        tab("signins", "key", tables[1]);
        tabs.setSelection(0);
    }

    private void tab(String key, String icon, TrailTable table) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(kit.text(TrailText.of(key)));
        item.setData("peyvand.id", "trail." + key);
        item.setImage(kit.icons().image(icon, Tone.MUTED, 14));
        item.setControl(table.control());
    }

    @Focus
    void focus() {
        if (tables.length > 0 && !PartFocus.isIn(tabs)) {
            tables[tabs.getSelectionIndex()].focus();
        }
    }

    @Override
    public void refresh() {
        for (TrailTable table : tables) {
            table.load();
        }
    }
}
