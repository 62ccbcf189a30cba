package org.peyvand.ui.board;

import java.util.function.Consumer;

/** Moves cards by the use case of a module. Without one the attribute of the columns is set and the record saved. */
public interface BoardMover {

    /**
     * Asks what has to be known, such as a reason; on the UI thread.
     *
     * @param go told the use case as soon as everything is known; not called when the person gives up
     */
    void prepare(BoardMove move, Consumer<BoardMove.Act> go);
}
