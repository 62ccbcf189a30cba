package org.peyvand.core.ui.internal.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.base.Outcome;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.ActivityKind;
import org.peyvand.core.model.ActivityStatus;
import org.peyvand.core.model.Contact;
import org.peyvand.core.model.Person;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.Navigation;
import org.peyvand.ui.rows.RowItem;
import org.peyvand.ui.rows.RowList;

/** The customer on one page, in the real workbench over a real database. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class AccountPageTest {
    private static final int CALLS = 250;

    @Test
    void whatIsTypedIntoANewAccountStandsInTheDatabase() throws SQLException {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            robot.openList("core.accounts");
            robot.click("list.new");
            robot.type("name", "pars gostar");
            robot.type("phone", "02188881234");
            robot.command("org.peyvand.workbench.command.save");
            robot.until("the account is stored", () -> count(robot) == 1 && !robot.part().isDirty());

            assertEquals("pars gostar", column(robot, "SELECT NAME FROM ACCOUNT"));
            assertEquals("02188881234", column(robot, "SELECT PHONE FROM ACCOUNT"));
        }
    }

    private static long count(WorkbenchRobot robot) {
        return robot.service(Records.class).count(Query.of(Account.class));
    }

    private static String column(WorkbenchRobot robot, String sql) throws SQLException {
        try (Connection connection = robot.service(Database.class).dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getString(1) : null;
        }
    }

    @Test
    void theCustomerIsSeenWholeAndACallIsLoggedRightThere() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            Account account = customer(robot);
            robot.context().get(Navigation.class).open(new RecordRef("core.account", account.getId()));

            RowList people = rows(robot, "core.people");
            robot.until("people", () -> !people.items().isEmpty());
            assertEquals("Sara Ahmadi", people.items().getFirst().title());
            RowList timeline = rows(robot, "timeline");
            robot.until("first page", () -> timeline.items().size() == 30);

            while (timeline.items().size() < CALLS + 1) {
                int before = timeline.items().size();
                timeline.select(before - 1);
                robot.until("next page", () -> timeline.items().size() > before);
            }
            assertEquals(CALLS + 1, timeline.items().size());

            timeline.select(0);
            logCall(robot);
            robot.until("the call on top", () -> timeline.items().getFirst().title().equals("Asked for a discount"));
            assertEquals(1, robot.service(Records.class).count(Query.of(Activity.class).where(Criteria.where("subject").is("Asked for a discount"))));
        }
    }

    private static void logCall(WorkbenchRobot robot) {
        robot.find(Button.class, "activity.do.CALL").setSelection(true);
        robot.click("activity.do.CALL");
        robot.type("activity.title", "Asked for a discount");
        robot.click("activity.save");
    }

    @Test
    void theTimelineIsNarrowedToOneKind() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            Account account = customer(robot);
            robot.context().get(Navigation.class).open(new RecordRef("core.account", account.getId()));
            RowList timeline = rows(robot, "timeline");
            robot.until("first page", () -> !timeline.items().isEmpty());
            CCombo filter = robot.find(CCombo.class, "timeline.filter");
            robot.until("the kinds", () -> List.of(filter.getItems()).contains("Note"));
            int notes = List.of(filter.getItems()).indexOf("Note");

            filter.select(notes);
            filter.notifyListeners(SWT.Selection, new Event());

            robot.until("only the note", () -> timeline.items().size() == 1);
            assertEquals("Likes mail", timeline.items().getFirst().title());
        }
    }

    @Test
    void inPersianThePageStandsFromRightToLeft() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of("fa"))) {
            Account account = customer(robot);
            robot.context().get(Navigation.class).open(new RecordRef("core.account", account.getId()));
            RowList timeline = rows(robot, "timeline");
            robot.until("first page", () -> !timeline.items().isEmpty());

            assertTrue((timeline.control().getStyle() & SWT.RIGHT_TO_LEFT) != 0);
            RowItem first = timeline.items().getFirst();
            assertTrue(first.trailing().matches("[۰-۹/:\\s]+"), first.trailing());
            assertTrue(robot.find(Button.class, "activity.do.NOTE").getText().contains("یادداشت"));
        }
    }

    private static RowList rows(WorkbenchRobot robot, String id) {
        return RowList.of(robot.find(Control.class, id)).orElseThrow();
    }

    private static Account customer(WorkbenchRobot robot) {
        return robot.service(UnitOfWork.class).write(session -> {
            Account account = new Account();
            account.setName("Pars");
            session.add(account);
            Person person = new Person();
            person.setFirstName("Sara");
            person.setLastName("Ahmadi");
            session.add(person);
            Contact contact = new Contact();
            contact.setAccount(account);
            contact.setPerson(person);
            contact.setPrimary(true);
            session.add(contact);
            for (int i = 0; i < CALLS; i++) {
                session.add(activity(account, ActivityKind.CALL, "Call " + i, Instant.parse("2026-01-01T08:00:00Z").plusSeconds(i * 3600L)));
            }
            session.add(activity(account, ActivityKind.NOTE, "Likes mail", Instant.parse("2025-01-01T08:00:00Z")));
            return Outcome.done(account);
        }).value();
    }

    private static Activity activity(Account account, ActivityKind kind, String subject, Instant at) {
        Activity activity = new Activity();
        activity.setAccount(account);
        activity.setKind(kind);
        activity.setSubject(subject);
        activity.setStatus(ActivityStatus.DONE);
        activity.setDoneAt(at);
        activity.setStartAt(at);
        return activity;
    }
}
