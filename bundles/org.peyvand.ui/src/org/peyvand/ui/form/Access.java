package org.peyvand.ui.form;

import java.util.function.Supplier;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolItem;

/** What people who do not see a control are told of it. */
public final class Access {
    private static final String WORDS = "peyvand.spoken";

    private Access() {
    }

    /** Gives a control a name in the accessibility tree; again, when the name changes. */
    public static void name(Control control, String name) {
        listen(control);
        Object before = control.getData(WORDS);
        control.setData(WORDS, (Supplier<String>) () -> name);
        NativeNames.set(control, name);
        if (before != null) {
            changed(control);
        }
    }

    /** Gives a name to a tool, such as one that only shows an icon. */
    public static void name(ToolItem item, String name) {
        NativeNames.set(item, name);
    }

    /** Gives the name to what is typed into: the control, or the first inside it. */
    public static void inputs(Control control, String name) {
        if (control instanceof Composite composite && composite.getChildren().length > 0) {
            inputs(composite.getChildren()[0], name);
        } else {
            name(control, name);
        }
    }

    /**
     * Says what a control is that is painted by hand.
     *
     * @param role one of {@link ACC}, such as {@link ACC#ROLE_LIST}
     * @param words asked each time: the name, and what is chosen now; tell {@link #changed} when they change
     */
    public static void painted(Control control, int role, Supplier<String> words) {
        listen(control);
        control.setData(WORDS, words);
        role(control, role);
    }

    /** Says what a control is; its name comes from {@link #name}. */
    public static void role(Control control, int role) {
        control.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.detail = role;
                }
            }
        });
    }

    /** Lets the words of a control be read again, because they have changed. */
    public static void changed(Control control) {
        control.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
    }

    private static void listen(Control control) {
        if (control.getData(WORDS) == null) {
            control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
                @Override
                public void getName(AccessibleEvent event) {
                    if (event.childID == ACC.CHILDID_SELF && control.getData(WORDS) instanceof Supplier<?> words) {
                        event.result = (String) words.get();
                    }
                }
            });
        }
    }
}
