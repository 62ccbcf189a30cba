package org.peyvand.security.internal.signin;

import java.time.Instant;
import java.util.UUID;
import org.peyvand.base.text.Beginning;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Session;
import org.peyvand.security.model.SignInEvent;
import org.peyvand.security.model.SignInEventKind;
import org.peyvand.security.model.SignInWay;

/**
 * Writes the audit trail, within the unit of work in which the thing itself is stored.
 *
 * @param session one that may write everything
 * @param doneBy who is at work; {@code null} for nobody yet
 */
record Audit(Session session, Instant now, UUID doneBy, SignInWay way) {
    private static final int LONGEST = 255;

    /** @param about whose sign-in or password; {@code null} when there is nobody of that name */
    void note(SignInEventKind kind, User about) {
        note(kind, about, null, Machine.name());
    }

    /** @param subject what else it is about; may be {@code null} */
    void note(SignInEventKind kind, User about, String subject, String machine) {
        SignInEvent event = new SignInEvent();
        event.setAt(now);
        event.setKind(kind);
        if (about != null) {
            event.setUserId(about.getId());
            event.setUserName(about.getDisplayName());
        }
        event.setDoneBy(doneBy);
        event.setWay(way);
        event.setMachine(cut(machine));
        event.setSubject(cut(subject));
        session.add(event);
    }

    private static String cut(String text) {
        return text == null ? null : Beginning.of(text, LONGEST);
    }
}
