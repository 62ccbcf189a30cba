package org.peyvand.ui.form;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A password as dots. Its value is only whether there is one; {@link #password} is a copy to be wiped. */
public final class PasswordField implements Field {
    /** More than the longest password. */
    public static final int MOST = 256;
    private final Text text;

    /** Makes it. */
    public PasswordField(Composite parent) {
        text = new Text(parent, SWT.BORDER | SWT.SINGLE | SWT.PASSWORD);
        text.setTextLimit(MOST);
    }

    /** What is typed; to be wiped. */
    public char[] password() {
        return text.getTextChars();
    }

    /** Whether the same is typed in both. */
    public boolean isSame(PasswordField other) {
        char[] mine = password();
        char[] its = other.password();
        boolean same = Arrays.equals(mine, its);
        Arrays.fill(mine, '\0');
        Arrays.fill(its, '\0');
        return same;
    }

    @Override
    public Control control() {
        return text;
    }

    @Override
    public Object value() {
        return text.getCharCount() == 0 ? null : Boolean.TRUE;
    }

    @Override
    public void show(Object value) {
        text.setText("");
    }

    @Override
    public void onEdit(Runnable listener) {
        text.addListener(SWT.Modify, event -> listener.run());
    }

    @Override
    public void editable(boolean editable) {
        text.setEditable(editable);
    }
}
