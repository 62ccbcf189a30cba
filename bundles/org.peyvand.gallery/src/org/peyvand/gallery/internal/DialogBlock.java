package org.peyvand.gallery.internal;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.text.Message;
import org.peyvand.ui.Kit;
import org.peyvand.ui.dialog.FormDialog;
import org.peyvand.ui.form.Fields;

/** A dialog that asks for a few values. */
final class DialogBlock implements Block {
    @Override
    public String id() {
        return "dialog";
    }

    @Override
    public void create(Composite area, Kit kit) {
        Button open = new Button(area, SWT.PUSH);
        open.setText(GalleryText.of(kit, "dialog.open"));
        open.setData("peyvand.id", "dialog.open");
        open.addListener(SWT.Selection, event -> new Payment(area.getShell(), kit).open());
    }

    /** A sentence, rows of fields, and the buttons where the platform has them. */
    private static final class Payment extends FormDialog {
        Payment(Shell parent, Kit kit) {
            super(parent, kit, "sample", GalleryText.message("dialog.title"));
        }

        @Override
        protected Optional<Message> lead() {
            return Optional.of(GalleryText.message("dialog.lead"));
        }

        @Override
        protected void createForm(Composite area) {
            for (String name : new String[] {"money", "day", "season", "email"}) {
                var attribute = new SampleDescription(false).attribute(name).orElseThrow();
                row(area, name, attribute.label(kit().culture().language()), parent -> Fields.create(parent, kit(), attribute));
            }
        }

        @Override
        protected Message action() {
            return GalleryText.message("dialog.ok");
        }

        @Override
        protected void proceed() {
            close();
        }
    }
}
