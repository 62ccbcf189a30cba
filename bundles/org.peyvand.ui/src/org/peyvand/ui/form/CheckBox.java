package org.peyvand.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Yes or no, with its words beside it. */
public final class CheckBox implements Field {
    private final Button box;

    /** Makes it. */
    public CheckBox(Composite parent, String words) {
        box = new Button(parent, SWT.CHECK | SWT.WRAP);
        box.setText(words);
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public Boolean value() {
        return box.getSelection();
    }

    @Override
    public void show(Object value) {
        box.setSelection(Boolean.TRUE.equals(value));
    }

    @Override
    public void onEdit(Runnable listener) {
        box.addListener(SWT.Selection, event -> listener.run());
    }

    @Override
    public void editable(boolean editable) {
        box.setEnabled(editable);
    }
}
