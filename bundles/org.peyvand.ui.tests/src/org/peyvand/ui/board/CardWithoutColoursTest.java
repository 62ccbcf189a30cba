package org.peyvand.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.base.culture.Culture;
import org.peyvand.ui.KitStage;
import org.peyvand.ui.editor.Thing;

/** A card that stands too long, that was refused or chosen is told from others without colours. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class CardWithoutColoursTest {
    private static final int WIDTH = 220;
    private static final int HEIGHT = 120;

    private final KitStage stage = new KitStage(Culture.english());

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void eachStateHasAShapeOfItsOwn() {
        stage.withoutColours();
        Set<Integer> seen = new HashSet<>();
        seen.add(picture(false, new CardPainter.Look(false, false, false, "")));
        seen.add(picture(true, new CardPainter.Look(false, false, false, "")));
        seen.add(picture(false, new CardPainter.Look(true, false, false, "")));
        seen.add(picture(false, new CardPainter.Look(false, false, false, "The amount is missing.")));
        assertEquals(4, seen.size(), "ordinary, stalled, chosen, refused");
    }

    /** The age is said in the same words here, so that the sign alone has to do it. */
    private int picture(boolean stalled, CardPainter.Look look) {
        Thing thing = Thing.named("Deal");
        thing.setId(UUID.nameUUIDFromBytes(new byte[] {1}));
        BoardCard card = new BoardCard(thing, "Deal", "", List.of("Pars"), "SA", "Sara", "", "9 days", stalled);
        BoardFonts fonts = new BoardFonts(stage.shell);
        fonts.renew();
        CardPainter painter = new CardPainter(stage.kit, fonts, false, 1);
        painter.measure();
        Image image = new Image(stage.display, WIDTH, HEIGHT);
        GC gc = new GC(image);
        try {
            painter.paint(gc, card, 2, 2, WIDTH - 4, HEIGHT - 4, look);
            return Arrays.hashCode(image.getImageData().data);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
