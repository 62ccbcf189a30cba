package org.peyvand.core.ui.internal.overview;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.peyvand.core.ui.internal.CoreText;
import org.peyvand.ui.Kit;
import org.peyvand.ui.TextScale;
import org.peyvand.ui.form.Css;

/** Facts, the name before the value; mail and web addresses open by a click, every value can be copied from its menu. */
final class FactSheet {
    private static final int LABEL_WIDTH = 96;

    private final Kit kit;
    private final String empty;
    private final Composite box;

    /** @param empty what stands there without facts; when blank the sheet is hidden then */
    FactSheet(Composite parent, Kit kit, String empty) {
        this.kit = kit;
        this.empty = empty;
        box = new Composite(parent, SWT.NONE);
        box.setData(Css.CLASS, Css.SURFACE);
        box.setData("peyvand.id", "overview.facts");
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).spacing(12, 5).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
    }

    void show(List<Fact> facts) {
        for (Control child : box.getChildren()) {
            child.dispose();
        }
        for (Fact fact : facts) {
            Label name = new Label(box, SWT.WRAP);
            name.setText(fact.label());
            name.setData(Css.CLASS, Css.MUTED);
            GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).hint(TextScale.of(box.getDisplay(), LABEL_WIDTH), SWT.DEFAULT).applyTo(name);
            value(fact);
        }
        if (facts.isEmpty() && !empty.isBlank()) {
            Label nothing = new Label(box, SWT.WRAP);
            nothing.setText(empty);
            nothing.setData(Css.CLASS, Css.MUTED);
            GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(nothing);
        }
        boolean seen = !facts.isEmpty() || !empty.isBlank();
        box.setVisible(seen);
        ((GridData) box.getLayoutData()).exclude = !seen;
        box.requestLayout();
    }

    private void value(Fact fact) {
        Control control;
        if (fact.link().isEmpty()) {
            Label label = new Label(box, SWT.WRAP);
            label.setText(fact.value().replace("&", "&&"));
            control = label;
        } else {
            Link link = new Link(box, SWT.WRAP);
            link.setText("<a>" + fact.value().replace("&", "&&") + "</a>");
            link.addListener(SWT.Selection, event -> Program.launch(fact.link()));
            control = link;
        }
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(control);
        Menu menu = new Menu(control);
        MenuItem copy = new MenuItem(menu, SWT.PUSH);
        copy.setText(kit.text(CoreText.of("copy")));
        copy.addListener(SWT.Selection, event -> copy(fact.value()));
        control.setMenu(menu);
    }

    private void copy(String value) {
        Clipboard clipboard = new Clipboard(box.getDisplay());
        try {
            clipboard.setContents(new Object[] {value.replaceAll("[\\u2066-\\u2069]", "")}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
