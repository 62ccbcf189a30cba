package org.peyvand.security.internal.signin;

import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.Workplace;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.security.Roles;
import org.peyvand.security.model.SignInEventKind;
import org.peyvand.security.model.SignInSetting;
import org.peyvand.security.model.SignInWay;
import org.peyvand.security.signin.SignIn;
import org.peyvand.security.signin.SignInRules;
import org.peyvand.security.signin.SignedIn;

/** {@link SignIn} by the database. One at a time, so that nobody tries passwords side by side. */
@Component
public final class StoredSignIn implements SignIn {
    private static final String ONLY_ROW = "sign-in";

    private final UnitOfWork work;
    private final CurrentUserService current;
    private final Workplace workplace;
    private final Roles roles;
    private final Desk desk;
    private final Check check;

    /** Made by Declarative Services. */
    @Activate
    public StoredSignIn(@Reference UnitOfWork work, @Reference CurrentUserService current, @Reference Workplace workplace, @Reference Roles roles,
        @Reference Desk desk) {
        this.work = work;
        this.current = current;
        this.workplace = workplace;
        this.roles = roles;
        this.desk = desk;
        this.check = new Check(work, workplace::now);
    }

    @Override
    public SignInRules rules() {
        return desk.rules();
    }

    @Override
    public synchronized Outcome<SignInRules> demand(SignInRules rules, SignInWay way) {
        UUID me = current.userId();
        boolean before = rules().demanded();
        if (me != null) {
            roles.makeStandard(me);     // on a fresh folder nobody may have asked for rights yet
        }
        Outcome<SignInRules> stored = work.write(session -> store(session.trusted(), rules, me, way));
        if (stored.isDone()) {
            if (rules.demanded() && !before) {
                desk.admit(me);
            }
            desk.read();
        }
        return stored;
    }

    private Outcome<SignInRules> store(Session session, SignInRules rules, UUID me, SignInWay way) {
        Accounts accounts = new Accounts(session);
        if (me == null || !accounts.isAdministrator(me)) {
            return Outcome.refused(Message.of(StoredSignIn.class, "administrators.only"));
        }
        if (rules.demanded() && !accounts.hasAdministratorWithPassword()) {
            return Outcome.refused(Message.of(StoredSignIn.class, "demand.nobody"));
        }
        SignInSetting row = session.first(Query.of(SignInSetting.class)).orElseGet(SignInSetting::new);
        row.setName(ONLY_ROW);
        if (row.isDemanded() != rules.demanded()) {
            new Audit(session, workplace.now(), me, way).note(rules.demanded() ? SignInEventKind.DEMANDED : SignInEventKind.RELEASED, null);
        }
        row.setDemanded(rules.demanded());
        row.setLockMinutes(rules.lockMinutes());
        session.save(row);
        return Outcome.done(rules);
    }

    @Override
    public synchronized Outcome<SignedIn> signIn(String login, char[] password, SignInWay way) {
        String name = login == null ? "" : login.strip();
        Outcome<SignedIn> checked = check.of(name, password, way, SignInEventKind.SIGNED_IN);
        if (!checked.isDone()) {
            return checked;
        }
        if (checked.value().mustChange()) {
            desk.hold(checked.value().user());
            return checked;
        }
        desk.admit(checked.value().user());
        Outcome<User> seated = current.workAs(name);
        if (!seated.isDone()) {
            desk.leave();
            return Outcome.refused(seated.diagnostics());
        }
        return checked;
    }

    @Override
    public synchronized Outcome<SignedIn> vouch(String login, char[] password, SignInWay way) {
        Outcome<SignedIn> checked = check.of(login == null ? "" : login.strip(), password, way, SignInEventKind.SIGNED_IN);
        boolean enough = checked.isDone() && !checked.value().mustChange()
            && work.read(session -> new Accounts(session.trusted()).isAdministrator(checked.value().user()));
        return enough || !checked.isDone() ? checked : Outcome.refused(Message.of(StoredSignIn.class, "administrators.only"));
    }

    @Override
    public synchronized void signOut(SignInWay way) {
        note(SignInEventKind.SIGNED_OUT, way);
        desk.leave();
    }

    @Override
    public void locked(SignInWay way) {
        note(SignInEventKind.LOCKED, way);
    }

    private void note(SignInEventKind kind, SignInWay way) {
        UUID me = current.userId();
        if (me != null) {
            work.write(session -> {
                Session trusted = session.trusted();
                new Audit(trusted, workplace.now(), me, way).note(kind, new Accounts(trusted).byId(me).orElse(null));
                return Outcome.done(null);
            });
        }
    }

    @Override
    public synchronized Outcome<SignedIn> unlock(char[] password, SignInWay way) {
        UUID me = current.userId();
        Optional<User> user = me == null ? Optional.empty() : work.read(session -> new Accounts(session.trusted()).byId(me));
        return user.map(one -> check.of(one.getLogin(), password, way, SignInEventKind.UNLOCKED))
            .orElseGet(() -> Outcome.refused(Message.of(Check.class, "signin.wrong")));
    }

    @Override
    public boolean holds() {
        if (!desk.read().demanded()) {
            return true;
        }
        UUID me = current.userId();
        return me != null && work.read(session -> new Accounts(session.trusted()).byId(me)).filter(User::isActive).isPresent();
    }
}
