package org.peyvand.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Yes or no. */
final class CheckField extends BaseField {
    private final Button box;

    CheckField(Composite parent, String label) {
        box = new Button(parent, SWT.CHECK);
        box.setText(label);
        box.addListener(SWT.Selection, event -> edited());
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public Object value() {
        return box.getSelection();
    }

    @Override
    public void show(Object value) {
        box.setSelection(Boolean.TRUE.equals(value));
    }

    @Override
    public void editable(boolean editable) {
        box.setEnabled(editable);
    }
}
