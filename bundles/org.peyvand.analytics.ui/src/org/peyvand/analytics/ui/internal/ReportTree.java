package org.peyvand.analytics.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.peyvand.analytics.ReportInfo;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Access;

/** The reports by category. */
final class ReportTree {
    private final Kit kit;
    private final Consumer<ReportInfo> selected;
    private Tree tree;

    ReportTree(Kit kit, Consumer<ReportInfo> selected) {
        this.kit = kit;
        this.selected = selected;
    }

    Control create(Composite parent) {
        tree = new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION);
        tree.setData("peyvand.id", "reports");
        Access.name(tree, kit.text(ReportText.of("reports")));
        TreeColumn column = new TreeColumn(tree, SWT.LEAD);
        column.setWidth(240);
        tree.addListener(SWT.Resize, event -> column.setWidth(Math.max(120, tree.getClientArea().width)));
        tree.addListener(SWT.Selection, event -> {
            if (event.item.getData() instanceof ReportInfo report) {
                selected.accept(report);
            }
        });
        return tree;
    }

    void show(List<ReportInfo> reports) {
        Locale language = kit.culture().language();
        tree.removeAll();
        for (ReportShelf.Group group : ReportShelf.groups(reports, language)) {
            TreeItem heading = new TreeItem(tree, SWT.NONE);
            heading.setText(group.label());
            heading.setImage(kit.icons().beside("folder2-open", Tone.MUTED, 16, kit.culture().rightToLeft()));
            for (ReportInfo report : group.reports()) {
                TreeItem item = new TreeItem(heading, SWT.NONE);
                item.setText(report.label().in(language));
                item.setImage(kit.icons().beside("file-earmark-bar-graph", Tone.ACCENT, 16, kit.culture().rightToLeft()));
                item.setData(report);
            }
            heading.setExpanded(true);
        }
    }

    /** Selects a report as if a person had done it; tells whether it is there. */
    boolean select(String id) {
        for (TreeItem heading : tree.getItems()) {
            for (TreeItem item : heading.getItems()) {
                if (item.getData() instanceof ReportInfo report && report.id().equals(id)) {
                    tree.setSelection(item);
                    selected.accept(report);
                    return true;
                }
            }
        }
        return false;
    }

    void focus() {
        tree.setFocus();
    }
}
