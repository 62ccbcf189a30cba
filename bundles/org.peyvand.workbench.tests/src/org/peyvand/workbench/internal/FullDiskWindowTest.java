package org.peyvand.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.Query;
import org.peyvand.testing.SmallDisk;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.Kit;
import org.peyvand.ui.notice.Notice;
import org.peyvand.ui.notice.Notices;

/** The workbench on a real display over a real database on a disk that runs full under it. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class FullDiskWindowTest {
    private static final String SAVE = "org.peyvand.workbench.command.save";

    @TempDir
    private Path place;

    @Test
    void theWindowSaysThatItOnlyReadsKeepsWhatIsTypedAndSavesItWhenThereIsRoom() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(place.resolve("disk"), 96); WorkbenchRobot robot = WorkbenchRobot.in(disk.folder().resolve("data"), Locale.ENGLISH)) {
            robot.service(Database.class).keepRoom();
            robot.openList("core.accounts");
            disk.fill();
            robot.click("list.new");        // a page that was never open, with icons that were never drawn
            robot.type("name", "Typed on a full disk");
            robot.until("dirty", () -> robot.part().isDirty());
            robot.until("noticed by itself", () -> isSaid(robot));
            assertEquals("Only reading: the disk is full. Try again", sign(robot).getItem(0).getText());
            assertTrue(sign(robot).getItem(0).getToolTipText().contains("nothing can be saved until 24 MB are free"), sign(robot).getItem(0).getToolTipText());
            assertEquals(List.of("The disk is full"), robot.context().get(Kit.class).service(Notices.class).all().stream().map(Notice::title).toList());

            robot.type("number", "77");
            robot.command(SAVE);
            robot.untilIdle();
            assertTrue(robot.part().isDirty(), "nothing typed is lost");
            assertEquals(0, stored(robot));
            robot.until("kept as a draft, in what was put aside", () -> drafts(disk.folder().resolve("data/drafts")));

            disk.makeRoom();
            sign(robot).getItem(0).notifyListeners(SWT.Selection, new Event());
            robot.until("said no more", () -> !isSaid(robot));
            robot.command(SAVE);
            robot.until("saved", () -> !robot.part().isDirty());
            assertEquals(1, stored(robot));
            assertFalse(robot.service(Database.class).readOnly().isPresent());
        }
    }

    private static boolean isSaid(WorkbenchRobot robot) {
        return robot.look(ToolBar.class, "status.readonly").isPresent();
    }

    private static ToolBar sign(WorkbenchRobot robot) {
        return robot.find(ToolBar.class, "status.readonly");
    }

    private static int stored(WorkbenchRobot robot) {
        return robot.service(Records.class).list(Query.of(Account.class).where(Criteria.where("number").is("77"))).size();
    }

    private static boolean drafts(Path folder) {
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.walk(folder) : Stream.empty()) {
            return files.anyMatch(file -> file.toString().endsWith(".draft") && holds(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean holds(Path draft) {
        try {
            return Files.readString(draft).contains("77");
        } catch (IOException e) {
            return false;       // replaced meanwhile
        }
    }
}
