package org.peyvand.ui.list.filter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.DateField;
import org.peyvand.ui.form.Field;
import org.peyvand.ui.form.Fields;

/** Where the values of a condition are typed or chosen. */
interface OperandEditor {

    /** The values as edited; what is missing or cannot be understood is left out. */
    List<Operand> operands();

    /** Puts the cursor into it. */
    void focus();

    /** Whether there is nothing to edit. */
    default boolean isEmpty() {
        return false;
    }

    /** The editor for an operator. */
    static OperandEditor create(Composite parent, Kit kit, AttributeDescription attribute, Operator operator, List<Operand> operands) {
        boolean choices = switch (attribute.kind()) {
            case ENUM, PICK, CURRENCY -> true;
            default -> false;
        };
        return switch (operator.needs()) {
            case NOTHING -> new Nothing();
            case DAYS -> new DaysEditor(parent, kit, operands);
            case SOME -> choices || attribute.kind() == AttributeKind.REFERENCE ? new ChoicesEditor(parent, kit, attribute, operands)
                    : new FieldsEditor(parent, kit, attribute, 1, operands);
            case ONE -> new FieldsEditor(parent, kit, attribute, 1, operands);
            case TWO -> Operators.isDay(attribute) ? new RangeEditor(parent, kit, operands) : new FieldsEditor(parent, kit, attribute, 2, operands);
        };
    }

    /** Nothing to say. */
    record Nothing() implements OperandEditor {
        @Override
        public List<Operand> operands() {
            return List.of();
        }

        @Override
        public void focus() {
            // there is no control
        }

        @Override
        public boolean isEmpty() {
            return true;
        }
    }

    /** One or two fields. */
    final class FieldsEditor implements OperandEditor {
        private final List<Field> fields = new ArrayList<>();

        FieldsEditor(Composite parent, Kit kit, AttributeDescription attribute, int count, List<Operand> operands) {
            for (int i = 0; i < count; i++) {
                Field field = Operators.isDay(attribute) ? new DateField(parent, kit) : Fields.create(parent, kit, attribute);
                field.control().setData("peyvand.id", i == 0 ? "filter.value" : "filter.value.to");
                GridDataFactory.fillDefaults().grab(true, false).applyTo(field.control());
                if (i < operands.size()) {
                    show(field, attribute, operands.get(i).text());
                }
                fields.add(field);
            }
        }

        private static void show(Field field, AttributeDescription attribute, String text) {
            field.show(Operators.isDay(attribute) ? LocalDate.parse(text) : text);
        }

        @Override
        public List<Operand> operands() {
            return fields.stream().map(Field::value).filter(Objects::nonNull)
                    .map(value -> Operand.of(value instanceof Instant moment ? moment.toString() : OperandValues.text(value))).toList();
        }

        @Override
        public void focus() {
            fields.getFirst().focus();
        }
    }

    /** Whether the focus is somewhere inside. */
    static boolean holds(Control outer, Control inner) {
        for (Control control = inner; control != null; control = control.getParent()) {
            if (control == outer) {
                return true;
            }
        }
        return false;
    }
}
