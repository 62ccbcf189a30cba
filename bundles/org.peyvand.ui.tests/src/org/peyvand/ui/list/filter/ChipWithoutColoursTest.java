package org.peyvand.ui.list.filter;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.base.culture.Culture;
import org.peyvand.ui.KitStage;

/** A filter that does not work is no ordinary one, to those who see no colours too. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class ChipWithoutColoursTest {
    private final KitStage stage = new KitStage(Culture.english());

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aBrokenChipHasASign() {
        stage.withoutColours();
        assertNotEquals(picture(false), picture(true));
    }

    private int picture(boolean broken) {
        Chip chip = new Chip(stage.shell, stage.kit, "Owner is me", broken, () -> { }, () -> { });
        int picture = stage.picture(chip.control());
        chip.control().dispose();
        return picture;
    }
}
