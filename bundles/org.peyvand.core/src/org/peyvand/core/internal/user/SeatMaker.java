package org.peyvand.core.internal.user;

import java.util.Locale;
import java.util.Optional;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.WayIn;

/** Finds the seat of a login, or makes its user and the head office. */
final class SeatMaker {
    static final String HEAD_OFFICE = "HQ";
    private final UnitOfWork work;
    private final String login;

    SeatMaker(UnitOfWork work, String login) {
        this.work = work;
        this.login = login;
    }

    Optional<Seat> find() {
        return work.read(session -> session.trusted().first(Query.of(User.class).where(Criteria.where("login").is(login)).fetch("branch"))
            .filter(user -> user.getBranch() != null)
            .map(user -> new Seat(user.getId(), user.getBranch().getId())));
    }

    /**
     * Makes what is missing.
     *
     * @param ids identifiers for what is made
     * @return the seat as it is now stored
     */
    Seat make(Seat ids) {
        Outcome<Seat> made = work.by(WayIn.of(WayIn.Kind.SYSTEM), () -> work.write(person -> Outcome.done(make(ids, person.trusted()))));
        if (!made.isDone()) {
            throw new PersistenceFailure(Message.of(SeatMaker.class, "user.refused", login, made.diagnostics().getFirst().message()), null);
        }
        return made.value();
    }

    private Seat make(Seat ids, Session session) {
        Branch office = office(session).orElseGet(() -> session.add(headOffice(ids)));
        User user = session.first(Query.of(User.class).where(Criteria.where("login").is(login))).orElseGet(() -> session.add(localUser(ids)));
        user.setBranch(office);
        session.save(user);
        return new Seat(user.getId(), office.getId());
    }

    private static Optional<Branch> office(Session session) {
        return session.first(Query.of(Branch.class).where(Criteria.where("code").is(HEAD_OFFICE)));
    }

    private Branch headOffice(Seat ids) {
        Locale language = Locale.getDefault();
        Branch office = new Branch();
        office.setId(ids.branch());
        office.setName(Message.of(SeatMaker.class, "headOffice").in(language));
        office.setCode(HEAD_OFFICE);
        office.setCurrency(DefaultWorkplace.currencyOf(language));
        return office;
    }

    private User localUser(Seat ids) {
        User user = new User();
        user.setId(ids.user());
        user.setLogin(login);
        user.setDisplayName(login);
        return user;
    }
}
