package org.peyvand.core.ui.internal.day;

import jakarta.inject.Inject;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.Records;
import org.peyvand.persistence.Criteria;
import org.peyvand.ui.Tone;
import org.peyvand.ui.day.DayBlock;
import org.peyvand.ui.day.DayContent;
import org.peyvand.ui.day.DayMoment;

/** What is due in the rest of today. */
public final class DueBlock implements DayBlock {
    @Inject
    Records records;
    @Inject
    CurrentUserService user;

    @Override
    public DayContent load(DayMoment day) {
        return new ActivityLines(records, day).read(user.userId(), Criteria.all(Criteria.where("dueAt").atLeast(day.now()), Criteria.where("dueAt").lessThan(day.end())), "dueAt", Tone.ACCENT);
    }
}
