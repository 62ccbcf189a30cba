package org.peyvand.branch.ui.internal.board;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.peyvand.branch.BranchBoard.Behind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.list.EntityTable;
import org.peyvand.ui.list.ListDefinition;
import org.peyvand.ui.list.ListSpec;

/** The records behind a figure, with what they are in words above them and the way back. */
final class BehindPane {
    private final Kit kit;
    private final Composite box;
    private final Label title;
    private final Label words;
    private EntityTable table;

    BehindPane(Composite parent, Kit kit, Runnable back) {
        this.kit = kit;
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(box);
        Button button = new Button(box, SWT.PUSH);
        button.setText(kit.text(BoardText.of("button.back")));
        button.setToolTipText(kit.text(BoardText.of("button.back.tip")));
        button.setData("peyvand.id", "board.back");
        button.addListener(SWT.Selection, event -> back.run());
        box.addListener(SWT.Traverse, event -> event.doit = true);
        title = label(Css.HEADING, "board.behind.title");
        words = label(Css.MUTED, "board.behind.words");
    }

    private Label label(String css, String id) {
        Label label = new Label(box, SWT.WRAP);
        label.setData(Css.CLASS, css);
        label.setData("peyvand.id", id);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }

    Control control() {
        return box;
    }

    /** Shows exactly these records. */
    void show(Behind behind, String what, String which) {
        title.setText(what);
        words.setText(which);
        if (table != null) {
            table.control().dispose();
        }
        EntityDescription description = kit.descriptions().of(behind.type());
        List<String> columns = ListDefinition.all(kit).stream().map(ListDefinition::spec).filter(spec -> spec.description().type() == behind.type())
            .map(ListSpec::columns).filter(paths -> !paths.isEmpty()).findFirst().orElse(List.of());
        table = new EntityTable(box, kit, new ListSpec("branch.behind." + description.id(), description, columns, any -> behind.criterion(), "", false, false));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        box.layout(true, true);
        table.focus();
    }

    void refresh() {
        if (table != null) {
            table.refresh();
        }
    }
}
