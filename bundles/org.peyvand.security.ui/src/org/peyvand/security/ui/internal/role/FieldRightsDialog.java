package org.peyvand.security.ui.internal.role;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.ui.Kit;
import org.peyvand.ui.dialog.FormDialog;
import org.peyvand.ui.form.Choice;
import org.peyvand.ui.form.ChoiceField;
import org.peyvand.ui.form.PlainTable;

/** Which fields of a kind of record a role hides or only shows. */
final class FieldRightsDialog extends FormDialog {
    private static final int HEIGHT = 320;
    private final EntityDescription entity;
    private final SheetModel model;
    private final Map<String, FieldRight> chosen = new LinkedHashMap<>();
    private Table table;
    private ChoiceField right;

    FieldRightsDialog(Shell parent, Kit kit, EntityDescription entity, SheetModel model) {
        super(parent, kit, "fields", RoleText.of("fields.title", entity.pluralLabel(kit.culture().language())));
        this.entity = entity;
        this.model = model;
        entity.attributes().forEach(attribute -> chosen.put(attribute.name(), model.field(entity, attribute.name())));
    }

    @Override
    protected Optional<Message> lead() {
        return Optional.of(RoleText.of("fields.lead"));
    }

    @Override
    protected void createForm(Composite area) {
        table = PlainTable.of(area, SWT.MULTI, "fields.table", kit().text(RoleText.of("fields.field")));
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).span(2, 1).applyTo(table);
        for (String key : List.of("fields.field", "fields.right")) {
            PlainTable.column(table, kit().text(RoleText.of(key)), 220);
        }
        for (AttributeDescription attribute : entity.attributes()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setData(attribute.name());
            item.setText(new String[] {attribute.label(kit().culture().language()), words(chosen.get(attribute.name()))});
        }
        right = row(area, "right", kit().text(RoleText.of("fields.right")), ChoiceField::new);
        right.offer(Arrays.stream(FieldRight.values()).map(one -> new Choice(one, words(one))).toList());
        right.onEdit(this::choose);
        table.addListener(SWT.Selection, event -> showRight());
        table.select(0);
        showRight();
    }

    private String words(FieldRight one) {
        return kit().text(RoleText.of("field." + one));
    }

    private void showRight() {
        if (table.getSelectionCount() > 0) {
            right.show(chosen.get((String) table.getSelection()[0].getData()));
        }
    }

    private void choose() {
        if (right.value() instanceof FieldRight wanted) {
            for (TableItem item : table.getSelection()) {
                chosen.put((String) item.getData(), wanted);
                item.setText(1, words(wanted));
            }
        }
    }

    @Override
    protected Message action() {
        return RoleText.of("fields.ok");
    }

    @Override
    protected void proceed() {
        close();
        chosen.forEach((attribute, wanted) -> {
            if (model.field(entity, attribute) != wanted) {
                model.set(entity, attribute, wanted);
            }
        });
    }
}
