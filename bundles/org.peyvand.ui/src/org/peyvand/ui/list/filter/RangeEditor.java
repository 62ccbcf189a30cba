package org.peyvand.ui.list.filter;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.base.DayRange;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.RangeField;
import org.peyvand.ui.list.ListText;

/** From one day to another, in one field. A side that is left open is missing, so that the condition cannot be applied yet. */
final class RangeEditor implements OperandEditor {
    private final RangeField field;

    RangeEditor(Composite parent, Kit kit, List<Operand> operands) {
        field = new RangeField(parent, kit);
        field.control().setData("peyvand.id", "filter.value");
        Access.inputs(field.control(), kit.text(ListText.of("filter.values")));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field.control());
        if (operands.size() > 1) {
            field.show(LocalDate.parse(operands.getFirst().text()), LocalDate.parse(operands.getLast().text()));
        }
    }

    @Override
    public List<Operand> operands() {
        DayRange range = field.value();
        return range == null || range.first() == null || range.last() == null ? List.of()
                : List.of(Operand.of(range.first().toString()), Operand.of(range.last().toString()));
    }

    @Override
    public void focus() {
        field.focus();
    }
}
