package org.peyvand.ui.form;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.peyvand.base.Diagnostic;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.ui.Kit;

/** A field with its label above it and what is wrong with it below. */
final class FieldCell {
    private final Kit kit;
    private final Composite box;
    private final Field field;
    private final boolean readOnly;
    private final String spoken;
    private Label message;

    FieldCell(Composite parent, Kit kit, AttributeDescription attribute) {
        this.kit = kit;
        this.readOnly = attribute.readOnly();
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(box);
        String name = attribute.label(kit.culture().language());
        Label label = new Label(box, SWT.NONE);
        label.setData(Css.CLASS, Css.FIELD_LABEL);
        label.setText(attribute.kind() == AttributeKind.BOOLEAN ? " " : attribute.required() ? name + " *" : name);
        field = Fields.create(box, kit, attribute);
        field.control().setData("peyvand.id", attribute.name());
        spoken = attribute.required() ? name + ", " + kit.text("field.required") : name;
        Access.inputs(field.control(), spoken);
        boolean tall = attribute.kind() == AttributeKind.LONG_TEXT;
        GridDataFactory.fillDefaults().grab(true, tall).hint(120, tall ? 84 : LineHeight.hint(field.control())).applyTo(field.control());
    }

    Composite control() {
        return box;
    }

    /** Calls back when the cursor leaves the field. */
    void onLeave(Runnable runnable) {
        listen(field.control(), runnable);
    }

    private static void listen(Control control, Runnable runnable) {
        control.addListener(SWT.FocusOut, event -> control.getDisplay().asyncExec(() -> {
            if (!control.isDisposed()) {
                runnable.run();
            }
        }));
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                listen(child, runnable);
            }
        }
    }

    /** Whether the cursor is in the field. */
    boolean isTyping() {
        for (Control control = box.getDisplay().getFocusControl(); control != null; control = control.getParent()) {
            if (control == field.control()) {
                return true;
            }
        }
        return false;
    }

    /** Whether something is said under the field. */
    boolean hasMessage() {
        return message != null && !message.getText().isEmpty();
    }

    Field field() {
        return field;
    }

    boolean readOnly() {
        return readOnly;
    }

    /** Shows what is wrong, or nothing. */
    void say(List<Diagnostic> diagnostics) {
        String text = kit.reasons(diagnostics);
        if (message == null) {
            if (text.isEmpty()) {
                return;
            }
            message = new Label(box, SWT.WRAP);
            message.setData("peyvand.id", field.control().getData("peyvand.id") + ".message");
            GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(message);
        }
        if (text.equals(message.getText())) {
            return;
        }
        boolean error = diagnostics.stream().anyMatch(Diagnostic::isError);
        message.setForeground(error ? kit.palette().error() : kit.palette().warning());
        message.setData(Css.CLASS, error ? Css.ERROR : Css.WARNING);
        message.setText(text);
        Access.inputs(field.control(), text.isEmpty() ? spoken : spoken + ", " + text);
        ((GridData) message.getLayoutData()).exclude = text.isEmpty();
        message.setVisible(!text.isEmpty());
        message.requestLayout();
    }

    /** Scrolls so that it is seen. */
    void reveal() {
        for (Composite parent = box.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrolledComposite scrolled) {
                scrolled.showControl(box);
                return;
            }
        }
    }
}
