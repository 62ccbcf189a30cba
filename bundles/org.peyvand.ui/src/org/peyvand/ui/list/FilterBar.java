package org.peyvand.ui.list;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;

/** The filters of a list as chips in plain words; a click takes one away. Hidden while there are none. */
final class FilterBar {
    private final Kit kit;
    private final Composite bar;
    private final List<AttributeDescription> attributes;
    private final Runnable changed;
    private final List<Filter> filters = new ArrayList<>();

    FilterBar(Composite parent, Kit kit, List<AttributeDescription> attributes, Runnable changed) {
        this.kit = kit;
        this.attributes = attributes;
        this.changed = changed;
        bar = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 12;
        layout.marginRight = 12;
        layout.center = true;
        bar.setLayout(layout);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.exclude = true;
        bar.setLayoutData(data);
    }

    /** Opens the form of a new filter under a control. */
    void open(Control anchor) {
        new FilterPopup(kit, anchor, attributes, this::add).open();
    }

    void add(Filter filter) {
        filters.add(filter);
        rebuild();
        changed.run();
    }

    Criterion criterion() {
        return filters.isEmpty() ? Criteria.everything() : Criteria.all(filters.stream().map(Filter::criterion).toArray(Criterion[]::new));
    }

    boolean isEmpty() {
        return filters.isEmpty();
    }

    void clear() {
        filters.clear();
        rebuild();
    }

    private void rebuild() {
        for (Control child : bar.getChildren()) {
            child.dispose();
        }
        for (Filter filter : filters) {
            Button chip = new Button(bar, SWT.PUSH | SWT.FLAT);
            chip.setText(filter.text());
            chip.setImage(kit.icons().image("x-lg", Tone.MUTED, 10));
            chip.setToolTipText(kit.text("filter.remove"));
            chip.addListener(SWT.Selection, event -> {
                filters.remove(filter);
                rebuild();
                changed.run();
            });
        }
        ((GridData) bar.getLayoutData()).exclude = filters.isEmpty();
        bar.setVisible(!filters.isEmpty());
        bar.getParent().layout(true, true);
    }
}
