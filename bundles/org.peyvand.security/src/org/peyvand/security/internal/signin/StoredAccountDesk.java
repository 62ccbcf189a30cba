package org.peyvand.security.internal.signin;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.Workplace;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.security.model.Credential;
import org.peyvand.security.model.SignInEvent;
import org.peyvand.security.model.SignInEventKind;
import org.peyvand.security.model.SignInTrial;
import org.peyvand.security.model.SignInWay;
import org.peyvand.security.signin.AccountDesk;
import org.peyvand.security.signin.AccountState;
import org.peyvand.security.signin.Passwords;

/** {@link AccountDesk} in the database. */
@Component
public final class StoredAccountDesk implements AccountDesk {
    private final UnitOfWork work;
    private final CurrentUserService current;
    private final Workplace workplace;
    private final Passwords passwords;

    /** Made by Declarative Services. */
    @Activate
    public StoredAccountDesk(@Reference UnitOfWork work, @Reference CurrentUserService current, @Reference Workplace workplace,
        @Reference Passwords passwords) {
        this.work = work;
        this.current = current;
        this.workplace = workplace;
        this.passwords = passwords;
    }

    @Override
    public Outcome<AccountState> state(UUID id) {
        UUID me = current.userId();
        return work.read(session -> {
            Session all = session.trusted();
            Optional<User> user = new Accounts(all).byId(id);
            if (user.isEmpty() || !id.equals(me) && Caretaker.denied(session, me, id).filter(key -> !key.equals("administrators.only")).isPresent()) {
                return Outcome.refused(Message.of(Caretaker.class, "caretakers.only"));
            }
            Optional<Credential> credential = new Accounts(all).credential(id);
            Instant until = all.first(Query.of(SignInTrial.class).where(Criteria.where("nameDigest").is(Trials.digest(login(user.get())))))
                .map(SignInTrial::getShutUntil).filter(shut -> shut.isAfter(workplace.now())).orElse(null);
            Instant last = all.first(Query.of(SignInEvent.class).where(Criteria.where("userId").is(id))
                .and(Criteria.where("kind").is(SignInEventKind.SIGNED_IN)).orderBy(Order.desc("at"))).map(SignInEvent::getAt).orElse(null);
            return Outcome.done(new AccountState(credential.isPresent(), credential.map(Credential::isMustChange).orElse(false),
                credential.map(Credential::getSetAt).orElse(null), until, last));
        });
    }

    private static String login(User user) {
        return user.getLogin() == null ? "" : user.getLogin();
    }

    @Override
    public Outcome<char[]> oneTime(UUID user, SignInWay way) {
        char[] fresh = OneTimePassword.next();
        return passwords.reset(user, fresh, way).map(done -> fresh);
    }

    @Override
    public Outcome<Void> demandChange(UUID id, SignInWay way) {
        return changed(id, session -> {
            Optional<Credential> credential = new Accounts(session).credential(id);
            if (credential.isEmpty()) {
                return Outcome.refused(Message.of(Caretaker.class, "password.none"));
            }
            credential.get().setMustChange(true);
            session.save(credential.get());
            return Outcome.done(null);
        });
    }

    @Override
    public Outcome<Void> unlock(UUID id, SignInWay way) {
        UUID me = current.userId();
        return changed(id, session -> {
            User user = new Accounts(session).byId(id).orElseThrow();
            new Trials(session, workplace.now()).forgive(login(user));
            new Audit(session, workplace.now(), me, way).note(SignInEventKind.LOCK_ENDED, user);
            return Outcome.done(null);
        });
    }

    private Outcome<Void> changed(UUID id, Function<Session, Outcome<Void>> change) {
        UUID me = current.userId();
        return work.write(session -> {
            Optional<String> denied = Caretaker.denied(session, me, id);
            return denied.isPresent() ? Outcome.refused(Message.of(Caretaker.class, denied.get())) : change.apply(session.trusted());
        });
    }
}
