package org.peyvand.security.internal.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.security.model.SignInTrial;

/** Counts trials by name, known or unknown. */
final class Trials {
    private final Session session;
    private final Instant now;

    /** @param session one that sees everything */
    Trials(Session session, Instant now) {
        this.session = session;
        this.now = now;
    }

    /** The row of a name; made when there is none. Rows that nobody has used for a day are forgotten. */
    SignInTrial of(String login) {
        session.list(Query.of(SignInTrial.class).where(Criteria.where("lastAt").lessThan(now.minus(LockOut.FORGOTTEN_AFTER)))).forEach(session::remove);
        session.flush();
        String digest = digest(login);
        Optional<SignInTrial> known = session.first(Query.of(SignInTrial.class).where(Criteria.where("nameDigest").is(digest)));
        if (known.isPresent()) {
            session.lock(known.get());      // two who try at the same time count twice
            return known.get();
        }
        SignInTrial fresh = new SignInTrial();
        fresh.setNameDigest(digest);
        fresh.setLastAt(now);
        return session.add(fresh);
    }

    /**
     * Counts a trial before the password is looked at, so that ending the program does not help.
     *
     * @return minutes for which none is looked at; 0 when this one is
     */
    long begin(String login) {
        SignInTrial trial = of(login);
        long wait = LockOut.minutes(now, trial.getShutUntil());
        if (wait == 0) {
            trial.setFailures(trial.getFailures() + 1);
            trial.setLastAt(now);
            trial.setShutUntil(now.plus(LockOut.after(trial.getFailures())));
        }
        return wait;
    }

    /** The password was right, or an administrator has given another one. */
    void forgive(String login) {
        SignInTrial trial = of(login);
        trial.setFailures(0);
        trial.setShutUntil(null);
    }

    /** Minutes for which no password of this name is looked at. */
    long wait(String login) {
        return LockOut.minutes(now, of(login).getShutUntil());
    }

    static String digest(String login) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(login.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
