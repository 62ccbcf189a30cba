package org.peyvand.exchange.ui.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.IntPredicate;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.peyvand.base.culture.Culture;
import org.peyvand.exchange.NearMiss;
import org.peyvand.ui.form.Css;

/** Values that look like slips, side by side with what may be meant, each with a tick. */
final class NearMissTable {
    private final ImportScreen screen;
    private Composite box;
    private Label title;
    private Table table;
    private NearMissChoices choices = new NearMissChoices(java.util.List.of());

    NearMissTable(ImportScreen screen) {
        this.screen = screen;
    }

    Composite create(Composite parent) {
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 8).applyTo(box);
        title = new Label(box, SWT.NONE);
        title.setData(Css.CLASS, Css.HEADING);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
        button("nearMiss.certain", index -> choices.all().get(index).certain());
        button("nearMiss.all", index -> true);
        button("nearMiss.none", index -> false);
        createTable();
        return box;
    }

    private void createTable() {
        table = new Table(box, SWT.BORDER | SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION);
        table.setData("peyvand.id", "nearMisses");
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        Tables.column(table, screen.text("nearMiss.value"), 220, false);
        Tables.column(table, screen.text("nearMiss.suggestion"), 220, false);
        Tables.column(table, screen.text("nearMiss.rows"), 150, true);
        Tables.column(table, screen.text("nearMiss.likeness"), 90, true);
        Tables.column(table, screen.text("nearMiss.column"), 150, false);
        Tables.column(table, screen.text("nearMiss.file"), 200, false);
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(SWT.DEFAULT, 160).applyTo(table);
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                choices.choose(table.indexOf((TableItem) event.item), ((TableItem) event.item).getChecked());
                screen.refresh();
            }
        });
    }

    private void button(String key, IntPredicate wanted) {
        Button button = new Button(box, SWT.PUSH);
        button.setText(screen.text(key));
        button.setData("peyvand.id", key);
        button.addListener(SWT.Selection, event -> {
            for (int i = 0; i < table.getItemCount(); i++) {
                choices.choose(i, wanted.test(i));
                table.getItem(i).setChecked(choices.isChosen(i));
            }
            screen.refresh();
        });
    }

    void show(NearMissChoices found) {
        choices = found;
        title.setText(screen.text("nearMiss.title", found.all().size()));
        table.removeAll();
        Culture culture = screen.kit().culture();
        for (int i = 0; i < found.all().size(); i++) {
            NearMiss miss = found.all().get(i);
            TableItem item = new TableItem(table, SWT.NONE);
            item.setChecked(found.isChosen(i));
            item.setText(0, miss.value());
            item.setText(1, miss.suggestion());
            item.setText(2, culture.number(miss.rows()));
            item.setText(3, culture.percent(BigDecimal.valueOf(miss.score() * 100).setScale(0, RoundingMode.DOWN)));
            item.setText(4, miss.column());
            item.setText(5, screen.ltr(miss.file()));
        }
    }
}
