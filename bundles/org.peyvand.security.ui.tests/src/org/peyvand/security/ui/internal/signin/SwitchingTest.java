package org.peyvand.security.ui.internal.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.User;
import org.peyvand.security.RoleBook;
import org.peyvand.security.Roles;
import org.peyvand.security.model.SignInWay;
import org.peyvand.security.signin.AccountDesk;
import org.peyvand.security.signin.Passwords;
import org.peyvand.security.signin.SignIn;
import org.peyvand.security.signin.SignInRules;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.Kit;
import org.peyvand.ui.history.KnownRecord;
import org.peyvand.ui.history.Remembered;

/** Two people at one window: a one-time password has to be changed, signing out asks about what is unsaved, and nobody sees what was the other's. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class SwitchingTest {
    private static final String OWNER = System.getProperty("user.name");
    private static final String PASSWORD = "snow on nine roofs";
    private static final String HERS = "seven plums in a bowl";

    @TempDir
    Path folder;
    private char[] oneTime;
    private RecordRef account;

    private static <T> T off(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).join();
    }

    @Test
    void oneAfterTheOther() {
        try (WorkbenchRobot robot = WorkbenchRobot.in(folder, Locale.ENGLISH)) {
            prepare(robot);
        }
        try (WorkbenchRobot robot = WorkbenchRobot.atTheDoor(folder, Locale.ENGLISH)) {
            firstSignInWithAOneTimePassword(robot);
            assertEquals(List.of(), robot.context().get(Kit.class).service(Remembered.class).favourites().all(), "these are the other's");
            assertEquals(List.of(), robot.context().get(Kit.class).service(Remembered.class).seen().all());
            robot.context().get(Kit.class).service(Remembered.class).favourites().put(new KnownRecord(new RecordRef("core.branch", account.id()), "hers", "star"));
        }
        try (WorkbenchRobot robot = WorkbenchRobot.atTheDoor(folder, Locale.of("fa"))) {
            robot.type("door.name", OWNER);
            robot.type("door.password", PASSWORD);
            robot.click("door.ok");
            robot.awaitReady();
            assertFalse(robot.context().get(Kit.class).service(Remembered.class).favourites().all().stream().map(KnownRecord::title).toList().contains("hers"));
        }
    }

    private void prepare(WorkbenchRobot robot) {
        assertTrue(off(() -> robot.service(Passwords.class).change(null, PASSWORD.toCharArray(), SignInWay.WORKBENCH)).isDone());
        User me = off(() -> robot.service(CurrentUserService.class).user());
        User sara = new User();
        sara.setDisplayName("Sara");
        sara.setLogin("sara");
        sara.setBranch(me.getBranch());
        User stored = off(() -> robot.service(Records.class).save(sara)).value();
        RoleBook book = robot.service(RoleBook.class);
        off(() -> book.hold(stored.getId(), Set.of(book.all().stream().filter(role -> Roles.HEAD_OFFICE.equals(role.getCode())).findFirst().orElseThrow().getId())));
        oneTime = off(() -> robot.service(AccountDesk.class).oneTime(stored.getId(), SignInWay.WORKBENCH)).value();
        Account pars = new Account();
        pars.setName("Pars");
        account = new RecordRef("core.account", off(() -> robot.service(Records.class).save(pars)).value().getId());
        robot.context().get(Kit.class).service(Remembered.class).favourites().put(new KnownRecord(account, "his", "star"));
        robot.context().get(Kit.class).navigation().open(account);
        robot.until("the editor", () -> robot.look(Label.class, "editor.title").isPresent());
        assertTrue(off(() -> robot.service(SignIn.class).demand(new SignInRules(true, 15), SignInWay.WORKBENCH)).isDone());
        robot.untilIdle();
    }

    private void firstSignInWithAOneTimePassword(WorkbenchRobot robot) {
        robot.type("door.name", "sara");
        robot.type("door.password", new String(oneTime));
        robot.click("door.ok");
        Text fresh = robot.find(Text.class, "door.fresh");
        assertFalse(robot.shell().isVisible(), "nothing is seen before the password was changed");
        robot.type("door.fresh", HERS);
        robot.type("door.repeat", "seven plums in a bag");
        robot.click("door.ok");
        robot.until("not twice", () -> robot.find(Label.class, "door.message").getText().equals("The two are not the same."));
        robot.type("door.fresh", new String(oneTime));
        robot.type("door.repeat", new String(oneTime));
        robot.click("door.ok");
        robot.until("not the same again", () -> !robot.find(Label.class, "door.message").getText().equals("The two are not the same."));
        assertFalse(fresh.isDisposed());
        robot.type("door.fresh", HERS);
        robot.type("door.repeat", HERS);
        robot.click("door.ok");
        robot.awaitReady();
        assertTrue(robot.shell().isVisible());
        assertEquals("sara", off(() -> robot.service(CurrentUserService.class).user()).getLogin());
    }
}
