package org.peyvand.testing.ui.look;

import java.lang.reflect.Field;
import java.util.List;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Control;

/** What a screen reader is told of a control. SWT has no way to ask; its listeners are asked as the window system asks them. */
final class Spoken {
    private Spoken() {
    }

    /** The name; empty when there is none. */
    static String name(Control control) {
        AccessibleEvent event = new AccessibleEvent(control.getAccessible());
        event.childID = ACC.CHILDID_SELF;
        for (Object listener : listeners(control.getAccessible(), "accessibleListeners")) {
            ((AccessibleListener) listener).getName(event);
        }
        String name = event.result == null ? Words.of(control) : event.result;
        return name.isBlank() && control.getToolTipText() != null ? control.getToolTipText() : name;
    }

    /** The role that was given by hand; 0 when the window system's own holds. */
    static int role(Control control) {
        AccessibleControlEvent event = new AccessibleControlEvent(control.getAccessible());
        event.childID = ACC.CHILDID_SELF;
        for (Object listener : listeners(control.getAccessible(), "accessibleControlListeners")) {
            ((AccessibleControlListener) listener).getRole(event);
        }
        return event.detail;
    }

    private static List<?> listeners(Accessible accessible, String field) {
        try {
            Field listeners = Accessible.class.getDeclaredField(field);
            listeners.setAccessible(true);
            List<?> found = (List<?>) listeners.get(accessible);
            return found == null ? List.of() : List.copyOf(found);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("SWT keeps its listeners elsewhere", e);
        }
    }
}
