package org.peyvand.core.ui.internal.day;

import jakarta.inject.Inject;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.Records;
import org.peyvand.persistence.Criteria;
import org.peyvand.ui.Tone;
import org.peyvand.ui.day.DayBlock;
import org.peyvand.ui.day.DayContent;
import org.peyvand.ui.day.DayMoment;

/** What should have been done by now. */
public final class OverdueBlock implements DayBlock {
    @Inject
    Records records;
    @Inject
    CurrentUserService user;

    @Override
    public DayContent load(DayMoment day) {
        return new ActivityLines(records, day).read(user.userId(), Criteria.where("dueAt").lessThan(day.now()), "dueAt", Tone.ERROR);
    }
}
