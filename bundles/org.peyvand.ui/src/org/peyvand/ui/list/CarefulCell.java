package org.peyvand.ui.list;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;

/** A contributed text that says so when it does not work; that is logged once, since a list asks again and again. */
final class CarefulCell implements CellText {
    private static final Logger LOG = System.getLogger(CarefulCell.class.getName());

    private final CellText text;
    private final AtomicBoolean told = new AtomicBoolean();

    CarefulCell(CellText text) {
        this.text = text;
    }

    @Override
    public String of(DomainEntity record, Kit kit) {
        try {
            return text.of(record, kit);
        } catch (RuntimeException | LinkageError e) {
            if (!told.getAndSet(true)) {
                LOG.log(Level.ERROR, text.getClass().getName() + " does not work", e);
            }
            return kit.text("cell.broken");
        }
    }
}
