package org.peyvand.core.internal.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Message;
import org.peyvand.core.Workplace;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.ActivityKind;
import org.peyvand.core.model.ActivityStatus;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Session;

/** A note is done when it is written, what is done has a moment, and every activity has its place in the timeline. */
@Component
public final class ActivityRule implements EntityRule<Activity> {
    private final Workplace workplace;

    /** Made by Declarative Services. */
    @Activate
    public ActivityRule(@Reference Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Class<Activity> type() {
        return Activity.class;
    }

    @Override
    public List<Diagnostic> beforeSave(Activity activity, Session session) {
        if (activity.getKind() == ActivityKind.NOTE && activity.getStatus() == ActivityStatus.OPEN) {
            activity.setStatus(ActivityStatus.DONE);
        }
        if (activity.getStatus() != ActivityStatus.DONE) {
            activity.setDoneAt(null);
        } else if (activity.getDoneAt() == null) {
            activity.setDoneAt(Stream.of(activity.getEndAt(), activity.getStartAt()).filter(Objects::nonNull)
                .filter(moment -> moment.isBefore(workplace.now())).findFirst().orElseGet(workplace::now));
        }
        activity.setHappenedAt(happenedAt(activity));
        List<Diagnostic> found = new ArrayList<>(0);
        if (activity.getStartAt() != null && activity.getEndAt() != null && activity.getEndAt().isBefore(activity.getStartAt())) {
            found.add(Diagnostic.error("endAt", Message.of(ActivityRule.class, "activity.endsBefore", activity.getStartAt())));
        }
        return found;
    }

    private Instant happenedAt(Activity activity) {
        return Stream.of(activity.getDoneAt(), activity.getStartAt(), activity.getDueAt(), activity.getCreatedAt()).filter(Objects::nonNull)
            .findFirst().orElseGet(workplace::now);
    }
}
