package org.peyvand.branch.ui.internal.board;

import org.eclipse.e4.core.di.annotations.Execute;
import org.peyvand.ui.Kit;

/** Opens the branch board. */
public final class BoardHandler {
    @Execute
    void run(Kit kit) {
        kit.navigation().openPart(BoardPart.ID);
    }
}
