package org.peyvand.core.ui.internal.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Activity;
import org.peyvand.persistence.Query;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.Navigation;

/** Somebody finds the same customer twice and makes one of both. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class UnionDialogTest {

    private static Account account(WorkbenchRobot robot, String name, String phone, String city) {
        Account account = new Account();
        account.setName(name);
        account.setPhone(phone);
        account.setCity(city);
        return robot.service(Records.class).save(account).value();
    }

    @Test
    void twoCustomersBecomeOneWithTheChosenValues() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            Account own = account(robot, "Pars Gostar", "+982188776655", "Tehran");
            Account twin = account(robot, "Pars Gostar Co.", "+982188776655", "Karaj");
            Activity call = new Activity();
            call.setSubject("call");
            call.setAccount(twin);
            assertTrue(robot.service(Records.class).save(call).isDone());
            robot.context().get(Navigation.class).open(new RecordRef("core.account", own.getId()));

            robot.click("action.union");
            assertFalse(robot.find(Button.class, "union.ok").isEnabled(), "nobody is chosen yet");
            robot.until("the same telephone is seen", () -> robot.look(Link.class, "union.alike").map(Link::getText).orElse("").contains("Pars Gostar Co."));
            Event chosen = new Event();
            chosen.text = twin.getId().toString();
            robot.find(Link.class, "union.alike").notifyListeners(SWT.Selection, chosen);
            robot.until("what moves is told", () -> robot.look(Label.class, "union.uses").map(Label::getText).orElse("").startsWith("1 Activity"));
            Button city = robot.find(Button.class, "union.city.dropped");
            robot.find(Button.class, "union.city.kept").setSelection(false);
            city.setSelection(true);
            city.notifyListeners(SWT.Selection, new Event());
            robot.click("union.ok");
            robot.until("one is left", () -> robot.service(Records.class).list(Query.of(Account.class)).size() == 1);
            Account left = robot.service(Records.class).list(Query.of(Account.class)).getFirst();
            assertEquals(List.of(own.getId(), "Pars Gostar", "Karaj"), List.of(left.getId(), left.getName(), left.getCity()));
            assertEquals(own, robot.service(Records.class).find(Activity.class, call.getId()).orElseThrow().getAccount());
        }
    }
}
