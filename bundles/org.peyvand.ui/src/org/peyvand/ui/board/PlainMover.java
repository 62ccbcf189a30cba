package org.peyvand.ui.board;

import java.util.function.Consumer;
import org.peyvand.base.Outcome;
import org.peyvand.core.Records;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;

/** Moves a card by setting the attribute of the columns and saving the record, by whose rules it may be refused. */
final class PlainMover implements BoardMover {
    private final EntityDescription description;
    private final AttributeDescription stage;

    PlainMover(EntityDescription description, AttributeDescription stage) {
        this.description = description;
        this.stage = stage;
    }

    @Override
    public void prepare(BoardMove move, Consumer<BoardMove.Act> go) {
        go.accept(() -> {
            Records records = move.kit().records();
            // read anew, so that the record on the card stays as it is when this is refused
            DomainEntity record = records.find(description.type(), move.record().getId()).map(DomainEntity.class::cast).orElse(null);
            return record == null ? Outcome.refused(BoardText.of("move.gone")) : save(records, record, move.to());
        });
    }

    private Outcome<? extends DomainEntity> save(Records records, DomainEntity record, Object to) {
        stage.set(record, to);
        return records.save(record);
    }
}
