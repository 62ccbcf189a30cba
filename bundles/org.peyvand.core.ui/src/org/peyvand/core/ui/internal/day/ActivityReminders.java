package org.peyvand.core.ui.internal.day;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.ActivityStatus;
import org.peyvand.core.ui.ActivityComposer;
import org.peyvand.core.ui.internal.CoreText;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.ui.Tone;
import org.peyvand.ui.notice.Notice;
import org.peyvand.ui.notice.ReminderSource;
import org.peyvand.ui.notice.ReminderWindow;

/** Reminds of one's own open activities: when they are due, and ten minutes before meetings and calls begin. */
public final class ActivityReminders implements ReminderSource {
    private static final Duration LEAD = Duration.ofMinutes(10);
    private static final int MOST = 50;

    @Inject
    Records records;
    @Inject
    CurrentUserService user;

    @Override
    public List<Notice> in(ReminderWindow window, Culture culture) {
        Stream<Notice> meetings = find(ActivityLines.appointments(), "startAt", window.plus(LEAD))
                .map(activity -> notice(activity, "remind.meeting", Activity::getStartAt, Tone.ACCENT, culture));
        Stream<Notice> due = find(Criteria.everything(), "dueAt", window)
                .map(activity -> notice(activity, "remind.due", Activity::getDueAt, Tone.WARNING, culture));
        return Stream.concat(meetings, due).toList();
    }

    private Stream<Activity> find(Criterion limit, String path, ReminderWindow window) {
        Query<Activity> query = Query.of(Activity.class).where(Criteria.all(Criteria.where("owner").is(user.userId()),
                Criteria.where("status").is(ActivityStatus.OPEN), limit, Criteria.where(path).atLeast(window.from()), Criteria.where(path).lessThan(window.until())));
        return records.list(query.orderBy(Order.asc(path)).fetch("account").page(0, MOST)).stream();
    }

    private static Notice notice(Activity activity, String kind, Function<Activity, Instant> when, Tone tone, Culture culture) {
        Instant at = when.apply(activity);
        String moment = culture.moment(at);
        String account = activity.getAccount() == null ? "" : " · " + activity.getAccount().getName();
        return Notice.of(kind + ":" + activity.getId() + "@" + at, CoreText.of(kind).in(culture), ActivityComposer.icon(activity.getKind()), tone,
                activity.getSubject(), moment.substring(moment.indexOf(' ') + 1) + account, new RecordRef("core.activity", activity.getId()), at);
    }
}
