package org.peyvand.core.ui.internal.day;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peyvand.base.Outcome;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.ActivityKind;
import org.peyvand.core.model.ActivityStatus;
import org.peyvand.core.ui.ActivityComposer;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.ui.Tone;
import org.peyvand.ui.day.DayContent;
import org.peyvand.ui.day.DayLine;
import org.peyvand.ui.day.DayMoment;
import org.peyvand.ui.day.Postponement;
import org.peyvand.ui.day.RecordStep;
import org.peyvand.ui.day.Undo;
import org.peyvand.ui.rows.RowItem;

/** Open activities of one person as lines of my day, with what the keys do to them. */
final class ActivityLines {
    private static final int MOST = 40;

    private final Records records;
    private final DayMoment day;

    ActivityLines(Records records, DayMoment day) {
        this.records = records;
        this.day = day;
    }

    /**
     * Reads them.
     *
     * @param when path of the moment they are ordered by and shown with
     */
    DayContent read(UUID owner, Criterion limit, String when, Tone tone) {
        Query<Activity> query = Query.of(Activity.class)
                .where(Criteria.all(Criteria.where("owner").is(owner), Criteria.where("status").is(ActivityStatus.OPEN), limit));
        List<Activity> found = records.list(query.orderBy(Order.asc(when)).fetch("account", "person").page(0, MOST));
        return DayContent.lines(found.stream().map(activity -> line(activity, when, tone)).toList(), found.size() < MOST ? found.size() : records.count(query));
    }

    private DayLine line(Activity activity, String when, Tone tone) {
        boolean due = when.equals("dueAt");
        String detail = Stream.of(activity.getAccount() == null ? null : activity.getAccount().getName(),
                        activity.getPerson() == null ? null : activity.getPerson().getDisplayName())
                .filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · "));
        Instant moment = due ? activity.getDueAt() : activity.getStartAt();
        RowItem row = new RowItem(ActivityComposer.icon(activity.getKind()), tone, activity.getSubject(), detail, day.brief(moment), "",
                new RecordRef("core.activity", activity.getId()));
        UUID id = activity.getId();
        return new DayLine(row, () -> change(id, found -> found.setStatus(ActivityStatus.DONE)),
                postponement -> change(id, found -> postpone(found, due, postponement)));
    }

    private void postpone(Activity activity, boolean due, Postponement postponement) {
        if (due) {
            activity.setDueAt(postponement.from(activity.getDueAt(), day));
        } else {
            Instant start = postponement.from(activity.getStartAt(), day);
            if (activity.getEndAt() != null) {
                activity.setEndAt(start.plus(java.time.Duration.between(activity.getStartAt(), activity.getEndAt())));
            }
            activity.setStartAt(start);
        }
    }

    private Outcome<Undo> change(UUID id, Consumer<Activity> change) {
        return new RecordStep<>(records, Activity.class, id).change(change);
    }

    /** Meetings and calls. */
    static Criterion appointments() {
        return Criteria.where("kind").in(ActivityKind.MEETING, ActivityKind.CALL);
    }
}
