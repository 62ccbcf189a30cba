package org.peyvand.core.ui.internal.person;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.peyvand.core.PersonalData;
import org.peyvand.ui.Kit;
import org.peyvand.ui.ShortText;
import org.peyvand.ui.form.PlainTable;

/** The records about a person in lines: what they are, and what an erasure does with them. Enter or a double click opens one. */
final class HeldTable {
    private static final int LONGEST = 200;
    private static final List<String> COLUMNS = List.of("kind", "title", "fate", "reason");
    private static final int[] WIDTHS = {120, 240, 200, 400};
    private final Kit kit;
    private final Table table;

    HeldTable(Composite parent, Kit kit, Consumer<Optional<PersonalData.Held>> chosen) {
        this.kit = kit;
        table = PlainTable.of(parent, SWT.SINGLE, "personal.records", kit.text(PersonText.of("records")));
        for (int i = 0; i < COLUMNS.size(); i++) {
            PlainTable.column(table, kit.text(PersonText.of("column." + COLUMNS.get(i))), WIDTHS[i]);
        }
        table.addListener(SWT.Selection, event -> chosen.accept(chosen()));
        table.addListener(SWT.DefaultSelection, event -> chosen().ifPresent(held -> kit.navigation().open(held.record())));
    }

    Table control() {
        return table;
    }

    private Optional<PersonalData.Held> chosen() {
        return table.getSelectionCount() == 0 ? Optional.empty() : Optional.of((PersonalData.Held) table.getSelection()[0].getData());
    }

    void show(List<PersonalData.Held> records) {
        table.setRedraw(false);
        table.removeAll();
        for (PersonalData.Held held : records) {
            TableItem line = new TableItem(table, SWT.NONE);
            String kind = kit.descriptions().byId(held.record().entity()).map(one -> one.label(kit.culture().language())).orElse("");
            line.setText(new String[] {kind, ShortText.of(held.title(), LONGEST), kit.text(PersonText.of("fate." + held.fate())),
                held.reason() == null ? "" : kit.text(held.reason())});
            line.setData(held);
        }
        table.setRedraw(true);
    }
}
