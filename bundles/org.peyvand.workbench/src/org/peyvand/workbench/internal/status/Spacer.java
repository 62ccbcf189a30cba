package org.peyvand.workbench.internal.status;

import jakarta.annotation.PostConstruct;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Room between the tools at the leading and at the trailing edge. */
public final class Spacer {
    @PostConstruct
    void create(Composite parent) {
        parent.setLayout(new FillLayout());
        new Label(parent, SWT.NONE);
    }
}
