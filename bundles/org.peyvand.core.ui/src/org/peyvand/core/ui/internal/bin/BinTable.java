package org.peyvand.core.ui.internal.bin;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.peyvand.core.Bin;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.ui.Kit;
import org.peyvand.ui.ShortText;
import org.peyvand.ui.form.PlainTable;

/** Deleted records in lines; several can be chosen. */
final class BinTable {
    private static final int LONGEST = 200;
    private static final List<String> COLUMNS = List.of("title", "kind", "by", "at", "owner", "left");
    private static final int[] WIDTHS = {260, 120, 150, 150, 150, 110};
    private final Kit kit;
    private final Table table;

    BinTable(Composite parent, Kit kit, Runnable chosen, Runnable back) {
        this.kit = kit;
        table = PlainTable.of(parent, SWT.MULTI, "bin.list", kit.text(BinText.of("title")));
        for (int i = 0; i < COLUMNS.size(); i++) {
            PlainTable.column(table, kit.text(BinText.of("column." + COLUMNS.get(i))), WIDTHS[i]);
        }
        table.addListener(SWT.Selection, event -> chosen.run());
        table.addListener(SWT.DefaultSelection, event -> back.run());
    }

    Table control() {
        return table;
    }

    List<Bin.Item> chosen() {
        return Arrays.stream(table.getSelection()).map(item -> (Bin.Item) item.getData()).toList();
    }

    void show(List<Bin.Item> items) {
        Set<UUID> before = chosen().stream().map(item -> item.record().id()).collect(Collectors.toCollection(HashSet::new));
        table.setRedraw(false);
        table.removeAll();
        for (Bin.Item item : items) {
            TableItem line = new TableItem(table, SWT.NONE);
            line.setText(texts(item));
            line.setData(item);
            if (before.contains(item.record().id())) {
                table.select(table.indexOf(line));
            }
        }
        table.setRedraw(true);
    }

    private String[] texts(Bin.Item item) {
        String kind = kit.descriptions().byId(item.record().entity()).map((EntityDescription one) -> one.label(kit.culture().language())).orElse("");
        return new String[] {item.title().isBlank() ? kit.text(BinText.of("untitled")) : ShortText.of(item.title(), LONGEST), kind,
            item.by().isEmpty() ? kit.text(BinText.of("nobody")) : item.by(), kit.culture().moment(item.at()), item.owner(),
            kit.text(BinText.of("left", item.daysLeft()))};
    }
}
