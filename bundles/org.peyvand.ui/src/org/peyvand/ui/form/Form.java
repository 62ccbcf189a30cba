package org.peyvand.ui.form;

import org.eclipse.swt.widgets.Composite;

/** A form that was built. */
public final class Form {
    private final Composite control;
    private final FormBinding binding;

    Form(Composite control, FormBinding binding) {
        this.control = control;
        this.binding = binding;
    }

    /** What is laid out; scrolls by itself. */
    public Composite control() {
        return control;
    }

    /** Puts the cursor into the first field that can be edited. */
    public void focus() {
        binding.focusFirst();
    }

    /** Puts the cursor into a field; false when the form has no such field. */
    public boolean focus(String path) {
        return binding.focus(path);
    }

    /** The field of a path, to limit a reference or to disable it; {@code null} when the form has none. */
    public Field field(String path) {
        return binding.field(path);
    }
}
