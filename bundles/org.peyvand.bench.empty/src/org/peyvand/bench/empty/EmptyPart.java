package org.peyvand.bench.empty;

import jakarta.annotation.PostConstruct;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A part with nothing but a line of text. */
public final class EmptyPart {

    private Composite parent;

    @PostConstruct
    void create(Composite area) {
        parent = area;
        new Label(area, SWT.NONE).setText("Empty");
    }

    @Focus
    void focus() {
        parent.setFocus();
    }
}
