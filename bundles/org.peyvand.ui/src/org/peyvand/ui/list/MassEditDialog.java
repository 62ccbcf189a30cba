package org.peyvand.ui.list;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.ui.Kit;
import org.peyvand.ui.dialog.FormDialog;
import org.peyvand.ui.form.Choice;
import org.peyvand.ui.form.ChoiceField;
import org.peyvand.ui.form.Field;
import org.peyvand.ui.form.Fields;

/** Asks which field of many records is set to what. */
final class MassEditDialog extends FormDialog {
    private final List<AttributeDescription> attributes;
    private final int count;
    private final BiConsumer<AttributeDescription, Object> then;
    private AttributeDescription chosen;
    private Composite place;
    private Field value;
    private Button empty;

    /** @param then told what was chosen; the value is {@code null} when the field is to be emptied */
    MassEditDialog(Shell parent, Kit kit, List<AttributeDescription> attributes, int count, BiConsumer<AttributeDescription, Object> then) {
        super(parent, kit, "mass", ListText.of(attributes.size() == 1 ? "mass.assign.title" : "mass.edit.title"));
        this.attributes = attributes;
        this.count = count;
        this.then = then;
        this.chosen = attributes.getFirst();
    }

    @Override
    protected Optional<Message> lead() {
        return Optional.of(ListText.of("mass.edit.lead", count));
    }

    @Override
    protected void createForm(Composite area) {
        if (attributes.size() > 1) {
            ChoiceField field = row(area, "field", kit().text(ListText.of("mass.edit.field")), ChoiceField::new);
            field.offer(attributes.stream().map(one -> new Choice(one, one.label(kit().culture().language()))).toList());
            field.show(chosen);
            field.onEdit(() -> {
                chosen = (AttributeDescription) field.value();
                showValue();
            });
        }
        place = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(place);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(place);
        empty = new Button(area, SWT.CHECK | SWT.WRAP);
        empty.setText(kit().text(ListText.of("mass.edit.empty")));
        empty.setData("peyvand.id", "mass.empty");
        empty.addListener(SWT.Selection, event -> edited());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(empty);
        showValue();
    }

    private void showValue() {
        for (Control child : place.getChildren()) {
            child.dispose();
        }
        value = field("value", chosen.label(kit().culture().language()), Fields.create(place, kit(), chosen));
        empty.setEnabled(!chosen.required());
        empty.setSelection(false);
        place.getShell().layout(true, true);
    }

    @Override
    protected Optional<Message> problem() {
        boolean missing = value != null && value.value() == null && !empty.getSelection();
        return missing ? Optional.of(ListText.of("mass.edit.what")) : Optional.empty();
    }

    @Override
    protected Message action() {
        return ListText.of("mass.edit.do", count);
    }

    @Override
    protected void proceed() {
        Object wanted = empty.getSelection() ? null : value.value();
        close();
        then.accept(chosen, wanted);
    }
}
