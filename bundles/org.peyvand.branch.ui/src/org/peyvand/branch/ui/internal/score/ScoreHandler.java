package org.peyvand.branch.ui.internal.score;

import org.eclipse.e4.core.di.annotations.Execute;
import org.peyvand.ui.Kit;

/** Opens the scorecard. */
public final class ScoreHandler {
    @Execute
    void run(Kit kit) {
        kit.navigation().openPart(ScorePart.ID);
    }
}
