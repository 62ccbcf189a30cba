package org.peyvand.gallery.internal;

import java.util.List;

/** All building blocks in the order of the gallery. */
final class Blocks {
    private Blocks() {
    }

    static List<Block> all() {
        return List.of(new FormBlock(FormBlock.State.FILLED), new FormBlock(FormBlock.State.EMPTY), new FormBlock(FormBlock.State.WRONG),
                new FormBlock(FormBlock.State.READING), new ButtonsBlock(), new ListBlock(ListBlock.State.ROWS), new ListBlock(ListBlock.State.NOTHING),
                new ListBlock(ListBlock.State.WAITING), new ListBlock(ListBlock.State.FAILED), new LinesBlock(), new EmptyStatesBlock(), new PageBlock(),
                new ColoursBlock(), new TypeBlock(), new IconsBlock(), new ProgressBlock(), new CalendarBlock(), new RangeBlock(), new DialogBlock());
    }
}
