package org.peyvand.sync.ui.internal.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.base.Outcome;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.sync.model.ConflictKind;
import org.peyvand.sync.model.ConflictState;
import org.peyvand.sync.model.HeldBack;
import org.peyvand.sync.model.HeldState;
import org.peyvand.sync.model.SyncConflict;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.Navigation;

/** From the page of a conflict or a held-back change to the database, in the real window. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class InboxWindowTest {
    private static final int EDGE = 16;

    private static <E extends DomainEntity> E stored(WorkbenchRobot robot, E record) {
        Outcome<E> done = robot.service(UnitOfWork.class).write(session -> Outcome.done(session.trusted().add(record)));
        assertTrue(done.isDone(), () -> done.diagnostics().toString());
        return done.value();
    }

    /** Off the UI thread, as in the program. */
    private static Account account(WorkbenchRobot robot, String phone) {
        Records records = robot.service(Records.class);
        return CompletableFuture.supplyAsync(() -> {
            Account account = records.create(Account.class);
            account.setName("Hafez");
            account.setPhone(phone);
            return records.save(account).value();
        }).join();
    }

    private static SyncConflict conflict(WorkbenchRobot robot, Account account, String kept, String lost) {
        return conflict(robot, account, kept, lost, fresh -> fresh.setAttribute("phone"));
    }

    private static SyncConflict conflict(WorkbenchRobot robot, Account account, String kept, String lost, Consumer<SyncConflict> more) {
        SyncConflict conflict = new SyncConflict();
        conflict.setEntity("core.account");
        conflict.setRecordId(account.getId());
        conflict.setTitle("Hafez");
        conflict.setKind(ConflictKind.VALUE);
        conflict.setState(ConflictState.OPEN);
        conflict.setKept(kept);
        conflict.setLost(lost);
        conflict.setLostAt(Instant.now());
        conflict.setBranchId(robot.service(CurrentUserService.class).branchId());
        more.accept(conflict);
        return stored(robot, conflict);
    }

    private static SyncConflict twins(WorkbenchRobot robot, Account first, Account second) {
        SyncConflict link = conflict(robot, first, null, null, fresh -> {
            fresh.setTwinId(second.getId());
            fresh.setKind(ConflictKind.TWIN);
            fresh.setAttribute("MOBILE");
        });
        open(robot, "sync.conflict", link.getId());
        robot.until("both side by side", () -> robot.look(Table.class, "twins.values").filter(table -> table.getItemCount() > 0).isPresent());
        return link;
    }

    private static <E extends DomainEntity> E now(WorkbenchRobot robot, E record) {
        @SuppressWarnings("unchecked")
        Class<E> type = (Class<E>) record.getClass();
        return robot.service(Records.class).find(type, record.getId()).orElseThrow();
    }

    private static void open(WorkbenchRobot robot, String entity, UUID id) {
        robot.context().get(Navigation.class).open(new RecordRef(entity, id));
        robot.untilIdle();
    }

    /** Who works here, then the sign, and nothing behind it or below. */
    private static void assertTheEdgeIsFull(WorkbenchRobot robot) {
        Control sign = robot.find(ToolBar.class, "status.exchange").getParent();
        Control line = robot.find(Composite.class, "status");
        robot.until("both fill the edge of the window", () -> line.getBounds().width + sign.getBounds().width >= sign.getParent().getClientArea().width - EDGE
            && line.getBounds().x + line.getBounds().width <= sign.getBounds().x);
    }

    @Test
    void aLostValueIsBackWithOneClick() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of("fa"))) {
            Account account = account(robot, "2");
            SyncConflict conflict = conflict(robot, account, "2", "1");
            robot.until("the edge of the window says so", () -> robot.look(ToolBar.class, "status.exchange").map(bar -> bar.getItem(0).getText().contains("تعارض: ۱")).orElse(false));
            assertTheEdgeIsFull(robot);
            open(robot, "sync.conflict", conflict.getId());
            robot.until("what stands", () -> robot.find(Text.class, "conflict.stands").getText().contains("2"));
            assertTrue(robot.find(Text.class, "conflict.lost").getText().contains("1"));
            robot.click("conflict.restore");
            robot.until("restored", () -> now(robot, conflict).getState() == ConflictState.RESTORED);
            assertEquals("1", now(robot, account).getPhone());
            robot.until("nothing more to restore", () -> !robot.find(Button.class, "conflict.restore").isEnabled());
        }
    }

    @Test
    void whatSomebodyHasWrittenMeanwhileIsToldFirst() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            Account account = account(robot, "2");
            SyncConflict conflict = conflict(robot, account, "2", "1");
            open(robot, "sync.conflict", conflict.getId());
            robot.until("what stands", () -> robot.find(Button.class, "conflict.restore").isEnabled());
            Account other = now(robot, account);
            other.setPhone("3");
            assertTrue(robot.service(Records.class).save(other).isDone());
            robot.click("conflict.restore");
            robot.until("the sentence", () -> robot.find(Label.class, "conflict.message").getText().startsWith("Somebody has changed Phone meanwhile"));
            assertEquals("3", now(robot, account).getPhone());
            robot.until("offered anew", () -> robot.find(Button.class, "conflict.restore").isEnabled()
                && robot.find(Label.class, "conflict.about").getText().contains("now it is"));
            robot.click("conflict.keep");
            robot.until("settled", () -> now(robot, conflict).getState() == ConflictState.SETTLED);
        }
    }

    @Test
    void aHeldBackChangeIsToldInWordsAndLetGo() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            Account account = account(robot, "2");
            HeldBack held = new HeldBack();
            held.setTransactionId(UUID.randomUUID());
            held.setOrigin(UUID.randomUUID());
            held.setPlace(1);
            held.setRecords(1);
            held.setMadeAt(Instant.now());
            held.setReasonEn("It changes a record that does not belong to the branch.");
            held.setReasonFa("رکوردی را تغییر می‌دهد که مال این شعبه نیست.");
            held.setState(HeldState.WAITING);
            held.setBranchId(robot.service(CurrentUserService.class).branchId());
            held.setContent("[\"" + held.getTransactionId() + "\",0,null,null,null,[[\"core.account\",\"" + account.getId() + "\",\"U\",{\"phone\":[\"2\",\"9\"]}]]]");
            stored(robot, held);
            open(robot, "sync.held", held.getId());
            robot.until("its content", () -> robot.find(Table.class, "held.content").getItemCount() == 1);
            assertEquals(List.of("Phone", "2", "9"), List.of(robot.find(Table.class, "held.content").getItem(0).getText(1),
                robot.find(Table.class, "held.content").getItem(0).getText(2), robot.find(Table.class, "held.content").getItem(0).getText(3)));
            assertEquals(held.getReasonEn(), robot.find(Label.class, "held.reason").getText());
            robot.click("held.discard");
            assertFalse(robot.find(Button.class, "reason.ok").isEnabled());
            robot.type("reason.text", "a mistake");
            robot.click("reason.ok");
            robot.until("let go", () -> now(robot, held).getState() == HeldState.DISCARDED);
            assertEquals("a mistake", now(robot, held).getNote());
        }
    }

    @Test
    void twoWhoAreAlikeAreToldApartWithOneClick() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of("fa"))) {
            SyncConflict link = twins(robot, account(robot, "09121112233"), account(robot, "+989121112233"));
            Table table = robot.find(Table.class, "twins.values");
            assertTrue(table.getColumn(1).getText().startsWith("Hafez – "), table.getColumn(1)::getText);
            assertEquals(List.of("Hafez", "Hafez", "✓"), List.of(table.getItem(0).getText(1), table.getItem(0).getText(2), table.getItem(0).getText(3)));
            assertTrue(Stream.of(table.getItems()).anyMatch(row -> row.getText(3).equals("✓") && !row.getText(1).equals(row.getText(2))), "one number in two ways of writing");
            assertTrue(robot.find(Label.class, "twins.about").getText().contains("شمارهٔ همراه"));
            robot.click("twins.different");
            robot.until("settled", () -> now(robot, link).getState() == ConflictState.SETTLED);
            robot.until("not asked again", () -> !robot.find(Button.class, "twins.different").isEnabled());
        }
    }

    @Test
    void twoWhoAreTheSameBecomeOneInTheDialogForThat() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            Account first = account(robot, "09121112233");
            SyncConflict link = twins(robot, first, account(robot, "+989121112233"));
            robot.click("twins.union");
            robot.until("both are chosen", () -> robot.look(Button.class, "union.ok").filter(Button::isEnabled).isPresent());
            assertTrue(robot.find(Button.class, "union.stays.this").getText().startsWith("Hafez, made "), "two of the same name and branch are told apart");
            robot.click("union.ok");
            robot.until("merged", () -> now(robot, link).getState() == ConflictState.MERGED);
            assertEquals(List.of(first), robot.service(Records.class).list(Query.of(Account.class)));
        }
    }
}
