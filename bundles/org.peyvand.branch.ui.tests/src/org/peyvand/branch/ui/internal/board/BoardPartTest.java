package org.peyvand.branch.ui.internal.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.base.Outcome;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.Records;
import org.peyvand.core.Workplace;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.Goal;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.Stage;
import org.peyvand.sales.model.StageState;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.Navigation;

/** The board in the real workbench over a real database: figures, signs, places, and the way to the records. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class BoardPartTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void branchesAreComparedRankedAndOpened(String language) {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of(language))) {
            Tree tree = board(robot);
            robot.until("the figures", () -> tree.getItemCount() == 1 && tree.getItem(0).getItemCount() == 2);
            TreeItem head = tree.getItem(0);
            int won = column(robot, tree, "sales.won.attainment");
            assertEquals(language.equals("fa") ? "۵۰٪" : "50%", head.getItem(0).getText(won));
            assertNotNull(head.getItem(0).getImage(won), "how it stands is said by more than colour");
            assertEquals("A high", head.getItem(0).getText(0), "the best first");

            int customers = column(robot, tree, "core.newcustomers");
            press(tree, customers);
            robot.until("ranked otherwise", () -> tree.getItem(0).getItem(0).getText(0).equals("B low"));
            assertEquals(language.equals("fa") ? "۱" : "1", tree.getItem(0).getItem(0).getText(1));

            robot.find(Button.class, "board.flat").setSelection(true);
            robot.find(Button.class, "board.flat").notifyListeners(SWT.Selection, new Event());
            robot.until("one list", () -> tree.getItemCount() == 3);

            tree.showColumn(tree.getColumn(customers));
            robot.settle();
            doubleClick(tree, row(tree, "B low"), customers);
            robot.until("its records", () -> robot.look(Label.class, "board.behind.title").filter(Label::isVisible).isPresent());
            robot.until("two customers", () -> robot.look(Composite.class, "list.branch.behind.core.account").isPresent());
            assertTrue(robot.find(Label.class, "board.behind.title").getText().contains("B low"));
            robot.click("board.back");
            robot.until("back", tree::isVisible);
            assertFalse(robot.find(Label.class, "board.summary").getText().isBlank());
        }
    }

    private static Tree board(WorkbenchRobot robot) {
        Records records = robot.service(Records.class);
        Branch head = robot.service(CurrentUserService.class).branch();
        Branch high = branch(records, "A high", head);
        Branch low = branch(records, "B low", head);
        goal(robot, high, "1000");
        goal(robot, low, "1000");
        won(robot, user(records, "high", high), "500");
        User second = user(records, "low", low);
        won(robot, second, "100");
        account(records, second, "One");
        account(records, second, "Two");
        robot.context().get(Navigation.class).openPart(BoardPart.ID);
        return robot.find(Tree.class, "board.tree");
    }

    private static Branch branch(Records records, String name, Branch above) {
        Branch branch = new Branch();
        branch.setName(name);
        branch.setParent(above);
        return stored(records, branch);
    }

    private static User user(Records records, String login, Branch branch) {
        User user = new User();
        user.setLogin(login);
        user.setDisplayName(login);
        user.setBranch(branch);
        user.setActive(true);
        return stored(records, user);
    }

    private static void goal(WorkbenchRobot robot, Branch office, String amount) {
        Goal goal = robot.service(Records.class).create(Goal.class);
        goal.setUser(null);
        goal.setOffice(office);
        goal.setAmount(new BigDecimal(amount));
        goal.setCurrency(robot.service(Workplace.class).currency());
        stored(robot.service(Records.class), goal);
    }

    private static void won(WorkbenchRobot robot, User owner, String amount) {
        Opportunity deal = robot.service(Records.class).create(Opportunity.class);
        deal.setName("deal");
        deal.setAmount(new BigDecimal(amount));
        deal.setCurrency(robot.service(Workplace.class).currency());
        deal.setOwner(owner);
        deal.setStage(robot.service(Records.class).list(Query.of(Stage.class).where(Criteria.where("state").is(StageState.WON))).getFirst());
        deal.setClosedOn(robot.service(Workplace.class).today());
        stored(robot.service(Records.class), deal);
    }

    private static void account(Records records, User owner, String name) {
        Account account = new Account();
        account.setName(name);
        account.setOwner(owner);
        stored(records, account);
    }

    /** Off the UI thread, as in the program. */
    private static <E extends DomainEntity> E stored(Records records, E record) {
        Outcome<E> outcome = CompletableFuture.supplyAsync(() -> records.save(record)).join();
        assertTrue(outcome.isDone(), () -> outcome.diagnostics().toString());
        return outcome.value();
    }

    /** Two fixed columns stand before the figures. */
    private static int column(WorkbenchRobot robot, Tree tree, String id) {
        String label = BoardTree.columns(tree).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow().label(robot.context().get(Culture.class));
        return IntStream.range(0, tree.getColumnCount()).filter(i -> tree.getColumn(i).getText().equals(label)).findFirst().orElseThrow();
    }

    private static void press(Tree tree, int column) {
        tree.getColumn(column).notifyListeners(SWT.Selection, new Event());
    }

    private static TreeItem row(Tree tree, String name) {
        return IntStream.range(0, tree.getItemCount()).mapToObj(tree::getItem).filter(item -> item.getText(0).equals(name)).findFirst().orElseThrow();
    }

    private static void doubleClick(Tree tree, TreeItem item, int column) {
        Rectangle bounds = item.getBounds(column);
        Event event = new Event();
        event.x = bounds.x + bounds.width / 2;
        event.y = bounds.y + bounds.height / 2;
        event.button = 1;
        tree.notifyListeners(SWT.MouseDoubleClick, event);
    }
}
