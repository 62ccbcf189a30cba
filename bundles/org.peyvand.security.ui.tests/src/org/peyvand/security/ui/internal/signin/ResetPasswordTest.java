package org.peyvand.security.ui.internal.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.core.model.User;
import org.peyvand.security.signin.AccountDesk;
import org.peyvand.security.signin.AccountState;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.Kit;

/** Somebody is given a password on his page: by the rules for passwords, twice, and to be changed at the first sign-in. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class ResetPasswordTest {
    private static final String PASSWORD = "snow on nine roofs";

    private static <T> T off(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).join();
    }

    private static AccountState state(WorkbenchRobot robot, User user) {
        return off(() -> robot.service(AccountDesk.class).state(user.getId())).value();
    }

    @Test
    void aPasswordForSomebodyElse() {
        given(Locale.ENGLISH);
    }

    @Test
    void inPersianToo() {
        given(Locale.of("fa"));
    }

    private static void given(Locale language) {
        try (WorkbenchRobot robot = WorkbenchRobot.open(language)) {
            User me = off(() -> robot.service(CurrentUserService.class).user());
            User sara = new User();
            sara.setDisplayName("Sara");
            sara.setLogin("sara");
            sara.setBranch(me.getBranch());
            User stored = off(() -> robot.service(Records.class).save(sara)).value();
            robot.context().get(Kit.class).navigation().open(new RecordRef("core.user", stored.getId()));
            robot.click("action.password");
            assertTrue(robot.find(Label.class, "password.lead").getText().contains("Sara"));
            Button ok = robot.find(Button.class, "password.ok");
            assertFalse(ok.isEnabled());
            robot.type("password.fresh", "short");
            robot.until("too short", () -> !robot.find(Label.class, "password.message").getText().isEmpty() && !ok.isEnabled());
            robot.type("password.fresh", PASSWORD);
            robot.type("password.repeat", PASSWORD + "!");
            robot.until("not the same", () -> robot.find(Label.class, "password.message").getText().equals(robot.context().get(Kit.class).text(SignInText.of("change.differ"))));
            assertFalse(state(robot, stored).hasPassword(), "nothing yet");
            robot.type("password.repeat", PASSWORD);
            robot.until("ready", ok::isEnabled);
            robot.click("password.ok");
            robot.until("stored", () -> robot.look(Text.class, "password.fresh").isEmpty());
            assertEquals(true, state(robot, stored).hasPassword());
            assertEquals(true, state(robot, stored).mustChange(), "what somebody else knows is for one sign-in");
        }
    }
}
