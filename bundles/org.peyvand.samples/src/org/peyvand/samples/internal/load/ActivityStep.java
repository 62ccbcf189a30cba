package org.peyvand.samples.internal.load;

import java.time.Duration;
import java.time.Instant;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.ActivityKind;
import org.peyvand.core.model.ActivityStatus;
import org.peyvand.core.model.Direction;
import org.peyvand.core.model.Person;
import org.peyvand.persistence.Session;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.samples.internal.company.Encounter;

/** Stores activities. */
final class ActivityStep {

    private static final String ABOUT_DEAL = "sales.opportunity";
    private final Loading loading;

    ActivityStep(Loading loading) {
        this.loading = loading;
    }

    void run() {
        loading.each("activities", loading.company().encounters(), this::activity);
    }

    private void activity(Encounter encounter, Session session) {
        ActivityKind kind = ActivityKind.valueOf(encounter.kind());
        Activity activity = new Activity();
        activity.setExternalId(encounter.key());
        activity.setKind(kind);
        activity.setSubject(encounter.subject());
        activity.setText(encounter.text());
        activity.setPriority(encounter.priority());
        activity.setAccount(loading.get(session, Account.class, encounter.firm().number()));
        activity.setPerson(loading.get(session, Person.class, encounter.person().key()));
        activity.setStatus(encounter.done() ? ActivityStatus.DONE : ActivityStatus.OPEN);
        if (kind == ActivityKind.CALL || kind == ActivityKind.MAIL) {
            activity.setDirection(encounter.inbound() ? Direction.INBOUND : Direction.OUTBOUND);
        }
        if (encounter.deal() != null) {
            activity.setAboutType(ABOUT_DEAL);
            activity.setAboutId(loading.id(Opportunity.class, encounter.deal().number()));
        }
        times(activity, encounter);
        loading.own(activity, encounter.owner(), session);
        session.add(activity);
    }

    private static void times(Activity activity, Encounter encounter) {
        Instant end = encounter.at().plus(Duration.ofMinutes(encounter.minutes()));
        if (activity.getKind() == ActivityKind.TASK) {
            activity.setDueAt(encounter.at());
        } else if (encounter.minutes() > 0) {
            activity.setStartAt(encounter.at());
            activity.setEndAt(end);
        }
        activity.setDoneAt(encounter.done() ? end : null);
    }
}
