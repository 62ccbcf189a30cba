package org.peyvand.sales.ui.internal.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.base.Outcome;
import org.peyvand.core.Records;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.sales.LeadConversion;
import org.peyvand.sales.Leads;
import org.peyvand.sales.Opportunities;
import org.peyvand.sales.model.Lead;
import org.peyvand.sales.model.LeadStatus;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.Stage;
import org.peyvand.sales.model.StageChange;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Navigation;
import org.peyvand.ui.board.BoardPresentation;

/** The boards of sales, in the real workbench over a real database. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class BoardsTest {
    private static final int MANY = 5000;

    @Test
    void aDraggedDealChangesItsStageAndTheMoveIsWrittenDown() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            Opportunity deal = deal(robot);
            Control control = board(robot, "sales.opportunities");
            BoardPresentation board = BoardPresentation.of(control).orElseThrow();
            robot.until("the card", () -> card(board, 0));

            drag(control, board.bounds(0, 0), board.bounds(1, 0));

            robot.until("moved", () -> stage(robot).equals(board.columns().get(1)));
            robot.until("the card is there", () -> card(board, 1));
            List<StageChange> history = robot.service(Opportunities.class).history(deal);
            assertEquals(board.columns().get(1), history.getLast().getToStage().getName());
            assertEquals(board.columns().get(0), history.getLast().getFromStage().getName());

            robot.click("list.result.undo");
            robot.until("taken back", () -> stage(robot).equals(board.columns().get(0)));
            robot.until("the card is back", () -> card(board, 0));
        }
    }

    @Test
    void escapeLetsGoOfACard() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            deal(robot);
            Control control = board(robot, "sales.opportunities");
            BoardPresentation board = BoardPresentation.of(control).orElseThrow();
            robot.until("the card", () -> card(board, 0));
            Rectangle from = board.bounds(0, 0);
            Rectangle to = board.bounds(1, 0);

            mouse(control, SWT.MouseDown, from);
            mouse(control, SWT.MouseMove, to);
            press(control, SWT.ESC, '\u001b', 0);
            mouse(control, SWT.MouseUp, to);
            robot.untilIdle();

            assertTrue(card(board, 0));
            assertEquals(1, robot.service(Records.class).list(Query.of(StageChange.class)).size());
        }
    }

    @Test
    void keysMoveToTheSideThatIsSeen() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of("fa"))) {
            deal(robot);
            Control control = board(robot, "sales.opportunities");
            BoardPresentation board = BoardPresentation.of(control).orElseThrow();
            robot.until("the card", () -> card(board, 0));
            board.select(0, 0);

            press(control, SWT.ARROW_LEFT, '\0', SWT.MOD1);
            robot.until("one on, to the left", () -> stage(robot).equals(board.columns().get(1)));
            robot.until("settled", () -> card(board, 1));
            robot.untilIdle();
            press(control, 'z', '\u001a', SWT.MOD1);
            robot.until("taken back", () -> stage(robot).equals(board.columns().get(0)));
        }
    }

    @Test
    void aLostDealIsAskedWhyAndStaysWhenNothingIsSaid() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            deal(robot);
            Control control = board(robot, "sales.opportunities");
            BoardPresentation board = BoardPresentation.of(control).orElseThrow();
            robot.until("the card", () -> card(board, 0));

            drag(control, board.bounds(0, 0), board.bounds(board.columns().size() - 1, 0));
            robot.find(Control.class, "reason.words").getShell().close();
            robot.untilIdle();

            assertTrue(card(board, 0));
            assertEquals(board.columns().getFirst(), stage(robot));
        }
    }

    @Test
    void aRefusedMoveIsToldOnTheCardWhichGoesBack() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            Records records = robot.service(Records.class);
            Lead lead = records.create(Lead.class);
            lead.setCompany("Pars");
            lead.setLastName("Ahmadi");
            LeadConversion conversion = new LeadConversion(null, null, LeadConversion.Deal.NONE, null, null, null);
            aside(() -> robot.service(Leads.class).convert(records.save(lead).value(), conversion)).value();
            Control control = board(robot, "sales.leads");
            BoardPresentation board = BoardPresentation.of(control).orElseThrow();
            int converted = LeadStatus.CONVERTED.ordinal();
            robot.until("the card", () -> card(board, converted));

            board.select(converted, 0);
            press(control, '[', '[', 0);

            robot.until("refused in words", () -> board.record(converted, 0).isPresent() && !board.refusal(converted, 0).isEmpty());
            assertEquals(LeadStatus.CONVERTED, records.list(Query.of(Lead.class)).getFirst().getStatus());
            assertEquals(0, board.size(converted - 1));
        }
    }

    @Test
    void ofThousandsOfCardsOnlyThoseAreReadAndPaintedThatAreSeen() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of("fa"))) {
            aside(() -> robot.service(UnitOfWork.class).write(session -> {
                for (int i = 0; i < MANY; i++) {
                    Lead lead = new Lead();
                    lead.setName("Lead " + i);
                    session.add(lead);
                }
                return Outcome.done(null);
            })).value();
            BoardPresentation board = BoardPresentation.of(board(robot, "sales.leads")).orElseThrow();
            robot.until("the first cards", () -> board.size(0) == MANY && board.record(0, 0).isPresent() && board.painted() > 0);
            assertTrue(board.painted() < 20, "painted " + board.painted());
            assertFalse(board.record(0, 4000).isPresent(), "nobody has looked there");

            board.select(0, 4000);
            robot.until("the cards further down", () -> board.record(0, 4000).isPresent());
            robot.until("painted", () -> board.painted() > 0);
            assertTrue(board.painted() < 20, "painted " + board.painted());
        }
    }

    @Test
    void aTitleIsEnoughForANewCard() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            deal(robot);
            Control control = board(robot, "sales.opportunities");
            BoardPresentation board = BoardPresentation.of(control).orElseThrow();
            robot.until("the card", () -> card(board, 0));
            board.select(0, 0);

            press(control, SWT.INSERT, '\0', 0);
            robot.type("board.add.title", "quick");
            robot.find(Control.class, "board.add.title").notifyListeners(SWT.DefaultSelection, new Event());

            robot.until("a second card", () -> board.size(0) == 2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void severalCardsAreSelectedMovedTakenBackAndChangedByTheMenu(String language) {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of(language))) {
            leads(robot, 4);
            Control control = board(robot, "sales.leads");
            BoardPresentation board = BoardPresentation.of(control).orElseThrow();
            robot.until("the cards", () -> board.size(0) == 4 && board.record(0, 3).isPresent());
            board.select(0, 0);
            press(control, SWT.ARROW_DOWN, '\0', SWT.SHIFT);
            mouse(control, SWT.MouseDown, board.bounds(0, 2), SWT.MOD1);
            mouse(control, SWT.MouseUp, board.bounds(0, 2), SWT.MOD1);
            assertEquals(3, board.selection().count());

            press(control, language.equals("fa") ? SWT.ARROW_LEFT : SWT.ARROW_RIGHT, '\0', SWT.MOD1);
            robot.until("three moved", () -> statuses(robot, LeadStatus.values()[1]) == 3);
            robot.until("said", () -> robot.look(Label.class, "list.result.text").map(label -> label.getText().startsWith(robot.context().get(Kit.class).culture().number(3)))
                    .orElse(false));
            robot.untilIdle();
            press(control, 'z', '\u001a', SWT.MOD1);
            robot.until("all back", () -> statuses(robot, LeadStatus.NEW) == 4);
            robot.untilIdle();

            robot.until("cards again", () -> board.size(0) == 4 && board.record(0, 3).isPresent());
            board.select(0, 1);
            press(control, SWT.ARROW_DOWN, '\0', SWT.SHIFT);
            AtomicReference<Menu> menu = new AtomicReference<>();
            robot.display().addFilter(SWT.Show, event -> {
                if (event.widget instanceof Menu shown) {
                    menu.set(shown);
                }
            });
            Event wanted = new Event();
            wanted.detail = SWT.MENU_KEYBOARD;
            control.notifyListeners(SWT.MenuDetect, wanted);
            robot.until("the menu", () -> menu.get() != null);
            List<Object> ids = Arrays.stream(menu.get().getItems()).map(item -> item.getData("peyvand.id")).toList();
            assertTrue(ids.containsAll(List.of("row.edit", "row.assign", "row.delete")), ids.toString());
            menu.get().getItem(ids.indexOf("row.edit")).notifyListeners(SWT.Selection, new Event());
            menu.get().setVisible(false);
            robot.type("mass.value", "same");
            robot.click("mass.ok");
            robot.until("two changed", () -> robot.service(Records.class).list(Query.of(Lead.class)).stream().filter(lead -> "same".equals(lead.getName())).count() == 2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void howLongCardsMayStandIsSetForOneColumn(String language) {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of(language))) {
            deal(robot);
            aside(() -> robot.service(UnitOfWork.class).write(session -> {
                session.list(Query.of(StageChange.class)).forEach(change -> change.setAt(Instant.now().minus(Duration.ofDays(10))));
                return Outcome.done(null);
            })).value();
            Control control = board(robot, "sales.opportunities");
            BoardPresentation board = BoardPresentation.of(control).orElseThrow();
            robot.until("the card", () -> card(board, 0));
            assertFalse(board.isStalled(0, 0), "ten days are fewer than the usual ones");
            limit(robot, board, control, language, "5");
            robot.until("too long for this column now", () -> board.isStalled(0, 0));
            limit(robot, board, control, language, "0");
            robot.until("never", () -> card(board, 0) && !board.isStalled(0, 0));
        }
    }

    @Test
    void howLongDealsMayStandBelongsToTheStageForEveryone() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            deal(robot);
            Control control = board(robot, "sales.opportunities");
            BoardPresentation board = BoardPresentation.of(control).orElseThrow();
            robot.until("the card", () -> card(board, 0));
            limit(robot, board, control, "en", "4");
            robot.until("the stage keeps it", () -> robot.service(Records.class).list(Query.of(Stage.class)).stream()
                    .anyMatch(stage -> Integer.valueOf(4).equals(stage.getPatience()) && stage.getName().equals(board.columns().get(0))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void anEmptyBoardSaysWhatToDoAndLetsOneDoIt(String language) {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of(language))) {
            Control control = board(robot, "sales.leads");
            BoardPresentation board = BoardPresentation.of(control).orElseThrow();
            assertFalse(robot.find(Button.class, "board.note.act").getText().isBlank());
            robot.click("board.note.act");
            Text title = robot.find(Text.class, "board.add.title");
            title.setText("Mehr");
            title.notifyListeners(SWT.DefaultSelection, new Event());
            robot.until("the first card", () -> card(board, 0));
            robot.until("nothing more to say", () -> robot.look(Button.class, "board.note.act").isEmpty());
            robot.text("list.search").setText("nobody is called so");
            Button clear = robot.find(Button.class, "board.note.act");
            clear.notifyListeners(SWT.Selection, new Event());
            robot.until("the card is there again", () -> card(board, 0));
            assertEquals("", robot.text("list.search").getText());
        }
    }

    private static void limit(WorkbenchRobot robot, BoardPresentation board, Control control, String language, String days) {
        board.select(0, 0);
        char key = language.equals("fa") ? 'م' : 'l';
        press(control, key, key, 0);
        robot.text("limit.days").setText(days);
        robot.click("limit.ok");
        robot.until("closed", () -> robot.look(Control.class, "limit.days").isEmpty());
    }

    private static void leads(WorkbenchRobot robot, int count) {
        aside(() -> robot.service(UnitOfWork.class).write(session -> {
            for (int i = 0; i < count; i++) {
                Lead lead = new Lead();
                lead.setName("Lead " + i);
                session.add(lead);
            }
            return Outcome.done(null);
        })).value();
    }

    private static long statuses(WorkbenchRobot robot, LeadStatus status) {
        return robot.service(Records.class).list(Query.of(Lead.class)).stream().filter(lead -> lead.getStatus() == status).count();
    }

    /** Off the UI thread, as services want it. */
    private static <T> T aside(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).join();
    }

    private static boolean card(BoardPresentation board, int column) {
        return board.columns().size() > column && board.size(column) == 1 && board.record(column, 0).isPresent();
    }

    private static String stage(WorkbenchRobot robot) {
        return robot.service(Records.class).list(Query.of(Opportunity.class).fetch("stage")).getFirst().getStage().getName();
    }

    private static Control board(WorkbenchRobot robot, String list) {
        robot.context().get(Navigation.class).openList(list);
        robot.click("list.as.board");
        return robot.find(Control.class, "board");
    }

    private static void drag(Control control, Rectangle from, Rectangle to) {
        mouse(control, SWT.MouseDown, from);
        mouse(control, SWT.MouseMove, to);
        mouse(control, SWT.MouseUp, to);
    }

    private static void mouse(Control control, int type, Rectangle card) {
        mouse(control, type, card, 0);
    }

    private static void mouse(Control control, int type, Rectangle card, int state) {
        Event event = new Event();
        event.stateMask = state;
        event.type = type;
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.x = card.x + card.width / 2;
        event.y = card.y + card.height / 2;
        control.notifyListeners(type, event);
    }

    private static void press(Control control, int key, char character, int state) {
        Event event = new Event();
        event.keyCode = key;
        event.character = character;
        event.stateMask = state;
        control.notifyListeners(SWT.KeyDown, event);
    }

    private static Opportunity deal(WorkbenchRobot robot) {
        Records records = robot.service(Records.class);
        Opportunity deal = records.create(Opportunity.class);
        deal.setName("Servers");
        return records.save(deal).value();
    }
}
