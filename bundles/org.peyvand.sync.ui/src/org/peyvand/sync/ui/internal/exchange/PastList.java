package org.peyvand.sync.ui.internal.exchange;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.peyvand.sync.SteadyExchange.Past;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.PlainTable;

/** The last exchanges in lines. */
final class PastList {
    private static final String[] COLUMNS = {"when", "sent", "got", "conflicts", "held", "end"};
    private static final int[] WIDTHS = {170, 90, 90, 90, 90, 420};
    private final Table table;
    private final Kit kit;

    PastList(Composite parent, Kit kit) {
        this.kit = kit;
        table = PlainTable.of(parent, SWT.SINGLE, "exchange.past.list", text("past"));
        for (int i = 0; i < COLUMNS.length; i++) {
            PlainTable.column(table, text("column." + COLUMNS[i]), WIDTHS[i]);
        }
    }

    Control control() {
        return table;
    }

    private String text(String key, Object... arguments) {
        return kit.text(ExchangeText.of(key, arguments));
    }

    void show(List<Past> all) {
        table.removeAll();
        for (Past past : all) {
            String end = past.problem().map(kit::text).orElseGet(() -> past.result().loaded() > 0 ? text("end.loaded", past.result().loaded()) : text("end.fine"));
            new TableItem(table, SWT.NONE).setText(new String[] {kit.culture().moment(past.ended()), number(past.result().pushed()), number(past.result().pulled()),
                number(past.result().conflicts()), number(past.result().held()), end});
        }
        if (all.isEmpty()) {
            new TableItem(table, SWT.NONE).setText(new String[] {"", "", "", "", "", text("past.none")});
        }
    }

    private String number(long count) {
        return count == 0 ? "–" : kit.culture().number(count);
    }
}
