package org.peyvand.sync.internal.enrol;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.security.Roles;
import org.peyvand.sync.BranchBook;

/** {@link BranchBook} in the database; rights and rules are those of branches, users and roles. */
@Component
public final class StoredBranchBook implements BranchBook {
    private static final int LONGEST = 100;
    private final UnitOfWork work;
    private final CurrentUserService current;
    private final Roles roles;

    /** Made by Declarative Services. */
    @Activate
    public StoredBranchBook(@Reference UnitOfWork work, @Reference CurrentUserService current, @Reference Roles roles) {
        this.work = work;
        this.current = current;
        this.roles = roles;
    }

    @Override
    public Outcome<Branch> open(String name) {
        String wanted = name == null ? "" : name.strip();
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            return Outcome.refused(Message.of(StoredBranchBook.class, "branch.name", LONGEST));
        }
        Branch above = current.branch();
        Outcome<Branch> branch = work.write(session -> Outcome.done(find(session, wanted).orElseGet(() -> make(session, wanted, above))));
        if (!branch.isDone()) {
            return branch;
        }
        Outcome<User> manager = work.write(session -> Outcome.done(anybody(session, branch.value()).orElseGet(() -> manager(session, branch.value()))));
        if (!manager.isDone()) {
            return manager.map(any -> null);
        }
        boolean hasRole = !roles.of(manager.value()).isEmpty();
        return hasRole ? branch : roles.give(manager.value(), Roles.BRANCH_MANAGER).map(role -> branch.value());
    }

    private static Optional<Branch> find(Session session, String name) {
        return session.first(Query.of(Branch.class).where(Criteria.any(Criteria.where("name").is(name), Criteria.where("code").is(name))));
    }

    private static Branch make(Session session, String name, Branch above) {
        Branch branch = new Branch();
        branch.setName(name);
        branch.setParent(session.find(Branch.class, above.getId()).orElse(null));
        branch.setCurrency(above.getCurrency());
        return session.add(branch);
    }

    private static Optional<User> anybody(Session session, Branch branch) {
        return session.first(Query.of(User.class).where(Criteria.all(Criteria.where("branch").is(branch), Criteria.where("active").is(true))));
    }

    private static User manager(Session session, Branch branch) {
        User user = new User();
        user.setDisplayName(branch.getName());
        user.setBranch(session.find(Branch.class, branch.getId()).orElseThrow());
        return session.add(user);
    }
}
