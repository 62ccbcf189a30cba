package org.peyvand.ui.form;

import java.util.Optional;
import org.eclipse.swt.widgets.Control;
import org.peyvand.base.text.Message;

/** A control that shows and edits one value. UI thread only. */
public interface Field {
    /** What is laid out. */
    Control control();

    /** The value as edited; {@code null} when empty. What cannot be understood ({@link #problem}) counts as empty. */
    Object value();

    /** Shows a value; does not tell the listeners. */
    void show(Object value);

    /** Why what was typed is not a value; empty when it is one. */
    default Optional<Message> problem() {
        return Optional.empty();
    }

    /** Called whenever the person has changed the value. */
    void onEdit(Runnable listener);

    /** Whether the person can change it. */
    void editable(boolean editable);

    /** Puts the cursor into it. */
    default void focus() {
        control().setFocus();
    }

    /** A short text after the value, such as a unit or a currency; fields without room for it show none. */
    default void suffix(String text) {
    }
}
