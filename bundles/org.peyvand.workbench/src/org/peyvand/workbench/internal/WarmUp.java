package org.peyvand.workbench.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.peyvand.base.text.Message;
import org.peyvand.core.CurrentUserService;
import org.peyvand.persistence.DatabaseUnavailable;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.ui.Kit;

/**
 * Opens the database and builds the persistence unit in the background, after the first paint. A database that cannot be used ends the
 * workbench with one sentence and exit code 3.
 */
final class WarmUp {
    private static final Logger LOG = System.getLogger(WarmUp.class.getName());
    private static final int FAILED = 3;

    private final IEclipseContext context;
    private final Kit kit;

    WarmUp(IEclipseContext context, Kit kit) {
        this.context = context;
        this.kit = kit;
    }

    void start() {
        kit.background().task(Message.of(WarmUp.class, "start.opening"), progress -> open()).visible()
                .then(this::ready)
                .failed(this::failed)
                .start();
    }

    private Who open() {
        kit.service(UnitOfWork.class).read(session -> null);
        Optional<CurrentUserService> service = kit.find(CurrentUserService.class);
        return service.map(one -> new Who(text(one.user() == null ? null : one.user().getDisplayName()), text(one.branch() == null ? null : one.branch().getName())))
                .orElse(new Who("", ""));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private void ready(Who who) {
        context.get(IEventBroker.class).post(Who.READY, who);
        StartContext.option(context.get(IApplicationContext.class), Picture.OPTION).ifPresent(file -> new Picture(context, file).takeSoon());
    }

    private void failed(Throwable cause) {
        Throwable found = cause;
        while (found != null && !(found instanceof DatabaseUnavailable)) {
            found = found.getCause();
        }
        if (!(found instanceof DatabaseUnavailable unavailable)) {
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
        if (launched instanceof StartContext start) {
            start.exitWith(FAILED);
        }
        context.get(IWorkbench.class).close();
    }
}
