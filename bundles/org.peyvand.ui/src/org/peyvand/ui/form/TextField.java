package org.peyvand.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.peyvand.base.text.PersianText;
import org.peyvand.persistence.meta.AttributeDescription;

/** One line or several lines of text. Numbers of phones, mail and web addresses are written from left to right in every language. */
final class TextField extends BaseField {
    private final Text text;

    TextField(Composite parent, AttributeDescription attribute) {
        this(parent, switch (attribute.kind()) {
            case LONG_TEXT -> SWT.MULTI | SWT.WRAP | SWT.V_SCROLL;
            case PHONE, EMAIL, URL -> SWT.SINGLE | SWT.LEFT_TO_RIGHT;
            default -> SWT.SINGLE;
        }, attribute.maxLength());
    }

    TextField(Composite parent, int style, int longest) {
        text = new Text(parent, SWT.BORDER | style);
        if (longest > 0) {
            text.setTextLimit(longest);
        }
        text.addListener(SWT.Modify, event -> edited());
        if ((style & SWT.MULTI) != 0) {
            text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        }
    }

    @Override
    public Control control() {
        return text;
    }

    @Override
    public Object value() {
        String normal = PersianText.normalize(text.getText()).strip();
        return normal.isEmpty() ? null : normal;
    }

    @Override
    public void show(Object value) {
        String wanted = value == null ? "" : value.toString();
        if (!wanted.equals(text.getText()) && !wanted.equals(value())) {
            silently(() -> text.setText(wanted));
        }
    }

    @Override
    public void editable(boolean editable) {
        text.setEditable(editable);
    }
}
