package org.peyvand.security.internal.signin;

import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.core.Admission;
import org.peyvand.core.OwnThread;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.security.model.SignInSetting;
import org.peyvand.security.signin.SignInRules;

/** Who has signed in to this process, and whether anybody has to. */
@Component(service = {Desk.class, Admission.class})
public final class Desk implements Admission {
    private final UnitOfWork work;
    private volatile SignInRules rules;
    private volatile UUID admitted;
    private volatile UUID pending;

    /** Made by Declarative Services. */
    @Activate
    public Desk(@Reference UnitOfWork work) {
        this.work = work;
    }

    SignInRules rules() {
        SignInRules known = rules;
        return known != null ? known : OwnThread.call(this::read);
    }

    /** As the database has them now: another process may have changed them. */
    SignInRules read() {
        SignInRules found = work.read(session -> session.trusted().first(Query.of(SignInSetting.class)))
            .map(row -> new SignInRules(row.isDemanded(), row.getLockMinutes())).orElse(SignInRules.FRESH);
        rules = found;
        return found;
    }

    @Override
    public boolean isOpen() {
        return !rules().demanded();
    }

    @Override
    public boolean admits(UUID user) {
        return user != null && user.equals(admitted) || isOpen();
    }

    /** Has given the right password, or is the one who demands passwords. */
    void admit(UUID user) {
        admitted = user;
        pending = null;
    }

    /** Has given the right password and has to choose another one first. */
    void hold(UUID user) {
        admitted = null;
        pending = user;
    }

    /** Nobody works here. */
    void leave() {
        admitted = null;
        pending = null;
    }

    UUID pending() {
        return pending;
    }
}
