package org.peyvand.workbench.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.text.Message;
import org.peyvand.core.CurrentUserService;
import org.peyvand.persistence.DatabaseUnavailable;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.access.Permitted;
import org.peyvand.ui.Doorkeeper;
import org.peyvand.ui.Kit;
import org.peyvand.ui.history.PersonMemory;
import org.peyvand.ui.rights.PersonRights;

/**
 * Opens the database and builds the persistence unit in the background, after the first paint; has somebody sign in where that is demanded;
 * lets the tasks of the pages go. A database that cannot be used ends the
 * workbench with one sentence and exit code 3.
 */
final class WarmUp {
    private static final Logger LOG = System.getLogger(WarmUp.class.getName());
    private static final int FAILED = 3;

    private final IEclipseContext context;
    private final Kit kit;
    private volatile Permitted permitted = Permitted.ALL;

    WarmUp(IEclipseContext context, Kit kit) {
        this.context = context;
        this.kit = kit;
    }

    void start() {
        kit.background().task(Message.of(WarmUp.class, "start.opening"), progress -> open()).visible().ahead()
                .then(this::opened)
                .failed(this::failed)
                .start();
    }

    /** Who works here; empty while somebody has to sign in. */
    private Optional<Who> open() {
        kit.service(UnitOfWork.class).read(session -> null);
        return kit.find(Doorkeeper.class).filter(Doorkeeper::asks).isPresent() ? Optional.empty() : Optional.of(who());
    }

    /** Reads the rights too, so that no page shows what may not be seen. */
    private Who who() {
        permitted = kit.service(PersonRights.class).read();
        Optional<CurrentUserService> service = kit.find(CurrentUserService.class);
        return service.map(CurrentUserService::user).map(user -> new Who(text(user.getDisplayName()), text(user.getBranch() == null ? null : user.getBranch().getName()),
                text(user.getLogin()))).orElse(new Who("", "", ""));
    }

    private void opened(Optional<Who> who) {
        if (who.isPresent()) {
            ready(who.get());
        } else if (StartContext.option(context.get(IApplicationContext.class), Picture.OPTION).isPresent()) {
            StartProblem.tell(Message.of(WarmUp.class, "start.signin"), null);    // nobody is there who could
            end();
        } else {
            kit.service(Doorkeeper.class).ask(kit, window(), () -> kit.background().task(Message.of(WarmUp.class, "start.opening"), progress -> who()).ahead()
                    .then(this::ready).failed(this::failed).start());
        }
    }

    private Shell window() {
        return (Shell) context.get(MApplication.class).getChildren().getFirst().getWidget();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private void ready(Who who) {
        if (!who.login().isEmpty()) {
            new LastPerson(context, kit.service(PersonMemory.class)).become(who.login());
        }
        kit.service(PersonRights.class).hold(permitted);
        kit.service(PersonRights.class).start();
        kit.background().release();
        kit.find(Doorkeeper.class).ifPresent(one -> one.watch(kit, window(), who.user()));
        context.get(IEventBroker.class).post(Who.READY, who);
        StartContext.option(context.get(IApplicationContext.class), Picture.OPTION).ifPresent(file -> new Picture(context, file).takeSoon());
    }

    private void failed(Throwable cause) {
        Throwable found = cause;
        while (found != null && !(found instanceof DatabaseUnavailable)) {
            found = found.getCause();
        }
        if (!(found instanceof DatabaseUnavailable unavailable)) {
            kit.background().release();
            kit.problems().show(cause);
            return;
        }
        LOG.log(Level.DEBUG, "No database, no work", cause);
        IApplicationContext launched = context.get(IApplicationContext.class);
        if (StartContext.option(launched, Picture.OPTION).isPresent()) {
            StartProblem.tell(unavailable.message(), cause);
        } else {
            StartProblem.show(Display.getCurrent(), unavailable.message(), cause);
        }
        end();
    }

    private void end() {
        if (context.get(IApplicationContext.class) instanceof StartContext start) {
            start.exitWith(FAILED);
        }
        context.get(IWorkbench.class).close();
    }
}
