package org.peyvand.security.ui.internal.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.User;
import org.peyvand.persistence.access.Action;
import org.peyvand.security.RoleBook;
import org.peyvand.security.Roles;
import org.peyvand.security.model.Reach;
import org.peyvand.security.model.Role;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.Kit;

/** Roles and the roles of users by their pages: changed by keys, in effect at once, explained in plain words. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class RolesWindowTest {

    private static <T> T off(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).join();
    }

    private static Role role(WorkbenchRobot robot, String code) {
        return off(() -> robot.service(RoleBook.class).all().stream().filter(role -> code.equals(role.getCode())).findFirst().orElseThrow());
    }

    private static void open(WorkbenchRobot robot, String entity, UUID id, String title) {
        robot.context().get(Kit.class).navigation().open(new RecordRef(entity, id));
        robot.until("the editor of " + title, () -> robot.look(Label.class, "editor.title").filter(label -> label.getText().equals(title)).isPresent());
        robot.untilIdle();
    }

    private static void page(WorkbenchRobot robot, String id) {
        CTabFolder tabs = robot.find(CTabFolder.class, "pages");
        tabs.setSelection(Stream.of(tabs.getItems()).filter(item -> id.equals(item.getData("peyvand.id"))).findFirst().orElseThrow());
        tabs.notifyListeners(SWT.Selection, new Event());
        robot.untilIdle();
    }

    private static void select(Table table, String first) {
        for (int i = 0; i < table.getItemCount(); i++) {
            if (table.getItem(i).getText(0).equals(first)) {
                table.setSelection(i);
                Event event = new Event();
                event.item = table.getItem(i);
                table.notifyListeners(SWT.Selection, event);
                return;
            }
        }
        throw new AssertionError(first);
    }

    private static void check(Table table, int index, boolean checked) {
        TableItem item = table.getItem(index);
        item.setChecked(checked);
        Event event = new Event();
        event.item = item;
        event.detail = SWT.CHECK;
        table.notifyListeners(SWT.Selection, event);
    }

    private static void choose(Control combo, String text) {
        CCombo box = combo instanceof CCombo found ? found : (CCombo) ((Composite) combo).getChildren()[0];
        box.select(List.of(box.getItems()).indexOf(text));
        box.notifyListeners(SWT.Selection, new Event());
    }

    private static void save(WorkbenchRobot robot) {
        robot.command("org.peyvand.workbench.command.save");
        robot.until("saved", () -> !robot.part().isDirty());
        robot.untilIdle();
    }

    @Test
    void aRoleIsCopiedChangedAndInEffectAtOnce() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            NatTable list = robot.openList("security.roles");
            robot.until("five standard roles", () -> list.getRowCount() == 6);
            Role expert = role(robot, Roles.EXPERT);
            open(robot, "security.role", expert.getId(), "Expert");
            robot.click("action.copy");
            robot.until("the copy", () -> robot.look(Label.class, "editor.title").filter(label -> label.getText().equals("Expert (copy)")).isPresent());
            robot.untilIdle();
            Table matrix = robot.find(Table.class, "role.matrix");
            select(matrix, "Accounts");
            assertEquals("(Team)", matrix.getSelection()[0].getText(1));
            choose(robot.find(Control.class, "role.reach.READ"), "All");
            assertEquals("All", matrix.getSelection()[0].getText(1));
            assertEquals("Own", matrix.getSelection()[0].getText(3), "the others begin with what held before");
            check(robot.find(Table.class, "role.permissions"), 0, true);
            save(robot);
            Role copy = off(() -> robot.service(RoleBook.class).all()).stream().filter(role -> role.getName().equals("Expert (copy)")).findFirst().orElseThrow();
            var sheet = off(() -> robot.service(RoleBook.class).sheet(copy.getId())).orElseThrow();
            assertEquals(Reach.ALL, sheet.reaches().get("core.account").get(Action.READ));
            assertEquals(1, sheet.permissions().size() - off(() -> robot.service(RoleBook.class).sheet(expert.getId())).orElseThrow().permissions().size());
        }
    }

    @Test
    void twoWhoChangeOneRoleMeetLineByLine() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            RoleBook book = robot.service(RoleBook.class);
            Role expert = role(robot, Roles.EXPERT);
            open(robot, "security.role", expert.getId(), "Expert");
            Table matrix = robot.find(Table.class, "role.matrix");
            robot.until("the lines", () -> matrix.getItemCount() > 3);
            select(matrix, "Accounts");
            choose(robot.find(Control.class, "role.reach.READ"), "All");
            assertTrue(off(() -> book.save(role(robot, Roles.EXPERT), book.sheet(expert.getId()).orElseThrow().with("core.trail", true))).isDone());
            save(robot);
            var both = off(() -> book.sheet(expert.getId())).orElseThrow();
            assertEquals(Reach.ALL, both.reaches().get("core.account").get(Action.READ));
            assertTrue(both.permissions().contains("core.trail"));

            select(matrix, "Accounts");
            choose(robot.find(Control.class, "role.reach.READ"), "Own");
            assertTrue(off(() -> book.save(role(robot, Roles.EXPERT), both.with("core.account", java.util.Map.of(), Action.READ, Reach.TEAM))).isDone());
            robot.command("org.peyvand.workbench.command.save");
            Button ok = robot.find(Button.class, "merge.ok");
            assertFalse(ok.isEnabled());
            assertTrue(robot.find(Button.class, "merge.rows:security.recordgrant/reach:core.account/READ.THEIRS").getText().contains("Team"));
            robot.click("merge.all.MINE");
            robot.click("merge.ok");
            robot.until("saved", () -> !robot.part().isDirty());
            assertEquals(Reach.OWN, off(() -> book.sheet(expert.getId())).orElseThrow().reaches().get("core.account").get(Action.READ));
        }
    }

    @Test
    void rolesOfAUserTheLastAdministratorAndTheReasons() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            User me = off(() -> robot.service(CurrentUserService.class).user());
            Account account = new Account();
            account.setName("Pars");
            Account stored = off(() -> robot.service(Records.class).save(account)).value();
            User sara = new User();
            sara.setDisplayName("Sara");
            sara.setBranch(me.getBranch());
            User colleague = off(() -> robot.service(Records.class).save(sara)).value();
            open(robot, "core.user", me.getId(), me.getDisplayName());
            page(robot, "security.user.access");
            Table roles = robot.find(Table.class, "access.roles");
            robot.until("the roles", () -> roles.getItemCount() == 5);
            int admin = List.of(roles.getItems()).stream().map(item -> item.getText(0)).toList().indexOf("Administrator");
            assertTrue(roles.getItem(admin).getChecked());
            check(roles, admin, false);
            robot.command("org.peyvand.workbench.command.save");
            robot.until("refusal", () -> robot.look(Label.class, "editor.banner.text").filter(label -> label.getText().startsWith("This is the last active administrator.")).isPresent());
            check(roles, admin, true);
            save(robot);
            why(robot, stored, colleague);
            open(robot, "core.user", colleague.getId(), "Sara");
            page(robot, "security.user.access");
            Table hers = robot.find(Table.class, "access.roles");
            robot.until("her roles", () -> hers.getItemCount() == 5);
            check(hers, List.of(hers.getItems()).stream().map(item -> item.getText(0)).toList().indexOf("Head office"), true);
            save(robot);
            assertEquals(Set.of(role(robot, Roles.HEAD_OFFICE).getId()), off(() -> robot.service(RoleBook.class).held(colleague.getId())));
            robot.click("access.onetime");
            Text password = robot.find(Text.class, "onetime.password");
            assertEquals(19, password.getText().length());
            assertFalse(password.getEditable());
            robot.click("onetime.ok");
            robot.until("told", () -> robot.find(Label.class, "access.state").getText().contains("Another one has to be chosen"));
        }
    }

    /** From the page of the customer: she has no role, so she cannot see it; the owner may do everything. */
    private static void why(WorkbenchRobot robot, Account account, User colleague) {
        open(robot, "core.account", account.getId(), "Pars");
        robot.command("org.peyvand.security.ui.command.why");
        robot.until("about me", () -> robot.look(Label.class, "why.READ").filter(label -> label.getText().equals("See: yes")).isPresent());
        robot.type("why.person", "Sara");
        robot.until("proposed", () -> robot.look(Table.class, "proposals.table").map(list -> list.getItemCount() > 0 && list.getItem(0).getText().equals("Sara")).orElse(false));
        Event event = new Event();
        event.detail = SWT.TRAVERSE_RETURN;
        event.doit = true;
        robot.text("why.person").notifyListeners(SWT.Traverse, event);
        robot.until("about Sara", () -> robot.look(Label.class, "why.READ").filter(label -> label.getText().equals("See: no")).isPresent());
        ScrolledComposite answer = robot.find(ScrolledComposite.class, "why.answer");
        List<String> said = Stream.of(((Composite) answer.getContent()).getChildren()).filter(Label.class::isInstance).map(label -> ((Label) label).getText()).toList();
        assertTrue(said.contains("Sara has no role."), said.toString());
        robot.click("why.ok");
    }
}
