package org.peyvand.core.ui.internal.related;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
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
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.Navigation;
import org.peyvand.ui.rows.RowList;

/** What refers to a record, and one more of it; and a note by one key; in the real workbench over a real database. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class RelatedListsTest {

    private static Account account(WorkbenchRobot robot, String name, Account parent) {
        return robot.service(UnitOfWork.class).write(session -> {
            Account account = new Account();
            account.setName(name);
            account.setParent(parent);
            session.add(account);
            return Outcome.done(account);
        }).value();
    }

    private static void openTab(WorkbenchRobot robot, String id) {
        CTabFolder tabs = robot.find(CTabFolder.class, "pages");
        for (int i = 0; i < tabs.getItemCount(); i++) {
            if (id.equals(tabs.getItem(i).getData("peyvand.id"))) {
                tabs.setSelection(i);
                tabs.notifyListeners(SWT.Selection, new Event());
                return;
            }
        }
        throw new AssertionError("No page " + id);
    }

    @Test
    void daughtersAreListedAndOneMoreRefersToItsParentAtOnce() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            Account parent = account(robot, "Parent", null);
            account(robot, "Daughter", parent);
            robot.context().get(Navigation.class).open(new RecordRef("core.account", parent.getId()));
            robot.find(Control.class, "timeline");
            openTab(robot, "related");
            RowList daughters = RowList.of(robot.find(Control.class, "related.core.account.parent")).orElseThrow();
            robot.until("daughters", () -> daughters.items().size() == 1);
            assertEquals("Daughter", daughters.items().getFirst().title());
            assertTrue(robot.look(Control.class, "related.core.contact.account").isEmpty(), "people have a page of their own");
            robot.click("related.core.account.parent.create");
            robot.type("name", "Second");
            robot.command("org.peyvand.workbench.command.save");
            robot.until("stored with its parent", () -> robot.service(Records.class)
                    .count(Query.of(Account.class).where(Criteria.where("parent").is(parent.getId()))) == 2);
        }
    }

    @Test
    void oneKeyOpensANoteAndInATextItIsALetter() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            Account account = account(robot, "Parent", null);
            robot.context().get(Navigation.class).open(new RecordRef("core.account", account.getId()));
            Control timeline = robot.find(Control.class, "timeline");
            robot.until("focus", () -> timeline.isFocusControl() || timeline.forceFocus() && timeline.isFocusControl());
            robot.key('n', 'n');
            robot.until("the form of a note", () -> robot.look(Control.class, "activity.title").map(Control::isFocusControl).orElse(false));
            robot.key('c', 'c');
            robot.until("a letter", () -> robot.text("activity.title").getText().equals("c"));
            robot.click("activity.save");
            robot.until("the note", () -> robot.service(Records.class).count(Query.of(Activity.class).where(Criteria.where("kind").is(ActivityKind.NOTE))) == 1);
        }
    }
}
