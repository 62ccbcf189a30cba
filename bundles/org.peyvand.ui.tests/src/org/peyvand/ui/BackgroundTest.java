package org.peyvand.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;

@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class BackgroundTest {
    private static final Message NAME = KitText.of("task.load");

    private final KitStage stage = new KitStage(Culture.english());
    private final Background background = stage.kit.background();
    private final CountDownLatch gate = new CountDownLatch(1);
    private final List<String> heard = new ArrayList<>();

    @AfterEach
    void close() {
        gate.countDown();
        stage.close();
    }

    @Test
    void theWorkIsDoneElsewhereAndTheResultComesToTheWindow() {
        AtomicReference<Thread> worker = new AtomicReference<>();
        AtomicReference<Thread> taker = new AtomicReference<>();
        background.task(NAME, progress -> {
            worker.set(Thread.currentThread());
            return "result";
        }).then(result -> {
            taker.set(Thread.currentThread());
            heard.add(result);
        }).start();
        assertFalse(background.isIdle());
        stage.untilIdle();
        assertEquals(List.of("result"), heard);
        assertSame(stage.display.getThread(), taker.get());
        assertNotSame(stage.display.getThread(), worker.get());
    }

    @Test
    void whileNobodyWorksHereTasksWaitSaveThoseAhead() {
        background.hold();
        background.task(NAME, progress -> "first").then(heard::add).start();
        background.task(NAME, progress -> "sign-in").ahead().then(heard::add).start();
        stage.until("what goes ahead", () -> heard.equals(List.of("sign-in")));
        assertFalse(background.isIdle());
        background.release();
        stage.untilIdle();
        assertEquals(List.of("sign-in", "first"), heard);
    }

    @Test
    void progressIsSeenWhileItRunsAndGoneAfterwards() {
        AtomicBoolean told = new AtomicBoolean();
        Runnable stop = background.watch(() -> told.set(true));
        Running task = background.task(NAME, progress -> {
            progress.total("rows", 4);
            progress.worked(1);
            progress.subTask("row 1");
            gate.await();
            return null;
        }).visible().start();
        stage.until("one quarter", () -> task.fraction() == 0.25 && task.now().equals("row 1") && told.get());
        assertEquals(List.of(task), background.running());
        gate.countDown();
        stage.until("done", task::isDone);
        assertEquals(List.of(), background.running());
        stop.run();
    }

    @Test
    void hiddenWorkIsInNoList() {
        Running task = background.task(NAME, progress -> {
            gate.await();
            return null;
        }).start();
        assertEquals(List.of(), background.running());
        assertTrue(task.fraction() < 0, "nobody knows how far it is");
    }

    @Test
    void aTaskThatIsCancelledBeforeItBeginsIsGone() {
        Job.getJobManager().suspend();
        try {
            Running task = background.task(NAME, progress -> "never").visible().then(heard::add).start();
            task.cancel();
            stage.untilIdle();
            assertTrue(task.isDone());
        } finally {
            Job.getJobManager().resume();
        }
        assertEquals(List.of(), background.running());
        assertEquals(List.of(), heard);
    }

    @Test
    void aCancelledTaskDeliversNothing() {
        Running task = background.task(NAME, progress -> {
            gate.await();
            if (progress.isCancelled()) {
                throw new OperationCanceledException();
            }
            return "late";
        }).visible().then(heard::add).failed(cause -> heard.add("failed")).start();
        task.cancel();
        assertTrue(task.isCancelled());
        gate.countDown();
        stage.untilIdle();
        assertTrue(task.isDone());
        assertEquals(List.of(), heard);
    }

    @Test
    void aFailureGoesToWhoTakesItElseToTheProblemWindow() {
        background.task(NAME, progress -> {
            throw new IllegalStateException("first");
        }).failed(cause -> heard.add(cause.getMessage())).start();
        stage.untilIdle();
        assertEquals(List.of("first"), heard);
        assertTrue(stage.look(Label.class, "problem.sentence").isEmpty());
        background.task(NAME, progress -> {
            throw new IllegalStateException("second");
        }).start();
        stage.find(Label.class, "problem.sentence");
    }

    @Test
    void aResultForAPageThatIsGoneIsDropped() {
        Composite page = new Composite(stage.shell, SWT.NONE);
        background.task(NAME, progress -> {
            gate.await();
            return "late";
        }).whileAlive(page).then(heard::add).start();
        page.dispose();
        gate.countDown();
        stage.untilIdle();
        assertEquals(List.of(), heard);
    }

    @Test
    void waitingKeepsTheWindowAlive() {
        AtomicBoolean painted = new AtomicBoolean();
        Running task = background.task(NAME, progress -> {
            gate.await();
            return null;
        }).start();
        stage.display.timerExec(1, () -> {
            painted.set(true);
            gate.countDown();
        });
        background.await(task);
        assertTrue(painted.get());
        assertTrue(task.isDone());
    }
}
