package org.peyvand.ui.form;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A column of sections that scrolls, at most {@value #MOST} points wide; sections have one, two or three columns as there is room. */
final class ScrollingColumn {
    /** Key of the controls that fill a whole line. */
    static final String WIDE = "peyvand.wide";
    private static final int MOST = 1180;
    private static final int ONE_COLUMN = 560;
    private static final int THREE_COLUMNS = 980;
    private static final int MARGIN = 20;

    private final ScrolledComposite scrolled;
    private final Composite content;
    private final List<Composite> sections = new ArrayList<>();
    private int columns = 2;

    ScrollingColumn(Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        if (parent.getLayout() instanceof GridLayout) {
            GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
        }
        Composite outer = new Composite(scrolled, SWT.NONE);
        outer.setLayout(new GridLayout());
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(outer);
        content = new Composite(outer, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(content);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(content);
        scrolled.setContent(outer);
        scrolled.addListener(SWT.Resize, event -> fit());
        scrolled.getVerticalBar().setIncrement(24);
        content.addListener(SWT.Resize, event -> measure());
    }

    Composite control() {
        return scrolled;
    }

    Composite content() {
        return content;
    }

    void responsive(Composite section) {
        sections.add(section);
    }

    void fit() {
        int width = scrolled.getClientArea().width;
        if (width <= 0) {
            return;
        }
        GridData data = (GridData) content.getLayoutData();
        data.widthHint = Math.min(width - 2 * MARGIN, MOST);
        data.grabExcessHorizontalSpace = width - 2 * MARGIN <= MOST;
        data.horizontalAlignment = data.grabExcessHorizontalSpace ? SWT.FILL : SWT.BEGINNING;
        int wanted = width < ONE_COLUMN ? 1 : width < THREE_COLUMNS ? 2 : 3;
        if (wanted != columns) {
            columns = wanted;
            sections.forEach(this::relayout);
        }
        content.getParent().layout(true, true);
        measure();
    }

    private void relayout(Composite section) {
        ((GridLayout) section.getLayout()).numColumns = columns;
        for (Control child : section.getChildren()) {
            if (Boolean.TRUE.equals(child.getData(WIDE))) {
                ((GridData) child.getLayoutData()).horizontalSpan = columns;
            }
        }
    }

    private void measure() {
        Composite outer = content.getParent();
        scrolled.setMinHeight(outer.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y);
    }
}
