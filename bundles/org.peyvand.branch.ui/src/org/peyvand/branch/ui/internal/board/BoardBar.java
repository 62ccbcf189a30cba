package org.peyvand.branch.ui.internal.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.base.DayRange;
import org.peyvand.core.measure.MeasureInfo.Area;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.PageFrame;

/** What is compared: the days, the area, and whether branches stand below each other or each for itself. */
final class BoardBar {
    private static final String ID = "board";
    private final Kit kit;
    private final DaysBar days;
    private final List<Button> areas = new ArrayList<>();
    private final Button flat;
    private final Button then;

    /**
     * @param asked told when other days are wanted
     * @param looked told when the same is to be shown otherwise
     */
    BoardBar(PageFrame page, Kit kit, Runnable asked, Runnable looked) {
        this.kit = kit;
        Composite first = page.row();
        days = new DaysBar(first, kit, ID, asked);
        PrintedPage.button(page, first, kit, "branch.board", this::printed);
        Composite looks = page.row();
        area(looks, "all", null, looked).setSelection(true);
        for (Area area : Area.values()) {
            area(looks, area.name().toLowerCase(Locale.ROOT), area, looked);
        }
        DaysBar.mark(kit, areas.getFirst());
        flat = DaysBar.toggle(looks, kit, ID, "flat");
        flat.addListener(SWT.Selection, event -> {
            DaysBar.mark(kit, flat);
            looked.run();
        });
        then = DaysBar.toggle(looks, kit, ID, "then");
        then.addListener(SWT.Selection, event -> {
            DaysBar.mark(kit, then);
            asked.run();
        });
    }

    private Button area(Composite row, String key, Area area, Runnable looked) {
        Button button = DaysBar.toggle(row, kit, ID, "area." + key);
        button.setData("area", area);
        areas.add(button);
        button.addListener(SWT.Selection, event -> {
            areas.forEach(other -> {
                other.setSelection(other == button);
                DaysBar.mark(kit, other);
            });
            looked.run();
        });
        return button;
    }

    private Map<String, String> printed() {
        Map<String, String> values = new TreeMap<>();
        if (area() != null) {
            values.put("area", area().name().toLowerCase(Locale.ROOT));
        }
        PrintedPage.put(days(), values);
        return values;
    }

    /** {@code null} while nothing readable is typed. */
    DayRange days() {
        return days.days();
    }

    /** {@code null} for everything. */
    Area area() {
        return areas.stream().filter(Button::getSelection).findFirst().map(button -> (Area) button.getData("area")).orElse(null);
    }

    /** Whether branches stand where they stood on the last of the days. */
    boolean then() {
        return then.getSelection();
    }

    boolean flat() {
        return flat.getSelection();
    }
}
