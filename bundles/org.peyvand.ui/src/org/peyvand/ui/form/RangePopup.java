package org.peyvand.ui.form;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.peyvand.base.DayRange;
import org.peyvand.ui.Kit;

/** Under a {@link RangeField}: ranges that are often wanted, and a calendar for a first and a last day. Closes when both are known. */
final class RangePopup {
    private final Kit kit;
    private final FieldPopup popup;
    private final Consumer<DayRange> chosen;
    private final MonthPane month;
    private final org.eclipse.swt.widgets.List often;
    private LocalDate first;

    RangePopup(Kit kit, Control anchor, DayRange shown, Consumer<DayRange> chosen) {
        this.kit = kit;
        this.chosen = chosen;
        popup = new FieldPopup(anchor, "range", 2);
        often = new org.eclipse.swt.widgets.List(popup.shell(), SWT.SINGLE);
        often.setData("peyvand.id", "range.often");
        Access.name(often, kit.text("range.often"));
        words(kit).forEach(often::add);
        often.addListener(SWT.MouseUp, event -> take());
        often.addListener(SWT.DefaultSelection, event -> take());
        GridDataFactory.fillDefaults().grab(false, true).applyTo(often);
        LocalDate day = shown == null ? null : shown.first() == null ? shown.last() : shown.first();
        month = new MonthPane(popup.shell(), kit, day == null ? LocalDate.now(kit.culture().zone()) : day, this::day);
        month.mark(shown);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(month.control());
    }

    /** Words that the field reads too, so that people learn what they can type. */
    static List<String> words(Kit kit) {
        return Arrays.asList(kit.text("range.words").split("\\|"));
    }

    void open() {
        often.select(0);
        popup.open(often);
    }

    private void take() {
        if (often.getSelectionCount() > 0) {
            choose(kit.culture().parseRange(often.getSelection()[0]).value());
        }
    }

    private void day(LocalDate day) {
        if (first == null) {
            first = day;
            month.mark(new DayRange(day, day));
            month.say(kit.text("range.last"));
        } else {
            choose(DayRange.between(first, day));
        }
    }

    private void choose(DayRange range) {
        popup.close();
        chosen.accept(range);
    }
}
