package org.peyvand.sales.ui.internal.deal;

import java.util.function.Consumer;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.Stage;
import org.peyvand.sales.model.StageState;
import org.peyvand.sales.ui.internal.ReasonDialog;
import org.peyvand.sales.ui.internal.SalesText;
import org.peyvand.ui.Kit;

/** Asks why a deal goes to a stage, where that matters: when it is won, lost or taken up again. */
public final class StageQuestion {
    private StageQuestion() {
    }

    /** @param answered told the reason, or {@code null} when none is wanted; not called when the person gives up */
    public static void ask(Kit kit, Shell shell, Opportunity deal, Stage stage, Consumer<String> answered) {
        boolean again = deal.getState() != StageState.OPEN && stage.getState() == StageState.OPEN;
        if (stage.getState() == StageState.OPEN && !again) {
            answered.accept(null);
            return;
        }
        boolean lost = stage.getState() == StageState.LOST;
        String question = again ? "deal.why.again" : lost ? "deal.why.lost" : "deal.why.won";
        new ReasonDialog(shell, kit, SalesText.of(question, stage.getName()), lost, lost || again, answered).open();
    }
}
