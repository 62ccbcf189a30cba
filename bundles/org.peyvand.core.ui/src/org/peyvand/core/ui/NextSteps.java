package org.peyvand.core.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.ActivityStatus;
import org.peyvand.core.ui.internal.CoreText;
import org.peyvand.persistence.Aggregation;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.board.CardNotes;

/** The day of the next activity that is planned about a record, on its card. */
public final class NextSteps implements CardNotes {

    @Override
    public Map<UUID, String> of(List<? extends DomainEntity> records, Kit kit) {
        Set<UUID> ids = records.stream().map(DomainEntity::getId).collect(Collectors.toSet());
        Aggregation next = Aggregation.of(Activity.class)
                .where(Criteria.all(Criteria.where("aboutId").in(ids), Criteria.where("status").is(ActivityStatus.OPEN), Criteria.where("dueAt").isNotNull()))
                .groupBy("aboutId").min("dueAt", "due");
        Map<UUID, String> notes = new HashMap<>();
        for (Row row : kit.service(UnitOfWork.class).read(session -> session.aggregate(next))) {
            LocalDate day = LocalDate.ofInstant(row.get("due", Instant.class), kit.culture().zone());
            notes.put(row.get("aboutId", UUID.class), kit.text(CoreText.of("card.next", kit.culture().date(day))));
        }
        return notes;
    }
}
