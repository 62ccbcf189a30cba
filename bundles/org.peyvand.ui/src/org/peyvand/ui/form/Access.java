package org.peyvand.ui.form;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Names of controls for people who do not see them. */
public final class Access {
    private Access() {
    }

    /** Gives a control a name in the accessibility tree. */
    public static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }

    /** Gives the name to what is typed into: the control, or the first inside it. */
    public static void inputs(Control control, String name) {
        if (control instanceof Composite composite && composite.getChildren().length > 0) {
            inputs(composite.getChildren()[0], name);
        } else {
            name(control, name);
        }
    }
}
