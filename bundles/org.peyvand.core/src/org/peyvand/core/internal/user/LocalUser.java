package org.peyvand.core.internal.user;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.peyvand.base.Ids;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.core.Admission;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.Home;
import org.peyvand.core.OwnThread;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.CurrentUser;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;

/**
 * The account of the operating system as user. The unit of work asks this component who is at work while it writes, therefore user and
 * branch are looked up and made in a thread and a transaction of their own, and the unit of work is fetched only then.
 */
@Component(service = {CurrentUserService.class, CurrentUser.class})
public final class LocalUser implements CurrentUserService {
    private final BundleContext context;
    private final ServiceReference<UnitOfWork> workReference;
    private final Home home;
    private final String login = System.getProperty("user.name", "user");
    private final Ids ids = Ids.system(Clock.systemUTC());
    private final ThreadLocal<Seat> making = new ThreadLocal<>();
    private volatile Seat seat;
    /** Only looked at when somebody asks who works here: what admits people reads the database itself. */
    @Reference(service = Admission.class, cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
        policyOption = ReferencePolicyOption.GREEDY)
    private volatile ServiceReference<Admission> admission;

    /** Made by Declarative Services. */
    @Activate
    public LocalUser(BundleContext context, @Reference(service = UnitOfWork.class) ServiceReference<UnitOfWork> work, @Reference Home home) {
        this.context = context;
        this.workReference = work;
        this.home = home;
    }

    @Override
    public UUID userId() {
        Seat here = seat();
        return here == null ? null : here.user();
    }

    @Override
    public UUID branchId() {
        Seat here = seat();
        return here == null ? null : here.branch();
    }

    @Override
    public User user() {
        UUID id = userId();
        if (id == null) {
            throw new PersistenceFailure(Message.of(LocalUser.class, "user.nobody"), null);
        }
        Optional<User> user = work().read(session ->
            session.trusted().first(Query.of(User.class).where(Criteria.where("id").is(id)).fetch("branch", "team")));
        return user.orElseGet(this::userAnew);
    }

    @Override
    public Branch branch() {
        return user().getBranch();
    }

    @Override
    public Outcome<User> workAs(String other) {
        Optional<User> found = work().read(session ->
            session.trusted().first(Query.of(User.class).where(Criteria.where("login").is(other)).fetch("branch", "team")));
        if (found.isEmpty()) {
            return Outcome.refused(Message.of(LocalUser.class, "user.unknown", other));
        }
        User user = found.get();
        if (!user.isActive() || user.getBranch() == null) {
            return Outcome.refused(Message.of(LocalUser.class, user.isActive() ? "user.nowhere" : "user.inactive", other));
        }
        if (!gate().map(gate -> gate.admits(user.getId())).orElse(true)) {
            return Outcome.refused(Message.of(LocalUser.class, "user.nobody"));
        }
        seat = new Seat(user.getId(), user.getBranch().getId());
        return Outcome.done(user);
    }

    /** Somebody deleted the user: make it again. */
    private User userAnew() {
        seat = null;
        UUID id = userId();
        return work().read(session -> session.trusted().find(User.class, id)).orElseThrow();
    }

    /** Who sits here; {@code null} while somebody has to sign in first. */
    private Seat seat() {
        Seat known = seat != null ? seat : making.get();
        Optional<Admission> gate = gate();
        if (known != null) {
            return gate.map(one -> one.admits(known.user())).orElse(true) ? known : null;
        }
        return gate.map(Admission::isOpen).orElse(true) ? load() : null;
    }

    private Optional<Admission> gate() {
        ServiceReference<Admission> present = admission;
        return present == null ? Optional.empty() : Optional.ofNullable(context.getService(present));
    }

    private synchronized Seat load() {
        if (seat == null) {
            seat = OwnThread.call(this::findOrMake);
        }
        return seat;
    }

    private Seat findOrMake() {
        Optional<UUID> branch = home.branch();
        if (branch.isPresent()) {
            return new BranchSeat(work(), login, branch.get()).find().orElse(null);
        }
        Seat fresh = new Seat(ids.next(), ids.next());
        making.set(fresh);
        SeatMaker maker = new SeatMaker(work(), login);
        return maker.find().orElseGet(() -> maker.make(fresh));
    }

    private UnitOfWork work() {
        return context.getService(workReference);
    }
}
