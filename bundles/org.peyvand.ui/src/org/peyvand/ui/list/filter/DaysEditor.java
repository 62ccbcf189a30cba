package org.peyvand.ui.list.filter;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.peyvand.base.Outcome;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.list.ListText;

/** A number of days in any digits. */
final class DaysEditor implements OperandEditor {
    private static final int USUAL = 7;

    private final Kit kit;
    private final Text text;

    DaysEditor(Composite parent, Kit kit, List<Operand> operands) {
        this.kit = kit;
        text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        text.setData("peyvand.id", "filter.value");
        Access.name(text, kit.text(ListText.of("filter.days")));
        text.setText(kit.culture().digits(operands.isEmpty() ? Integer.toString(USUAL) : operands.getFirst().text()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
    }

    @Override
    public List<Operand> operands() {
        Outcome<java.math.BigDecimal> number = kit.culture().parseNumber(text.getText());
        return number.isDone() ? List.of(Operand.of(number.value().toPlainString())) : List.of();
    }

    @Override
    public void focus() {
        text.setFocus();
        text.selectAll();
    }
}
