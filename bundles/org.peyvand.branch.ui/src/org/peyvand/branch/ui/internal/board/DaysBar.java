package org.peyvand.branch.ui.internal.board;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peyvand.base.DayRange;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.form.RangeField;

/** The days that figures are about: typed or chosen, and the month, quarter and year of now in either calendar. */
public final class DaysBar {
    private final Kit kit;
    private final String id;
    private final RangeField days;
    private final Button other;

    /**
     * Into a row; begins with this month.
     *
     * @param id what the ids of the controls begin with
     * @param asked told when other days are wanted
     */
    public DaysBar(Composite row, Kit kit, String id, Runnable asked) {
        this.kit = kit;
        this.id = id;
        ((RowLayout) row.getLayout()).center = true;
        Label label = new Label(row, SWT.NONE);
        label.setText(kit.text(BoardText.of("days")));
        label.setData(Css.CLASS, Css.FIELD_LABEL);
        days = new RangeField(row, kit);
        days.control().setData("peyvand.id", id + ".days");
        Access.inputs(days.control(), kit.text(BoardText.of("days")));
        CalendarSystem usual = kit.culture().calendar();
        CalendarSystem second = usual == CalendarSystem.JALALI ? CalendarSystem.GREGORIAN : CalendarSystem.JALALI;
        List<Button> units = List.of(unit(row, "month"), unit(row, "quarter"), unit(row, "year"));
        other = toggle(row, kit, id, "calendar." + second.name());
        other.addListener(SWT.Selection, event -> mark(kit, other));
        units.forEach(button -> button.addListener(SWT.Selection, event -> {
            days.show(BoardDays.now((String) button.getData("unit"), other.getSelection() ? second : usual, LocalDate.now(kit.culture().zone())));
            asked.run();
        }));
        days.show(BoardDays.now("month", usual, LocalDate.now(kit.culture().zone())));
        days.onEdit(asked);
    }

    private Button unit(Composite row, String unit) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(kit.text(BoardText.of("button." + unit)));
        button.setData("peyvand.id", id + '.' + unit);
        button.setData("unit", unit);
        return button;
    }

    /** A button that stays pushed. */
    static Button toggle(Composite row, Kit kit, String id, String key) {
        Button button = new Button(row, SWT.TOGGLE);
        button.setText(kit.text(BoardText.of("button." + key)));
        button.setToolTipText(kit.text(BoardText.of("button." + key + ".tip")));
        button.setData("peyvand.id", id + '.' + key);
        return button;
    }

    /** What is pushed looks chosen. */
    static void mark(Kit kit, Button button) {
        kit.style(button, button.getSelection() ? Css.SELECTED : "");
    }

    /** {@code null} while nothing readable is typed. */
    public DayRange days() {
        return days.value() instanceof DayRange range ? range : null;
    }
}
