package org.peyvand.ui.rows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.base.culture.Culture;
import org.peyvand.ui.KitStage;

@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class RowSectionTest {
    private static final int MOST = 4;
    private final KitStage stage = new KitStage(Culture.english());
    private final RowSection section = new RowSection(stage.shell, stage.kit, "section", "History", MOST);

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void isAsHighAsItsRowsUpToTheMost() {
        stage.open();
        stage.until("laid out", () -> height() > 0);
        show(1);
        stage.until("one row", () -> section.rows().control().getSize().y == section.rows().control().computeSize(-1, -1).y);
        int one = height();
        show(2);
        stage.until("room for two rows", () -> height() > one);
        int step = height() - one;
        show(9);
        stage.until("room for the most rows", () -> height() == one + (MOST - 1) * step);
        show(1);
        stage.until("room for one row again", () -> height() == one);
    }

    private void show(int count) {
        List<RowItem> items = IntStream.range(0, count).mapToObj(i -> RowItem.of("building", "row " + i, null)).toList();
        section.show(items, count, false);
    }

    private int height() {
        return section.rows().control().getSize().y;
    }
}
