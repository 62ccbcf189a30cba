package org.peyvand.security.internal.signin;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.security.model.Credential;
import org.peyvand.security.model.SignInEventKind;
import org.peyvand.security.model.SignInWay;
import org.peyvand.security.signin.SignedIn;

/**
 * Looks at one name and one password. What it does does not depend on whether there is a user of that name: a hash is computed, a trial
 * counted and a row written in any case.
 */
final class Check {
    /** Of a password that nobody has. */
    private static final String NOBODY = PasswordHash.PRESENT.of(UUID.randomUUID().toString().toCharArray());

    private final UnitOfWork work;
    private final Supplier<Instant> clock;

    Check(UnitOfWork work, Supplier<Instant> clock) {
        this.work = work;
        this.clock = clock;
    }

    /**
     * Whose password it is, or why it was not looked at. Notes what happened in the audit trail.
     *
     * @param success what to note when it is right; {@code null} when the caller notes more than that
     */
    Outcome<SignedIn> of(String login, char[] password, SignInWay way, SignInEventKind success) {
        Outcome<Long> begun = work.write(session -> Outcome.done(new Trials(session.trusted(), clock.get()).begin(login)));
        if (!begun.isDone() || begun.value() > 0) {
            return begun.isDone() ? shut(begun.value()) : Outcome.refused(begun.diagnostics());
        }
        Account account = work.read(session -> account(session.trusted(), login));
        boolean right = PasswordHash.matches(password, account.credential().map(Credential::getHash).orElse(NOBODY)) && account.mayWork();
        Outcome<Long> ended = work.write(session -> end(session.trusted(), login, account, right ? password : null, way, success));
        if (!ended.isDone()) {
            return Outcome.refused(ended.diagnostics());
        }
        if (!right) {
            return ended.value() > 0 ? shut(ended.value()) : Outcome.refused(Message.of(Check.class, "signin.wrong"));
        }
        User user = account.user().orElseThrow();
        return Outcome.done(new SignedIn(user.getId(), user.getDisplayName(), account.credential().orElseThrow().isMustChange()));
    }

    private static <T> Outcome<T> shut(long minutes) {
        return Outcome.refused(Message.of(Check.class, "signin.shut", minutes));
    }

    private static Account account(Session session, String login) {
        Accounts accounts = new Accounts(session);
        Optional<User> user = accounts.byLogin(login);
        return new Account(user, user.flatMap(one -> accounts.credential(one.getId())));
    }

    private Outcome<Long> end(Session session, String login, Account account, char[] password, SignInWay way, SignInEventKind success) {
        Trials trials = new Trials(session, clock.get());
        User user = account.user().orElse(null);
        Audit audit = new Audit(session, clock.get(), password == null ? null : user.getId(), way);
        if (password != null) {
            trials.forgive(login);
            if (success != null) {
                audit.note(success, user);
            }
            strengthen(session, user, password);
            return Outcome.done(0L);
        }
        audit.note(SignInEventKind.FAILED, user);
        long wait = trials.wait(login);
        if (wait > 0) {
            audit.note(SignInEventKind.SHUT_OUT, user);
        }
        return Outcome.done(wait);
    }

    /** A hash of former parameters becomes one of today's while the password is at hand. */
    private static void strengthen(Session session, User user, char[] password) {
        Credential credential = new Accounts(session).credential(user.getId()).orElseThrow();
        if (PasswordHash.isWeaker(credential.getHash())) {
            credential.setHash(PasswordHash.PRESENT.of(password));
            session.save(credential);
        }
    }

    private record Account(Optional<User> user, Optional<Credential> credential) {
        boolean mayWork() {
            return credential.isPresent() && user.filter(one -> one.isActive() && one.getBranch() != null).isPresent();
        }
    }
}
