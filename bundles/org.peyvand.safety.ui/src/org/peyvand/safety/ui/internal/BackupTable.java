package org.peyvand.safety.ui.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.peyvand.safety.BackupInfo;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.PlainTable;

/** Backups in lines, the last one first. */
final class BackupTable {
    /** A name that begins with digits reads from the left in Persian lines too. */
    private static final String LEFT_TO_RIGHT = "\u2066%s\u2069";
    private static final double MEGABYTE = 1 << 20;
    private static final int[] WIDTHS = {190, 170, 110, 260};
    private static final String[] COLUMNS = {"at", "kind", "size", "name"};

    private final Table table;
    private final Kit kit;

    BackupTable(Composite parent, Kit kit, Runnable chosen) {
        this.kit = kit;
        table = PlainTable.of(parent, SWT.SINGLE, "backups.list", text("part.title"));
        for (int i = 0; i < COLUMNS.length; i++) {
            PlainTable.column(table, text("column." + COLUMNS[i]), WIDTHS[i]);
        }
        table.addListener(SWT.Selection, event -> chosen.run());
    }

    private String text(String key, Object... arguments) {
        return kit.text(SafetyText.of(key, arguments));
    }

    Control control() {
        return table;
    }

    Optional<BackupInfo> chosen() {
        return table.getSelectionCount() == 0 ? Optional.empty() : Optional.of((BackupInfo) table.getSelection()[0].getData());
    }

    void show(List<BackupInfo> backups) {
        String before = chosen().map(BackupInfo::name).orElse("");
        table.removeAll();
        for (BackupInfo backup : backups) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setData(backup);
            item.setText(new String[] {text("moment", backup.at()), kind(backup), size(backup), LEFT_TO_RIGHT.formatted(backup.name())});
            if (backup.name().equals(before)) {
                table.setSelection(item);
            }
        }
    }

    private String kind(BackupInfo backup) {
        String kind = text("kind." + backup.kind().name());
        return backup.encrypted() ? text("kind.encrypted", kind) : kind;
    }

    private String size(BackupInfo backup) {
        return text("megabytes", Math.round(backup.bytes() / MEGABYTE * 10) / 10.0);
    }
}
