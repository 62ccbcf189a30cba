package org.peyvand.security.internal.signin;

import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.Workplace;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.security.model.Credential;
import org.peyvand.security.model.SignInEventKind;
import org.peyvand.security.model.SignInWay;
import org.peyvand.security.signin.Passwords;
import org.peyvand.security.signin.SignedIn;

/** {@link Passwords} in the database. */
@Component
public final class StoredPasswords implements Passwords {
    private final UnitOfWork work;
    private final CurrentUserService current;
    private final Workplace workplace;
    private final Desk desk;
    private final Check check;

    /** Made by Declarative Services. */
    @Activate
    public StoredPasswords(@Reference UnitOfWork work, @Reference CurrentUserService current, @Reference Workplace workplace, @Reference Desk desk) {
        this.work = work;
        this.current = current;
        this.workplace = workplace;
        this.desk = desk;
        this.check = new Check(work, workplace::now);
    }

    @Override
    public boolean has(UUID user) {
        return work.read(session -> new Accounts(session.trusted()).credential(user)).isPresent();
    }

    @Override
    public Optional<Message> problem(String login, char[] fresh) {
        return PasswordRules.problem(login, fresh);
    }

    @Override
    public Outcome<Void> change(char[] old, char[] fresh, SignInWay way) {
        UUID pending = desk.pending();
        UUID me = pending != null ? pending : current.userId();
        Optional<User> found = me == null ? Optional.empty() : work.read(session -> new Accounts(session.trusted()).byId(me));
        if (found.isEmpty()) {
            return Outcome.refused(Message.of(StoredPasswords.class, "password.nobody"));
        }
        User user = found.get();
        Optional<Credential> present = work.read(session -> new Accounts(session.trusted()).credential(me));
        Optional<Diagnostic> problem = problem(user, present, fresh);
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        if (pending == null && present.isPresent()) {
            Outcome<SignedIn> known = check.of(user.getLogin(), old == null ? new char[0] : old, way, null);
            if (!known.isDone()) {
                return Outcome.refused(known.diagnostics());
            }
        }
        Outcome<Void> stored = work.write(session -> store(session.trusted(), user, fresh, me, way));
        if (stored.isDone() && pending != null) {
            desk.admit(me);
            current.workAs(user.getLogin());
        }
        return stored;
    }

    private static Optional<Diagnostic> problem(User user, Optional<Credential> present, char[] fresh) {
        return PasswordRules.problem(user.getLogin(), fresh)
            .or(() -> present.filter(one -> PasswordHash.matches(fresh, one.getHash())).map(one -> Message.of(StoredPasswords.class, "password.same")))
            .map(message -> Diagnostic.error("fresh", message));
    }

    @Override
    public Outcome<Void> reset(UUID id, char[] fresh, SignInWay way) {
        UUID me = current.userId();
        return work.write(session -> {
            Accounts accounts = new Accounts(session.trusted());
            Optional<String> denied = Caretaker.denied(session, me, id);
            if (denied.isPresent()) {
                return Outcome.refused(Message.of(Caretaker.class, denied.get()));
            }
            User user = accounts.byId(id).orElseThrow();
            if (user.getBranch() == null) {
                return Outcome.refused(Message.of(StoredPasswords.class, "password.nowhere", user.getDisplayName()));
            }
            Optional<Message> problem = PasswordRules.problem(user.getLogin(), fresh);
            if (problem.isPresent()) {
                return Outcome.refused(Diagnostic.error("fresh", problem.get()));
            }
            return store(session.trusted(), user, fresh, me, way);
        });
    }

    /** One's own, or for somebody else, who has to change it. */
    private Outcome<Void> store(Session session, User user, char[] fresh, UUID me, SignInWay way) {
        boolean own = user.getId().equals(me);
        Credential credential = new Accounts(session).credential(user.getId()).orElseGet(Credential::new);
        credential.setUser(user.getId());
        credential.setHash(PasswordHash.PRESENT.of(fresh));
        credential.setMustChange(!own);
        credential.setSetAt(workplace.now());
        session.save(credential);
        new Trials(session, workplace.now()).forgive(user.getLogin());
        new Audit(session, workplace.now(), me, way).note(own ? SignInEventKind.PASSWORD_CHANGED : SignInEventKind.PASSWORD_RESET, user);
        return Outcome.done(null);
    }
}
