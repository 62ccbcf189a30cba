package org.peyvand.safety.ui.internal;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.widgets.Display;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.core.Bin;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.safety.BackupInfo;
import org.peyvand.safety.Backups;
import org.peyvand.safety.Encryption;
import org.peyvand.safety.Restores;
import org.peyvand.safety.RunningPeyvand;
import org.peyvand.security.model.SignInWay;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Told;

/** While the workbench runs, the command line can ask it for work, backups are made when they are due, and the bin is emptied by its rule. Made by the workbench. */
public final class Duty {
    private static final Logger LOG = System.getLogger(Duty.class.getName());
    /** Not while the window is still filling. */
    private static final int FIRST_MINUTES = 10;
    private static final int EVERY_MINUTES = 60;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
        task -> Thread.ofPlatform().daemon().name("peyvand-duty").priority(Thread.MIN_PRIORITY).unstarted(task));
    private RunningPeyvand.Listening listening;

    @Inject
    @Optional
    void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Object event, MApplication application, RunningPeyvand running,
        Backups backups, Restores restores, Bin bin, Database database, Encryption encryption) {
        clock.execute(() -> listen(running));
        clock.execute(() -> restores.noteInTrail(SignInWay.WORKBENCH));
        clock.execute(() -> finish(encryption));
        clock.schedule(database::keepRoom, 1, TimeUnit.MINUTES);
        Display display = Display.getCurrent();
        clock.scheduleWithFixedDelay(() -> look(application, backups, display), FIRST_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
        clock.scheduleWithFixedDelay(() -> purge(bin), FIRST_MINUTES + 1, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    private void listen(RunningPeyvand running) {
        try {
            listening = running.listen();
        } catch (PersistenceFailure e) {
            LOG.log(Level.WARNING, "The command line cannot ask this window for work", e);
        }
    }

    private static void finish(Encryption encryption) {
        try {
            encryption.finish(SignInWay.WORKBENCH);
        } catch (IOException | PersistenceFailure e) {
            LOG.log(Level.WARNING, "Unsaved edits beside the encrypted database are not sealed", e);
        }
    }

    private static void purge(Bin bin) {
        try {
            Outcome<Bin.Purged> purged = bin.purgeIfDue(Progress.none());
            LOG.log(Level.DEBUG, "The bin was looked through: {0}", purged);
        } catch (PersistenceFailure e) {
            LOG.log(Level.WARNING, "The bin could not be looked through", e);
        }
    }

    private static void look(MApplication application, Backups backups, Display display) {
        if (backups.isDue() && !display.isDisposed()) {
            display.asyncExec(() -> application.getChildren().stream().findFirst().map(MWindow::getContext).map(context -> context.get(Kit.class))
                .ifPresent(kit -> make(kit, backups)));
        }
    }

    private static void make(Kit kit, Backups backups) {
        kit.background().task(SafetyText.of("task.backup"), backups::makeIfDue).visible().ahead().telling(outcome -> {
            if (!outcome.isDone()) {
                return new Told(outcome.diagnostics().getFirst().message(), null);
            }
            return new Told(SafetyText.of("backup.done", outcome.value().map(BackupInfo::name).orElse("")), null);
        }).then(outcome -> { }).start();
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
        if (listening != null) {
            listening.close();
        }
    }
}
