package org.peyvand.security.internal.role;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Diagnostic;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.security.model.RoleHolder;

/** The last active administrator is neither disabled nor left without a branch nor deleted; others only by administrators. */
@Component(service = EntityRule.class)
public final class AdministratorRule implements EntityRule<User> {
    private final CurrentUserService current;

    /** Made by Declarative Services. */
    @Activate
    public AdministratorRule(@Reference CurrentUserService current) {
        this.current = current;
    }

    @Override
    public Class<User> type() {
        return User.class;
    }

    @Override
    public List<Diagnostic> beforeSave(User user, Session session) {
        boolean works = user.isActive() && user.getBranch() != null;
        if (user.isNew() || works || !worked(user, session.trusted())) {
            return List.of();
        }
        return refusal(user, session);
    }

    @Override
    public List<Diagnostic> beforeRemove(User user, Session session) {
        return refusal(user, session);
    }

    /** Whether the user could work as the database still has it. */
    private static boolean worked(User user, Session all) {
        return all.select(Query.of(User.class).where(Criteria.where("id").is(user.getId())), "active", "branch").stream().findFirst()
            .filter((Row row) -> Boolean.TRUE.equals(row.get("active", Boolean.class)) && row.get("branch") != null).isPresent();
    }

    private List<Diagnostic> refusal(User user, Session session) {
        Session all = session.trusted();
        if (!isAdministrator(user, all)) {
            return List.of();
        }
        Administrators present = new Administrators(all);
        Optional<Diagnostic> denied = present.denied(current.userId());
        return denied.or(() -> present.last(holder -> holder.getUser().equals(user))).stream().toList();
    }

    private static boolean isAdministrator(User user, Session all) {
        return all.count(Query.of(RoleHolder.class).where(Criteria.where("user").is(user)).and(Criteria.where("role.fullAccess").is(true))) > 0;
    }
}
