package org.peyvand.ui.board;

import java.util.function.Consumer;
import org.peyvand.base.Outcome;
import org.peyvand.core.Records;
import org.peyvand.persistence.merge.MergedValue;
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
            if (record == null) {
                return Outcome.refused(BoardText.of("move.gone"));
            }
            // whoever moves a card moves it from where he sees it; what else was changed meanwhile stays
            return MergedValue.same(stage.get(record), stage.get(move.record())) ? save(records, record, move.to()) : Outcome.refused(BoardText.of("move.elsewhere"));
        });
    }

    private Outcome<? extends DomainEntity> save(Records records, DomainEntity record, Object to) {
        stage.set(record, to);
        return records.save(record);
    }
}
