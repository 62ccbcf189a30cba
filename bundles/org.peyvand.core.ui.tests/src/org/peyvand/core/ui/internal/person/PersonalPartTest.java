package org.peyvand.core.ui.internal.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.base.Outcome;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.ActivityKind;
import org.peyvand.core.model.Person;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.Navigation;

/** Personal data in the real workbench over a real database: found, shown with what an erasure does, erased. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class PersonalPartTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void aPersonIsFoundShownAndErased(String language) {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of(language))) {
            Records records = robot.service(Records.class);
            Person person = new Person();
            person.setFirstName("Parvaneh");
            person.setLastName("Page");
            person.setMobile("09121112233");
            Person stored = saved(records, person);
            Account company = new Account();
            company.setName("Company");
            Activity call = new Activity();
            call.setKind(ActivityKind.CALL);
            call.setSubject("Call with Parvaneh");
            call.setAccount(saved(records, company));
            call.setPerson(stored);
            Activity logged = saved(records, call);
            robot.context().get(Navigation.class).openPart(PersonalPart.ID);
            robot.find(Text.class, "personal.search").setText("parvaneh");
            Table table = robot.find(Table.class, "personal.records");
            robot.until("both records", () -> table.getItemCount() == 2);
            assertTrue(robot.find(Label.class, "personal.summary").getText().contains("Parvaneh Page"));
            assertEquals(language.equals("fa") ? "می‌رود" : "goes", table.getItem(0).getText(2));
            robot.click("personal.erase");
            assertTrue(robot.find(Label.class, "personErase.words").getText().contains(language.equals("fa") ? "۱ رکورد" : "1 record"));
            assertFalse(robot.find(Button.class, "personErase.ok").isEnabled(), "a basis has to be chosen");
            CCombo basis = robot.find(CCombo.class, "personErase.basis");
            basis.select(1);
            basis.notifyListeners(SWT.Selection, new Event());
            robot.click("personErase.ok");
            robot.until("erased", () -> records.find(Person.class, stored.getId()).isEmpty());
            robot.until("told", () -> robot.find(Text.class, "personal.detail").getText().contains("P-"));
            assertTrue(records.find(Activity.class, logged.getId()).orElseThrow().getSubject().startsWith("P-"));
        }
    }

    private static <E extends DomainEntity> E saved(Records records, E record) {
        Outcome<E> outcome = records.save(record);
        assertTrue(outcome.isDone(), () -> outcome.diagnostics().toString());
        return outcome.value();
    }
}
