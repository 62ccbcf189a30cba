package org.peyvand.security.ui.internal.role;

import org.peyvand.core.RecordRef;
import org.peyvand.security.RoleBook;
import org.peyvand.security.model.Role;
import org.peyvand.ui.editor.PageContext;
import org.peyvand.ui.editor.RecordAction;

/** What can be done with a role. */
public final class RoleActions {
    private RoleActions() {
    }

    private static boolean isStandard(Role role) {
        return !role.isNew() && role.getCode() != null;
    }

    /** Makes another role that says the same. */
    public static final class Copy implements RecordAction<Role> {
        @Override
        public boolean offered(Role role) {
            return !role.isNew();
        }

        @Override
        public void run(PageContext<Role> context) {
            var kit = context.kit();
            context.stored(role -> context.work(RoleText.of("task.role"),
                progress -> kit.service(RoleBook.class).copy(role.getId(), kit.text(RoleText.of("copy.name", role.getName()))),
                made -> kit.navigation().open(RecordRef.to(made, kit.descriptions()))));
        }
    }

    /** A standard role says again what it said at first. */
    public static final class Restore implements RecordAction<Role> {
        @Override
        public boolean offered(Role role) {
            return isStandard(role);
        }

        @Override
        public void run(PageContext<Role> context) {
            RoleBook book = context.kit().service(RoleBook.class);
            Role role = context.record();
            context.work(RoleText.of("task.role"), progress -> {
                role.setFullAccess(book.standard(role.getCode()).fullAccess());
                return book.save(role, book.standard(role.getCode()));
            }, stored -> {
                context.model().revert();
                context.reload();
            });
        }
    }

    /** Tells what the standard roles are, and brings back those that were deleted. */
    public static final class Standard implements RecordAction<Role> {
        @Override
        public boolean offered(Role role) {
            return true;
        }

        @Override
        public void run(PageContext<Role> context) {
            context.kit().background().task(RoleText.of("task.role"), progress -> context.kit().service(RoleBook.class).all()).whileAlive(context.shell())
                .then(roles -> new StandardRolesDialog(context.shell(), context.kit(), roles).open()).start();
        }
    }
}
