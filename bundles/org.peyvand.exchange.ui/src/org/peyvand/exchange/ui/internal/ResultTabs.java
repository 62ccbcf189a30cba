package org.peyvand.exchange.ui.internal;

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

/** What is to be looked at after an import, one below the other behind tabs; those with nothing to say are not there. */
final class ResultTabs {
    private final Composite box;
    private final CTabFolder tabs;
    private final Composite stack;
    private final List<Control> pages = new ArrayList<>();

    ResultTabs(Composite parent) {
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(box);
        tabs = new CTabFolder(box, SWT.FLAT | SWT.TOP);
        tabs.setData("peyvand.id", "resultTabs");
        tabs.setTabHeight(30);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 0).applyTo(tabs);
        tabs.addListener(SWT.Selection, event -> show());
        stack = new Composite(box, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
    }

    Composite control() {
        return box;
    }

    /** Parent of the pages. */
    Composite stack() {
        return stack;
    }

    void clear() {
        for (CTabItem item : tabs.getItems()) {
            item.dispose();
        }
        pages.clear();
    }

    void add(String id, String title, Control page) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(title);
        item.setData("peyvand.id", id);
        pages.add(page);
    }

    boolean isEmpty() {
        return pages.isEmpty();
    }

    /** Id of the tab in front; empty when there is none. */
    String selected() {
        return tabs.getSelection() == null ? "" : (String) tabs.getSelection().getData("peyvand.id");
    }

    /** Brings a tab to the front, by its id; the first when it is not there. */
    void select(String id) {
        int index = 0;
        for (int i = 0; i < tabs.getItemCount(); i++) {
            if (id.equals(tabs.getItem(i).getData("peyvand.id"))) {
                index = i;
            }
        }
        if (!isEmpty()) {
            tabs.setSelection(index);
            show();
        }
    }

    private void show() {
        Control wanted = pages.get(tabs.getSelectionIndex());
        for (Control each : stack.getChildren()) {
            each.setVisible(each == wanted);
        }
        Stack.bring(stack, wanted);
    }
}
