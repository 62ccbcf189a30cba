package org.peyvand.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.base.culture.Culture;
import org.peyvand.ui.internal.Banner;
import org.peyvand.ui.list.view.ColourRule;
import org.peyvand.ui.rows.RowItem;
import org.peyvand.ui.rows.RowList;

/** What a colour says is also said by words, an icon or a shape: seen through a palette in which every tone has the same colour. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class WithoutColoursTest {
    private final KitStage stage = new KitStage(Culture.english());

    @BeforeEach
    void takeTheColoursAway() {
        stage.withoutColours();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aRowThatIsWrongIsNoOrdinaryRow() {
        RowItem row = RowItem.of("person", "Sara Ahmadi", null);
        Set<Integer> seen = new HashSet<>();
        for (RowItem item : List.of(row, row.in(Tone.WARNING), row.in(Tone.ERROR))) {
            RowList rows = new RowList(stage.shell, stage.kit, 1);
            rows.show(List.of(item), false);
            seen.add(stage.picture(rows.control()));
            rows.control().dispose();
        }
        assertEquals(3, seen.size(), "ordinary, wants attention, wrong");
    }

    @Test
    void aBannerThatForbidsIsNoneThatWarns() {
        assertNotEquals(banner(Tone.ERROR), banner(Tone.WARNING));
    }

    private int banner(Tone tone) {
        Composite box = new Composite(stage.shell, 0);
        box.setLayout(new org.eclipse.swt.layout.GridLayout());
        Banner banner = new Banner(box, stage.kit, "banner");
        banner.say("The price is missing.", tone);
        int picture = stage.picture(box);
        box.dispose();
        return picture;
    }

    @Test
    void rulesOfColoursHaveSigns() {
        assertEquals(ColourRule.TONES.size(), new HashSet<>(ColourRule.TONES.stream().map(ColourRule::sign).toList()).size());
    }
}
