package org.peyvand.testing.ui.look;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** Everything that can have the focus has a name for those who do not see it, and what is painted by hand has a role too. */
public final class Named implements Rule {
    @Override
    public List<String> broken(Screen screen) {
        return screen.controls().filter(Named::isReached).filter(control -> Spoken.name(control).isBlank() || isPainted(control) && Spoken.role(control) == 0)
                .map(control -> (Spoken.name(control).isBlank() ? "without a name: " : "without a role: ") + Screen.say(control)).toList();
    }

    /** Whether people use it. */
    static boolean isReached(Control control) {
        if (control.getParent() instanceof CCombo) {
            return false;
        }
        boolean usual = control instanceof Button || control instanceof Text || control instanceof CCombo || control instanceof Combo || control instanceof Spinner
                || control instanceof Table || control instanceof Tree || control instanceof org.eclipse.swt.widgets.List || control instanceof Link
                || control instanceof StyledText || control instanceof NatTable || control instanceof ProgressBar;
        return usual || isPainted(control);
    }

    /** A canvas that listens to keys. */
    private static boolean isPainted(Control control) {
        boolean canvas = control instanceof Canvas && control.getClass().getPackageName().startsWith("org.peyvand") || control.getClass() == Canvas.class;
        return canvas && control.isListening(SWT.KeyDown);
    }
}
