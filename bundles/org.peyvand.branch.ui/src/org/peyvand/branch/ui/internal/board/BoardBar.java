package org.peyvand.branch.ui.internal.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peyvand.base.DayRange;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.core.measure.MeasureInfo.Area;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.form.PageFrame;
import org.peyvand.ui.form.RangeField;

/** What is compared: the days, the area, and whether branches stand below each other or each for itself. */
final class BoardBar {
    private final Kit kit;
    private final RangeField days;
    private final List<Button> areas = new ArrayList<>();
    private final Button flat;
    private Button other;

    /**
     * @param asked told when other days are wanted
     * @param looked told when the same is to be shown otherwise
     */
    BoardBar(PageFrame page, Kit kit, Runnable asked, Runnable looked) {
        this.kit = kit;
        Composite row = page.row();
        ((RowLayout) row.getLayout()).center = true;
        Label label = new Label(row, SWT.NONE);
        label.setText(kit.text(BoardText.of("days")));
        label.setData(Css.CLASS, Css.FIELD_LABEL);
        days = new RangeField(row, kit);
        days.control().setData("peyvand.id", "board.days");
        Access.name(days.control(), kit.text(BoardText.of("days")));
        days.show(DayRange.of(kit.culture().calendar().monthOf(LocalDate.now(kit.culture().zone()))));
        days.onEdit(asked);
        calendar(row, asked);
        Composite looks = page.row();
        area(looks, "all", null, looked).setSelection(true);
        mark(areas.getFirst());
        for (Area area : Area.values()) {
            area(looks, area.name().toLowerCase(Locale.ROOT), area, looked);
        }
        flat = toggle(looks, "flat");
        flat.addListener(SWT.Selection, event -> {
            mark(flat);
            looked.run();
        });
    }

    /** The days of now; months of the other calendar are one press away, for whoever plans in both. */
    private void calendar(Composite row, Runnable asked) {
        CalendarSystem usual = kit.culture().calendar();
        CalendarSystem second = usual == CalendarSystem.JALALI ? CalendarSystem.GREGORIAN : CalendarSystem.JALALI;
        for (String unit : List.of("month", "quarter", "year")) {
            Button button = new Button(row, SWT.PUSH);
            button.setText(kit.text(BoardText.of("button." + unit)));
            button.setData("peyvand.id", "board." + unit);
            button.addListener(SWT.Selection, event -> {
                days.show(BoardDays.now(unit, other.getSelection() ? second : usual, LocalDate.now(kit.culture().zone())));
                asked.run();
            });
        }
        other = toggle(row, "calendar." + second.name());
        other.addListener(SWT.Selection, event -> mark(other));
    }

    private Button area(Composite row, String key, Area area, Runnable looked) {
        Button button = toggle(row, "area." + key);
        button.setData("area", area);
        areas.add(button);
        button.addListener(SWT.Selection, event -> {
            areas.forEach(other -> {
                other.setSelection(other == button);
                mark(other);
            });
            looked.run();
        });
        return button;
    }

    private Button toggle(Composite row, String key) {
        Button button = new Button(row, SWT.TOGGLE);
        button.setText(kit.text(BoardText.of("button." + key)));
        button.setToolTipText(kit.text(BoardText.of("button." + key + ".tip")));
        button.setData("peyvand.id", "board." + key);
        return button;
    }

    /** What is pushed looks chosen. */
    private void mark(Button button) {
        kit.style(button, button.getSelection() ? Css.SELECTED : "");
    }

    /** {@code null} while nothing readable is typed. */
    DayRange days() {
        return days.value() instanceof DayRange range ? range : null;
    }

    /** {@code null} for everything. */
    Area area() {
        return areas.stream().filter(Button::getSelection).findFirst().map(button -> (Area) button.getData("area")).orElse(null);
    }

    boolean flat() {
        return flat.getSelection();
    }

    void focus() {
        days.control().setFocus();
    }
}
