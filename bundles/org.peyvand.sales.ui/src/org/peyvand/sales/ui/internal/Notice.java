package org.peyvand.sales.ui.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Message;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Css;

/** A sentence on top of a page: what was refused, what was done, why a record is locked. Hidden when there is nothing to say. */
public final class Notice {
    private final Kit kit;
    private final Composite box;
    private final Label icon;
    private final Label text;

    /** Hidden at first; the parent has a grid layout. */
    public Notice(Composite parent, Kit kit) {
        this.kit = kit;
        box = new Composite(parent, SWT.NONE);
        box.setData(Css.CLASS, Css.SURFACE);
        box.setData("peyvand.id", "notice");
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 8).spacing(10, 0).applyTo(box);
        icon = new Label(box, SWT.NONE);
        text = new Label(box, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(box);
        box.setVisible(false);
    }

    /** Says why something was refused. */
    public void refused(List<Diagnostic> reasons) {
        say(Tone.ERROR, reasons.stream().map(reason -> kit.text(reason.message())).distinct().collect(Collectors.joining(" ")));
    }

    /** Says a sentence. */
    public void say(Tone tone, Message sentence) {
        say(tone, kit.text(sentence));
    }

    /** What is said now; empty when nothing is. */
    public String text() {
        return box.isVisible() ? text.getText() : "";
    }

    private void say(Tone tone, String sentence) {
        String name = switch (tone) {
            case ERROR -> "x-octagon";
            case WARNING -> "exclamation-triangle";
            case SUCCESS -> "check-circle";
            default -> "lock";
        };
        icon.setImage(kit.icons().image(name, tone, 18));
        text.setText(sentence.replace("&", "&&"));
        visible(true);
    }

    /** Says nothing. */
    public void clear() {
        visible(false);
    }

    private void visible(boolean wanted) {
        ((GridData) box.getLayoutData()).exclude = !wanted;
        box.setVisible(wanted);
        box.requestLayout();
    }
}
