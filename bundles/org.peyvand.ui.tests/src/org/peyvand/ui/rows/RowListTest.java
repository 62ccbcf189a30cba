package org.peyvand.ui.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.base.culture.Culture;
import org.peyvand.ui.KitStage;

@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class RowListTest {
    private final KitStage stage = new KitStage(Culture.english());
    private final List<RowItem> opened = new ArrayList<>();
    private RowList list;
    private int asked;

    @BeforeEach
    void open() {
        list = new RowList(stage.shell, stage.kit);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list.control());
        list.onOpen(opened::add);
        list.onMore(() -> asked++);
        stage.open();
        stage.until("laid out", () -> list.control().getSize().y > 100);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private static List<RowItem> rows(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(i -> RowItem.of("building", "row " + i, null)).toList();
    }

    private String title() {
        return list.selected().map(RowItem::title).orElse("");
    }

    private void press(int key) {
        KitStage.press(list.control(), key, 0);
    }

    @Test
    void keysMoveAndEnterOpens() {
        list.show(rows(0, 100), false);
        press(SWT.ARROW_DOWN);
        assertEquals("row 0", title());
        press(SWT.ARROW_DOWN);
        press(SWT.ARROW_DOWN);
        press(SWT.ARROW_UP);
        assertEquals("row 1", title());
        press(SWT.END);
        assertEquals("row 99", title());
        assertFalse(list.isAtTop(), "the selection is scrolled to");
        press(SWT.ARROW_DOWN);
        assertEquals("row 99", title(), "there is nothing after the last");
        press(SWT.CR);
        assertEquals(List.of("row 99"), opened.stream().map(RowItem::title).toList());
        press(SWT.PAGE_UP);
        assertFalse(title().equals("row 99"));
        press(SWT.HOME);
        assertEquals("row 0", title());
        assertTrue(list.isAtTop());
    }

    @Test
    void moreIsAskedForOnceWhenTheEndIsNear() {
        list.show(rows(0, 100), true);
        assertEquals(0, asked);
        list.select(99);
        list.select(98);
        assertEquals(1, asked);
        list.append(rows(100, 100), false);
        assertEquals(200, list.items().size());
        assertEquals("row 98", title(), "more rows leave the selection alone");
        list.select(199);
        assertEquals(1, asked, "there is no more");
    }

    @Test
    void showingAnewBeginsAtTheTopWithNothingSelected() {
        list.show(rows(0, 100), false);
        list.select(90);
        list.show(rows(500, 3), false);
        assertTrue(list.isAtTop());
        assertEquals("", title());
        press(SWT.CR);
        assertEquals(List.of(), opened);
    }

    @Test
    void anEmptyListTakesKeysCalmly() {
        list.show(List.of(), false);
        for (int key : new int[] {SWT.ARROW_DOWN, SWT.ARROW_UP, SWT.END, SWT.HOME, SWT.PAGE_DOWN, SWT.CR}) {
            press(key);
        }
        assertEquals("", title());
    }

    @Test
    void theListIsFoundByItsControlAndARowIsSpokenWhole() {
        assertSame(list, RowList.of(list.control()).orElseThrow());
        assertEquals("Call, with Sara, today, Ali", RowItem.of("telephone", "Call", null).saying("with Sara").ending("today", "Ali").spoken());
    }
}
