package org.peyvand.exchange.ui.internal;

import jakarta.annotation.PostConstruct;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.peyvand.base.text.Message;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.Imports;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.ui.Kit;
import org.peyvand.ui.PartFocus;
import org.peyvand.ui.Told;

/**
 * The import as a part of the window: files, columns, a last look, the run, the result. It is a part and not a dialog so that a person can go
 * on with other work while it runs, and has room for the columns.
 */
public final class ImportPart implements ImportScreen {
    /** Element id of the part's descriptor. */
    public static final String ID = "org.peyvand.exchange.ui.part.import";

    private final Kit kit;
    private final MPart part;
    private final ImportSession session;
    private final Map<ImportStep, ImportPage> pages = new EnumMap<>(ImportStep.class);
    private final Map<ImportStep, Composite> controls = new EnumMap<>(ImportStep.class);
    private ImportFrame frame;
    private ImportStep step = ImportStep.FILES;
    private int generation;
    private boolean busy;

    /** Made by the workbench. */
    @jakarta.inject.Inject
    public ImportPart(Kit kit, MPart part) {
        this.kit = kit;
        this.part = part;
        this.session = new ImportSession(kit.service(Imports.class), kit.culture(), new PathNames(kit.find(EntityDescriptions.class)));
    }

    @PostConstruct
    void create(Composite parent) {
        frame = new ImportFrame(this, parent);
        pages.put(ImportStep.FILES, new FilesPage(this));
        pages.put(ImportStep.COLUMNS, new ColumnsPage(this));
        pages.put(ImportStep.CHECK, new CheckPage(this));
        pages.put(ImportStep.RUN, new RunPage(this));
        pages.put(ImportStep.RESULT, new ResultPage(this));
        pages.forEach((each, page) -> controls.put(each, page.create(frame.body())));
        go(ImportStep.FILES);
    }

    @Focus
    void focus() {
        if (!PartFocus.isIn(part.getWidget())) {
            controls.get(step).setFocus();
        }
    }

    @Override
    public Kit kit() {
        return kit;
    }

    @Override
    public ImportSession session() {
        return session;
    }

    ImportStep step() {
        return step;
    }

    ImportPage page() {
        return pages.get(step);
    }

    boolean busy() {
        return busy;
    }

    /** Takes files in as if they had been dropped. */
    void add(List<Path> files) {
        ((FilesPage) pages.get(ImportStep.FILES)).add(files);
    }

    /** Takes files in that were dropped on the window, whatever page is in front. A running import is not disturbed. */
    void drop(List<Path> files) {
        if (step == ImportStep.RUN) {
            tell(text("drop.running"));
            return;
        }
        if (step == ImportStep.RESULT) {
            session.restart();
        }
        if (step != ImportStep.FILES) {
            go(ImportStep.FILES);
        }
        add(files);
    }

    @Override
    public void go(ImportStep wanted) {
        step = wanted;
        generation++;
        busy = false;
        frame.tell(null);
        Stack.bring(frame.body(), controls.get(step));
        if (step == ImportStep.RESULT) {
            ((ResultPage) pages.get(step)).report(session.report());
        }
        page().shown();
        frame.show(step);
        refresh();
    }

    @Override
    public void refresh() {
        if (frame != null) {
            frame.refresh();
        }
    }

    @Override
    public void tell(String sentence) {
        frame.tell(sentence);
    }

    @Override
    public <T> void work(Message name, Callable<T> work, Consumer<T> then) {
        int mine = ++generation;
        busy = true;
        frame.busy(kit.text(name));
        refresh();
        kit.background().task(name, progress -> work.call()).whileAlive(frame.body()).then(result -> {
            if (mine == generation) {
                rest();
                then.accept(result);
            }
        }).failed(cause -> {
            if (mine == generation) {
                rest();
            }
            kit.problems().show(cause);
        }).start();
    }

    private void rest() {
        busy = false;
        frame.busy(null);
        refresh();
    }

    @Override
    public void run() {
        RunProgress progress = new RunProgress();
        Callable<ImportReport> work = session.running(progress);
        Display display = frame.body().getDisplay();
        part.setCloseable(false);
        go(ImportStep.RUN);
        runPage().watch(progress);
        kit.background().task(ExchangeText.of("task.run"), outer -> {
            progress.follow(outer);
            try {
                ImportReport report = work.call();
                display.asyncExec(() -> finished(report));
            } catch (Exception | LinkageError e) {
                display.asyncExec(() -> failed(e));
            }
            return null;
        }).visible().telling(any -> new Told(ExchangeText.of("task.ran"), () -> kit.navigation().openPart(ID))).start();
    }

    private RunPage runPage() {
        return (RunPage) pages.get(ImportStep.RUN);
    }

    private void finished(ImportReport report) {
        part.setCloseable(true);
        if (!frame.body().isDisposed()) {
            runPage().stop();
            session.reported(report);
            go(ImportStep.RESULT);
        }
    }

    private void failed(Throwable cause) {
        part.setCloseable(true);
        if (!frame.body().isDisposed()) {
            runPage().stop();
            go(ImportStep.CHECK);
        }
        kit.problems().show(cause);
    }
}
