package org.peyvand.security.internal.role;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Message;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.security.model.RoleHolder;

/**
 * Who has full access and may sign in.
 *
 * @param session one that sees everything; what is pending in its unit of work counts
 */
public record Administrators(Session session) {

    /** Active users of a branch with full access. */
    public List<UUID> all() {
        return holders().stream().map(RoleHolder::getUser).map(User::getId).distinct().toList();
    }

    private List<RoleHolder> holders() {
        return session.list(Query.of(RoleHolder.class).where(Criteria.where("role.fullAccess").is(true)).fetch("user", "role")).stream()
            .filter(holder -> holder.getRole().isFullAccess() && isAtWork(holder.getUser())).toList();
    }

    private static boolean isAtWork(User user) {
        return user != null && user.isActive() && user.getBranch() != null;
    }

    /**
     * Why something that leads to full access or away from it may not be done: only administrators may, once there are any.
     *
     * @param me who works; {@code null} for the program
     */
    Optional<Diagnostic> denied(UUID me) {
        List<UUID> present = all();
        return me == null || present.isEmpty() || present.contains(me) ? Optional.empty() : Optional.of(refusal("administrators.only"));
    }

    /** Why these may not go: nobody would be left. */
    Optional<Diagnostic> last(Predicate<RoleHolder> going) {
        return holders().stream().allMatch(going) ? Optional.of(refusal("administrator.last")) : Optional.empty();
    }

    private static Diagnostic refusal(String key) {
        return Diagnostic.error(Message.of(Administrators.class, key));
    }
}
