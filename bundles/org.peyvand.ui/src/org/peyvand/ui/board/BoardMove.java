package org.peyvand.ui.board;

import java.util.function.Supplier;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;

/**
 * A card is to go to another column.
 *
 * @param kit the kit
 * @param shell where questions are asked
 * @param record the record of the card
 * @param to the value of the column it goes to: a constant, a code, or the record of a stage; {@code null} for none
 * @param back whether an earlier move is taken back
 */
public record BoardMove(Kit kit, Shell shell, DomainEntity record, Object to, boolean back) {

    /** The use case, to be carried off the UI thread; answers with the record as it is now stored. */
    public interface Act extends Supplier<Outcome<? extends DomainEntity>> {
    }
}
