package org.peyvand.testing.ui.look;

import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/** The words that a control shows by itself. */
final class Words {
    private Words() {
    }

    static String of(Control control) {
        return switch (control) {
            case Label label -> label.getText();
            case CLabel label -> label.getText();
            case Button button -> button.getText().replace("&", "");
            case Link link -> link.getText().replaceAll("</?[aA][^>]*>", "");
            case Text text -> text.getText().isEmpty() ? text.getMessage() : text.getText();
            case CCombo combo -> combo.getText();
            case Group group -> group.getText();
            default -> "";
        };
    }
}
