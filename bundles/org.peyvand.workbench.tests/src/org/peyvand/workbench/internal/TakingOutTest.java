package org.peyvand.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Hashtable;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
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

/** What may be seen and not taken out does not come into the clipboard; the person is told. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class TakingOutTest {
    private static final Access SEE_ALL_TAKE_OPEN = new Access() {
        @Override
        public Criterion records(EntityDescription entity, Action action) {
            boolean narrow = action == Action.EXPORT && entity.id().equals("core.account");
            return narrow ? Criteria.where("city").is("Tehran") : Criteria.everything();
        }

        @Override
        public FieldRight field(EntityDescription entity, String attribute) {
            return FieldRight.EDIT;
        }
    };

    @Test
    void onlyWhatMayBeTakenOutIsCopied() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            account(robot, "Open", "Tehran");
            account(robot, "Kept", "Tabriz");
            ServiceRegistration<?> policy = FrameworkUtil.getBundle(TakingOutTest.class).getBundleContext().registerService(AccessPolicy.class,
                    () -> SEE_ALL_TAKE_OPEN, new Hashtable<>(Map.of(Constants.SERVICE_RANKING, 1000)));
            try {
                NatTable table = robot.openList("core.accounts");
                robot.until("both are seen", () -> table.getRowCount() == 3 && !robot.cell(table, 0, 2).isEmpty());
                key(table, 'a');
                robot.untilIdle();
                key(table, 'c');
                AtomicReference<String> copied = new AtomicReference<>("");
                robot.until("copied", () -> {
                    Clipboard clipboard = new Clipboard(robot.display());
                    copied.set(String.valueOf(clipboard.getContents(TextTransfer.getInstance())));
                    clipboard.dispose();
                    return copied.get().contains("Open");
                });
                assertFalse(copied.get().contains("Kept"), copied.get());
                Control said = robot.find(Control.class, "problem.sentence");
                assertEquals("1 record was left out, because you may not take it out of Peyvand.", ((Label) said).getText());
            } finally {
                policy.unregister();
            }
        }
    }

    private static void account(WorkbenchRobot robot, String name, String city) {
        Account account = new Account();
        account.setName(name);
        account.setCity(city);
        assertTrue(robot.service(Records.class).save(account).isDone());
    }

    private static void key(NatTable table, int key) {
        Event event = new Event();
        event.keyCode = key;
        event.stateMask = SWT.MOD1;
        table.notifyListeners(SWT.KeyDown, event);
    }
}
