package org.peyvand.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.base.culture.Culture;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.testing.TestPlatform;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitSetup;
import org.peyvand.ui.Palette;

/** What a start says when the data folder was last used by a newer version. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class NewerDatabaseTest {
    private static final int TICK = 40;

    @TempDir
    private Path folder;
    private final AtomicReference<String> said = new AtomicReference<>("");
    private final AtomicReference<Integer> direction = new AtomicReference<>(0);
    private final AtomicBoolean closed = new AtomicBoolean();

    @Test
    void itIsOneSentenceInAWindowAndTheWorkbenchEnds() throws SQLException {
        Display display = Display.getDefault();
        Locale.setDefault(Locale.of("fa"));
        try (TestPlatform platform = TestPlatform.in(folder)) {
            platform.service(UnitOfWork.class).read(session -> null);
            addStepOfTheFuture(platform.service(Database.class));
            platform.restart();

            IEclipseContext context = EclipseContextFactory.create();
            StartContext start = start();
            context.set(IApplicationContext.class, start);
            context.set(IWorkbench.class, workbench());
            Kit kit = KitSetup.prepare(context, display, Culture.persian(), Palette.light());
            context.set(UnitOfWork.class, platform.service(UnitOfWork.class));
            readAndClose(display);
            new WarmUp(context, kit).start();
            long end = System.nanoTime() + 20_000_000_000L;
            while (!closed.get()) {
                assertTrue(System.nanoTime() < end, "the workbench does not end");
                if (!display.readAndDispatch()) {
                    display.timerExec(TICK, () -> { });
                    display.sleep();
                }
            }
            assertTrue(said.get().contains("core"), said.get());
            assertFalse(said.get().contains("Exception") || said.get().contains("\tat "), "no stack trace: " + said.get());
            assertEquals(SWT.RIGHT_TO_LEFT, direction.get() & SWT.RIGHT_TO_LEFT);
            assertEquals(3, start.exitCode());
        }
    }

    private static void addStepOfTheFuture(Database database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO SCHEMA_STEP (MODULE, VERSION, CHECKSUM, APPLIED_AT)"
                    + " SELECT MODULE, MAX(VERSION) + 1, 'future', CURRENT_TIMESTAMP FROM SCHEMA_STEP WHERE MODULE LIKE '%core%' GROUP BY MODULE");
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        }
    }

    private static StartContext start() {
        return new StartContext((IApplicationContext) Proxy.newProxyInstance(IApplicationContext.class.getClassLoader(),
                new Class<?>[] {IApplicationContext.class},
                (proxy, method, args) -> method.getName().equals("getArguments") ? Map.of(IApplicationContext.APPLICATION_ARGS, new String[0]) : null));
    }

    private IWorkbench workbench() {
        return (IWorkbench) Proxy.newProxyInstance(IWorkbench.class.getClassLoader(), new Class<?>[] {IWorkbench.class}, (proxy, method, args) -> {
            closed.compareAndSet(false, method.getName().equals("close"));
            return method.getReturnType() == boolean.class ? true : null;
        });
    }

    /** The window waits for the person: looks at it and closes it from within. */
    private void readAndClose(Display display) {
        display.timerExec(TICK, () -> {
            for (Shell shell : display.getShells()) {
                if ("start.problem".equals(shell.getData("peyvand.id"))) {
                    direction.set(shell.getStyle());
                    for (Control child : shell.getChildren()) {
                        if (child instanceof Label label && "start.problem.text".equals(label.getData("peyvand.id"))) {
                            said.set(label.getText());
                        }
                    }
                    shell.close();
                    return;
                }
            }
            readAndClose(display);
        });
    }
}
