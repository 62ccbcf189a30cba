package org.peyvand.ui.list.filter;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Choice;
import org.peyvand.ui.form.Fields;
import org.peyvand.ui.form.ReferenceField;
import org.peyvand.ui.list.ListText;

/** Any number of values with a check mark each; records are added by searching for them. */
final class ChoicesEditor implements OperandEditor {
    private static final int MOST_ROWS = 8;
    private static final int FEW_ROWS = 3;

    private final Table table;
    private ReferenceField search;

    ChoicesEditor(Composite parent, Kit kit, AttributeDescription attribute, List<Operand> operands) {
        boolean records = attribute.kind() == AttributeKind.REFERENCE && attribute.target().isPresent();
        if (records) {
            search = new ReferenceField(parent, kit, attribute.target().orElseThrow());
            search.control().setData("peyvand.id", "filter.value");
            GridDataFactory.fillDefaults().grab(true, false).applyTo(search.control());
            search.onEdit(() -> {
                if (search.value() instanceof DomainEntity record) {
                    String title = attribute.target().orElseThrow().titleOf(record, kit.culture().language());
                    add(new Operand(record.getId().toString(), title), true);
                    search.show(null);
                }
            });
        }
        table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        table.setData("peyvand.id", "filter.values");
        Access.name(table, kit.text(ListText.of("filter.values")));
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, table.getItemHeight() * (records ? FEW_ROWS : MOST_ROWS)).applyTo(table);
        Fields.choices(kit, attribute, table, choices -> choices.forEach(choice -> offer(attribute, choice, operands)));
        if (records) {
            operands.forEach(operand -> add(operand, true));
        }
    }

    private void offer(AttributeDescription attribute, Choice choice, List<Operand> operands) {
        String text = OperandValues.text(choice.value());
        String name = attribute.kind() == AttributeKind.PICK ? choice.label() : "";
        TableItem item = add(new Operand(text, name), operands.stream().anyMatch(operand -> operand.text().equals(text)));
        item.setText(choice.label());
    }

    private TableItem add(Operand operand, boolean checked) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(operand.name());
        item.setData(operand);
        item.setChecked(checked);
        return item;
    }

    @Override
    public List<Operand> operands() {
        List<Operand> chosen = new ArrayList<>();
        for (TableItem item : table.getItems()) {
            if (item.getChecked()) {
                chosen.add((Operand) item.getData());
            }
        }
        if (chosen.isEmpty() && search == null && table.getSelectionCount() == 1) {
            chosen.add((Operand) table.getSelection()[0].getData());
        }
        return chosen;
    }

    @Override
    public void focus() {
        if (search != null) {
            search.focus();
        } else {
            table.setFocus();
        }
    }
}
