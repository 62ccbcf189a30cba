package org.peyvand.gallery.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.Css;

/** The steps of type: {@code label.setData(Css.CLASS, Css.HEADING)} before the label is shown. */
final class TypeBlock implements Block {
    @Override
    public String id() {
        return "type";
    }

    @Override
    public void create(Composite area, Kit kit) {
        label(area, kit, "title", Css.TITLE);
        label(area, kit, "heading", Css.HEADING);
        label(area, kit, "text", null);
        label(area, kit, "label", Css.FIELD_LABEL);
        label(area, kit, "muted", Css.MUTED);
        label(area, kit, "error", Css.ERROR);
        label(area, kit, "warning", Css.WARNING);
        label(area, kit, "mixed", null);
        label(area, kit, "digits", null);
        Link link = new Link(area, SWT.NONE);
        link.setText(GalleryText.of(kit, "type.link"));
    }

    private static void label(Composite area, Kit kit, String key, String css) {
        Label label = new Label(area, SWT.NONE);
        label.setText(GalleryText.of(kit, "type." + key));
        if (css != null) {
            label.setData(Css.CLASS, css);
        }
    }
}
