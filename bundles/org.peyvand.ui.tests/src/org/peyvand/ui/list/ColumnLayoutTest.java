package org.peyvand.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.ui.list.view.ColumnWidth;

/** Eight columns c0 to c7, the first five visible at first. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class ColumnLayoutTest {
    private Shell shell;
    private NatTable table;
    private GridLayers layers;
    private ColumnLayout layout;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        shell.setSize(900, 300);
        List<ListColumn> columns = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            columns.add(new ListColumn("c" + i, "C" + i, null, (record, kit) -> "", 100, i, i < 5));
        }
        Rows none = new PagedRows(null, null);
        layers = new GridLayers(columns, () -> none, () -> 0, false);
        table = layers.table(shell);
        table.configure();
        layout = new ColumnLayout(columns, layers, table, () -> { });
        shell.open();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private String shown() {
        return String.join(" ", IntStream.range(0, table.getColumnCount()).mapToObj(i -> table.getDataValueByPosition(i, 0).toString()).toList());
    }

    @Test
    void columnsStandInTheOrderThatWasAskedForAndStayThereWhenRowsCome() {
        layout.apply(List.of(), 0);
        assertEquals("C0 C1 C2 C3 C4", shown());
        layout.apply(List.of(new ColumnWidth("c0", 0), new ColumnWidth("c7", 0), new ColumnWidth("gone", 0), new ColumnWidth("c2", 0)), 0);
        assertEquals("C0 C7 C2", shown());
        layout.fit();
        layers.data.fireLayerEvent(new RowStructuralRefreshEvent(layers.data));
        assertEquals("C0 C7 C2", shown());
        layout.apply(List.of(), 0);
        assertEquals("C0 C1 C2 C3 C4", shown());
    }

    @Test
    void widthsAndFrozenColumnsComeBack() {
        List<ColumnWidth> wanted = List.of(new ColumnWidth("c3", 140), new ColumnWidth("c0", 90), new ColumnWidth("c1", 150));
        layout.apply(wanted, 1);
        assertEquals(wanted, layout.columns());
        assertEquals(1, layout.frozen());
        assertEquals("C3 C0 C1", shown());
        layout.apply(wanted, 0);
        assertEquals(0, layout.frozen());
        assertEquals(wanted, layout.columns());
    }
}
