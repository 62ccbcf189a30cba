package org.peyvand.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.access.Access;
import org.peyvand.persistence.access.AccessPolicy;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.Kit;

/** What the rights say about fields, records and actions is seen in pages before anybody saves, and at once when the rights change. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class RightsInPagesTest {
    private static final String ACCOUNT = "core.account";
    private final Map<String, FieldRight> fields = new ConcurrentHashMap<>();
    private final Map<Action, Criterion> records = new EnumMap<>(Action.class);
    private ServiceRegistration<?> policy;

    /** Judges accounts by what the test says; asked anew each time. */
    private Access access() {
        Map<String, FieldRight> fieldsNow = Map.copyOf(fields);
        Map<Action, Criterion> recordsNow = Map.copyOf(records);
        return new Access() {
            @Override
            public Criterion records(EntityDescription entity, Action action) {
                return entity.id().equals(ACCOUNT) ? recordsNow.getOrDefault(action, Criteria.everything()) : Criteria.everything();
            }

            @Override
            public FieldRight field(EntityDescription entity, String attribute) {
                return entity.id().equals(ACCOUNT) ? fieldsNow.getOrDefault(attribute, FieldRight.EDIT) : FieldRight.EDIT;
            }
        };
    }

    @BeforeEach
    void judge() {
        policy = bundles().registerService(AccessPolicy.class, this::access, new Hashtable<>(Map.of(Constants.SERVICE_RANKING, 1000)));
    }

    @AfterEach
    void stop() {
        policy.unregister();
    }

    private static BundleContext bundles() {
        return FrameworkUtil.getBundle(RightsInPagesTest.class).getBundleContext();
    }

    private void changed(WorkbenchRobot robot) {
        robot.service(EventAdmin.class).sendEvent(new Event(AccessPolicy.CHANGED, Map.of()));
        robot.untilIdle();
    }

    @Test
    void hiddenFieldsAreNotThereAndOthersCanOnlyBeRead() {
        fields.put("city", FieldRight.HIDDEN);
        fields.put("website", FieldRight.READ);
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            Account account = account(robot, "Pars", "Tehran");
            NatTable table = robot.openList("core.accounts");
            robot.until("the row", () -> table.getRowCount() == 2);
            assertFalse(headers(robot, table).contains("City"), headers(robot, table).toString());
            open(robot, account);
            assertTrue(robot.look(Composite.class, "city").isEmpty());
            assertFalse(robot.text("website").getEditable());
            assertTrue(robot.text("name").getEditable());
            robot.type("name", "Pars Steel");
            robot.command("org.peyvand.workbench.command.save");
            robot.until("saved", () -> !robot.part().isDirty());
            assertEquals("Pars Steel", stored(robot, account).getName());
        }
    }

    @Test
    void aRecordThatMayNotBeChangedOpensForReadingAndSaysWhy() {
        records.put(Action.EDIT, Criteria.where("city").is("Tehran"));
        records.put(Action.ASSIGN, Criteria.where("city").is("Tehran"));
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of("fa"))) {
            Account mine = account(robot, "Mine", "Tehran");
            records.put(Action.EDIT, Criteria.everything());
            Account other = account(robot, "Other", "Shiraz");
            records.put(Action.EDIT, Criteria.where("city").is("Tehran"));
            changed(robot);
            open(robot, other);
            assertFalse(robot.text("name").getEditable());
            assertTrue(robot.look(Button.class, "editor.save").isEmpty());
            assertTrue(robot.find(Label.class, "editor.rights.text").getText().contains("ببینید"));
            open(robot, mine);
            assertTrue(robot.text("name").getEditable());
            assertTrue(robot.look(Label.class, "editor.rights.text").isEmpty());
        }
    }

    @Test
    void onlyWhatMayBeDoneIsOfferedAndThatFollowsTheRights() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            account(robot, "Pars", "Tehran");
            NatTable table = robot.openList("core.accounts");
            robot.until("the row", () -> table.getRowCount() == 2);
            assertTrue(robot.look(Button.class, "list.new").isPresent());
            assertTrue(headers(robot, table).contains("City"));
            records.put(Action.CREATE, Criteria.nothing());
            records.put(Action.DELETE, Criteria.where("city").is("Shiraz"));
            records.put(Action.EXPORT, Criteria.nothing());
            fields.put("city", FieldRight.HIDDEN);
            changed(robot);
            NatTable anew = robot.openList("core.accounts");
            robot.until("the row again", () -> anew.getRowCount() == 2 && !robot.cell(anew, 0, 1).isEmpty());
            assertTrue(robot.look(Button.class, "list.new").isEmpty());
            assertFalse(headers(robot, anew).contains("City"));
            assertEquals(List.of("row.edit", "row.assign"), menu(robot, anew));
            records.put(Action.READ, Criteria.nothing());
            changed(robot);
            robot.until("the list is gone", () -> robot.look(Button.class, "list.filter").isEmpty());
        }
    }

    private static List<String> menu(WorkbenchRobot robot, NatTable table) {
        List<Menu> shown = new ArrayList<>();
        Listener listener = event -> {
            if (event.widget instanceof Menu menu) {
                shown.add(menu);
            }
        };
        robot.display().addFilter(SWT.Show, listener);
        try {
            org.eclipse.swt.widgets.Event all = new org.eclipse.swt.widgets.Event();
            all.keyCode = 'a';
            all.stateMask = SWT.MOD1;
            table.notifyListeners(SWT.KeyDown, all);
            robot.untilIdle();
            robot.click("list.selected");
            robot.until("the menu", () -> !shown.isEmpty());
            return Stream.of(shown.getFirst().getItems()).map(item -> (String) item.getData("peyvand.id")).filter(id -> id != null).toList();
        } finally {
            robot.display().removeFilter(SWT.Show, listener);
            shown.forEach(menu -> menu.setVisible(false));
        }
    }

    private static List<String> headers(WorkbenchRobot robot, NatTable table) {
        return IntStream.range(0, table.getColumnCount()).mapToObj(column -> robot.cell(table, column, 0)).toList();
    }

    private static void open(WorkbenchRobot robot, Account account) {
        robot.context().get(Kit.class).navigation().open(new RecordRef(ACCOUNT, account.getId()));
        robot.until("the editor", () -> robot.look(Label.class, "editor.title").filter(title -> title.getText().equals(account.getName())).isPresent());
        robot.untilIdle();
        showForm(robot);
    }

    /** The page with the form that every record has. */
    private static void showForm(WorkbenchRobot robot) {
        robot.look(org.eclipse.swt.custom.CTabFolder.class, "pages").ifPresent(tabs -> Stream.of(tabs.getItems()).filter(item -> "form".equals(item.getData("peyvand.id")))
                .findFirst().ifPresent(item -> {
                    tabs.setSelection(item);
                    tabs.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
                }));
        robot.untilIdle();
    }

    private static Account stored(WorkbenchRobot robot, Account account) {
        return robot.service(Records.class).find(Account.class, account.getId()).orElseThrow();
    }

    private static Account account(WorkbenchRobot robot, String name, String city) {
        Account account = new Account();
        account.setName(name);
        account.setCity(city);
        var outcome = robot.service(Records.class).save(account);
        assertTrue(outcome.isDone(), outcome.toString());
        return outcome.value();
    }
}
