package org.peyvand.gallery.internal;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.peyvand.testing.ui.WorkbenchRobot;

/** Goes through the pages about branches and their head office, safe data and rights, with something on each of them. */
final class ControlWalk {
    private static final int CALM_MILLIS = 600;
    private static final List<String> LISTS = List.of("sync.conflicts", "sync.held", "branch.deviations", "branch.steering", "branch.moves", "branch.actions");
    private static final List<String> PARTS = List.of("org.peyvand.branch.ui.part.score", "org.peyvand.safety.ui.part.backups", "org.peyvand.security.ui.part.trail");

    private final PageWalk walk;
    private final WorkbenchRobot robot;
    private final FakeHead head;

    ControlWalk(PageWalk walk, WorkbenchRobot robot, FakeHead head) {
        this.walk = walk;
        this.robot = robot;
        this.head = head;
    }

    /** Everything, beside records that are there. */
    void all(ScreenData data, Locale language) {
        ControlData waiting = waiting(language);
        exchange();
        codes();
        LISTS.forEach(walk::list);
        PARTS.forEach(id -> walk.part(id, id.substring(id.lastIndexOf('.') + 1)));
        board();
        inbox(waiting);
        steering(data, waiting);
        encryption();
        rights(waiting);
    }

    /** Makes what waits, off the thread of the window, and takes away what is told in the corner. */
    private ControlData waiting(Locale language) {
        CompletableFuture<ControlData> data = CompletableFuture.supplyAsync(() -> ControlData.in(robot, language.getLanguage().equals("fa")));
        robot.until("the data", data::isDone);
        data.join();
        robot.until("the corner tells of it", () -> robot.look(Button.class, "toast.close").isPresent());
        robot.untilIdle();
        while (robot.happens(CALM_MILLIS, () -> robot.look(Button.class, "toast.close").isPresent())) {
            robot.click("toast.close");
        }
        return data.join();
    }

    private void exchange() {
        walk.part("org.peyvand.sync.ui.part.exchange", "exchange");
        Label state = robot.find(Label.class, "exchange.state");
        String before = state.getText();
        head.cutOff(true);
        robot.until("the page says that nobody answers", () -> !state.getText().equals(before));
        walk.look("exchange-cut", robot.shell());
        head.cutOff(false);
        robot.until("the page says that it answers", () -> state.getText().equals(before));
    }

    private void codes() {
        walk.part("org.peyvand.sync.ui.part.branches", "branches");
        Table offices = robot.find(Table.class, "offices.list");
        robot.until("the branches", () -> offices.getItemCount() > 0);
        offices.select(0);
        offices.notifyListeners(SWT.Selection, new Event());
        robot.click("offices.code");
        walk.look("dialog-newCode", robot.find(Button.class, "newCode.ok").getShell());
        robot.click("newCode.ok");
        walk.dialog("dialog-code", "code.ok");
    }

    private void board() {
        walk.part("org.peyvand.branch.ui.part.board", "board");
        press("board.then", true);
        walk.look("board-then", robot.shell());
        press("board.then", false);
    }

    private void press(String id, boolean down) {
        Button button = robot.find(Button.class, id);
        button.setSelection(down);
        button.notifyListeners(SWT.Selection, new Event());
    }

    private void inbox(ControlData waiting) {
        walk.record("sync.conflict", waiting.conflict(), "conflict");
        walk.record("sync.conflict", waiting.twins(), "twins");
        robot.click("twins.union");
        robot.until("both are compared", () -> robot.look(Button.class, "union.ok").filter(Button::isEnabled).isPresent());
        walk.dialog("dialog-union", "union.cancel");
        walk.record("sync.held", waiting.held(), "held");
        robot.click("held.discard");
        walk.dialog("dialog-reason", "reason.cancel");
    }

    private void steering(ScreenData data, ControlData waiting) {
        walk.record("branch.deviation", waiting.deviation(), "deviation");
        walk.record("sales.pipeline", data.pipeline(), "pipeline-steered");
        robot.click("action.steer");
        walk.dialog("dialog-steer", "steer.cancel");
    }

    private void encryption() {
        walk.part("org.peyvand.safety.ui.part.encryption", "encryption");
        robot.look(Button.class, "encryption.on").filter(Button::isEnabled).ifPresent(button -> {
            robot.click("encryption.on");
            walk.dialog("dialog-encrypt", "encrypt.cancel");
        });
    }

    private void rights(ControlData waiting) {
        walk.record("security.role", waiting.role(), "role");
        walk.record("core.user", waiting.user(), "user");
        robot.command("org.peyvand.security.ui.command.why");
        walk.dialog("dialog-why", "why.ok");
        robot.command("org.peyvand.security.ui.command.rules");
        walk.dialog("dialog-rules", "rules.cancel");
    }
}
