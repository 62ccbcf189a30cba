package org.peyvand.security.ui.internal.signin;

import java.util.function.LongSupplier;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.security.model.SignInWay;
import org.peyvand.security.signin.SignIn;
import org.peyvand.ui.Kit;

/** Locks the window when nobody touches it for a while, and ends the work of somebody who was disabled. UI thread only. */
final class Watchman {
    private static final int TICK_MILLIS = 5_000;
    private static final int TICKS_OF_A_LOOK = 12;
    private static final int[] TOUCHES = {SWT.KeyDown, SWT.MouseDown, SWT.MouseMove, SWT.MouseWheel};
    private final Kit kit;
    private final Shell window;
    private final SignIn signIn;
    private final IdleTime idle;
    private final String person;
    private Door door;
    private int ticks;

    /**
     * Begins to watch.
     *
     * @param person the name of whoever works here
     * @param nanos a clock that only goes forward
     */
    Watchman(Kit kit, Shell window, SignIn signIn, String person, LongSupplier nanos) {
        this.kit = kit;
        this.window = window;
        this.signIn = signIn;
        this.person = person;
        this.idle = new IdleTime(nanos);
        Display display = window.getDisplay();
        Listener touched = event -> idle.touched();
        for (int type : TOUCHES) {
            display.addFilter(type, touched);
            window.addListener(SWT.Dispose, event -> display.removeFilter(type, touched));
        }
        display.timerExec(TICK_MILLIS, this::tick);
    }

    private void tick() {
        if (!window.isDisposed()) {
            look();
            window.getDisplay().timerExec(TICK_MILLIS, this::tick);
        }
    }

    /** Looks once. */
    void look() {
        if (!signIn.rules().demanded()) {
            return;
        }
        if (idle.isOver(signIn.rules().lockMinutes())) {
            lock();
        }
        ticks++;
        if (ticks % TICKS_OF_A_LOOK == 0) {
            lookWhetherItHolds();
        }
    }

    /** Asks the database whether the person may go on; if not, that is the end. */
    void lookWhetherItHolds() {
        kit.background().task(SignInText.of("door.task"), progress -> signIn.holds()).whileAlive(window).then(holds -> {
            if (!holds) {
                end();
            }
        }).start();
    }

    boolean isLocked() {
        return door != null;
    }

    /** Covers the pages at once, until the password of whoever works here was given. */
    void lock() {
        if (door == null && signIn.rules().demanded()) {
            open(new UnlockPage(signIn, person));
            kit.background().task(SignInText.of("lock.title"), progress -> {
                signIn.locked(SignInWay.WORKBENCH);
                return true;
            }).start();
        }
    }

    private void end() {
        if (door == null) {
            open(new EndedPage(this::signOut));
        } else {
            door.show(new EndedPage(this::signOut));
        }
    }

    private void open(DoorPage page) {
        door = new Door(kit, window, page, this::signOut, () -> {
            door = null;
            idle.touched();
        });
    }

    /** Nobody works here; the workbench opens anew and asks. */
    void signOut() {
        kit.background().hold();
        kit.background().task(SignInText.of("task.out"), progress -> {
            signIn.signOut(SignInWay.WORKBENCH);
            return true;
        }).ahead().then(done -> kit.service(IWorkbench.class).restart()).start();
    }
}
