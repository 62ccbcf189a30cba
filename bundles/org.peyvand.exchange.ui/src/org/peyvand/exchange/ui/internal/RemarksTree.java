package org.peyvand.exchange.ui.internal;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.peyvand.exchange.ui.internal.ResultSummary.Remark;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Access;

/** What somebody should know about an import, rows under it, and links to the files with refused rows. */
final class RemarksTree {
    private final ImportScreen screen;
    private Composite box;
    private Composite links;
    private Tree tree;

    RemarksTree(ImportScreen screen) {
        this.screen = screen;
    }

    Control create(Composite parent) {
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(0, 8).spacing(0, 8).applyTo(box);
        tree = new Tree(box, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        tree.setData("peyvand.id", "remarks");
        Access.name(tree, screen.text("remarks.title"));
        new TreeColumn(tree, SWT.LEAD).setWidth(900);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 120).applyTo(tree);
        tree.addListener(SWT.Resize, event -> tree.getColumn(0).setWidth(Math.max(700, tree.getClientArea().width)));
        links = new Composite(box, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(links);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(links);
        return box;
    }

    Control control() {
        return box;
    }

    void show(List<Remark> remarks) {
        tree.removeAll();
        for (Control old : links.getChildren()) {
            old.dispose();
        }
        for (Remark remark : remarks) {
            TreeItem item = new TreeItem(tree, SWT.NONE);
            item.setText(screen.kit().text(remark.sentence()));
            item.setImage(switch (remark.kind()) {
                case GOOD -> screen.kit().icons().image("check-lg", Tone.SUCCESS, 14);
                case ATTENTION -> screen.kit().icons().image("exclamation-triangle", Tone.WARNING, 14);
                case BAD -> screen.kit().icons().image("x-octagon", Tone.ERROR, 14);
            });
            remark.rows().forEach(row -> new TreeItem(item, SWT.NONE).setText(screen.kit().text(row)));
            item.setExpanded(remarks.size() <= 3);
            if (remark.file() != null) {
                link(remark.file());
            }
        }
        box.layout(true, true);
    }

    private void link(Path file) {
        Link link = new Link(links, SWT.NONE);
        link.setData("peyvand.id", "refused");
        link.setText(screen.text("remarks.file", file));
        link.addListener(SWT.Selection, event -> {
            Path wanted = "file".equals(event.text) ? file : file.toAbsolutePath().getParent();
            if (!Program.launch(wanted.toString())) {
                screen.tell(screen.text("remarks.noProgram", wanted));
            }
        });
    }
}
