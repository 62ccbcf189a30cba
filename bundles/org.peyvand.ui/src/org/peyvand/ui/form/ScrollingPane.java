package org.peyvand.ui.form;

import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Fills its place, and scrolls when there is less room than its content needs, as with large text or in a small window. It measures anew whenever one
 * of the content's own controls gets another place or size.
 */
public final class ScrollingPane {
    private static final String WATCHED = ScrollingPane.class.getName();

    private final ScrolledComposite scrolled;
    private final Composite content;
    private boolean measuring;

    /** Grabs all room where the parent has a grid. */
    public ScrollingPane(Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        if (parent.getLayout() instanceof GridLayout) {
            GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
        }
        content = new Composite(scrolled, SWT.NONE);
        scrolled.setContent(content);
        scrolled.addListener(SWT.Resize, event -> measure());
        content.addListener(SWT.Resize, event -> measure());
    }

    private void watch(Control piece) {
        if (piece.getData(WATCHED) == null) {
            piece.setData(WATCHED, Boolean.TRUE);
            piece.addListener(SWT.Resize, event -> measureSoon());
            piece.addListener(SWT.Move, event -> measureSoon());
        }
    }

    /** When the layout that has moved a piece has ended: it would put the other pieces where they belonged in the height before. */
    private void measureSoon() {
        if (!measuring) {
            measuring = true;
            content.getDisplay().asyncExec(() -> {
                measuring = false;
                if (!content.isDisposed()) {
                    measure();
                }
            });
        }
    }

    /** Where controls are put; give it a layout. */
    public Composite content() {
        return content;
    }

    /** What is laid out. */
    public Composite control() {
        return scrolled;
    }

    /** Takes in account that the content needs another height now. */
    public void measure() {
        int width = scrolled.getClientArea().width;
        if (width > 0) {
            Stream.of(content.getChildren()).forEach(this::watch);
            scrolled.setMinHeight(content.computeSize(width, SWT.DEFAULT).y);
        }
    }
}
