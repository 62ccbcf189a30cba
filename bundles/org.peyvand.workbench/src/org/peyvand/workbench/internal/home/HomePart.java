package org.peyvand.workbench.internal.home;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.peyvand.base.Outcome;
import org.peyvand.core.Home;
import org.peyvand.core.SampleData;
import org.peyvand.core.model.Account;
import org.peyvand.persistence.Query;
import org.peyvand.ui.Kit;
import org.peyvand.ui.PartFocus;
import org.peyvand.ui.Refreshing;
import org.peyvand.ui.Told;
import org.peyvand.ui.Undoing;
import org.peyvand.ui.day.DayMoment;
import org.peyvand.ui.day.DayPage;
import org.peyvand.ui.form.Css;
import org.peyvand.workbench.internal.Texts;
import org.peyvand.workbench.internal.Who;
import org.peyvand.workbench.internal.tour.TourPanel;

/** Where a person begins: first steps while there are no customers, and my day. Its blocks are made when the database is there. */
public final class HomePart implements Refreshing, Undoing {
    private static final int WIDE = 720;
    private static final String JOIN = "org.peyvand.sync.ui.command.join";
    private static final String COLLEAGUE = "core.user";

    @Inject
    private Kit kit;
    @Inject
    private ECommandService commands;
    @Inject
    private EHandlerService handlers;
    @Inject
    private EPartService parts;
    @Inject
    private MPart part;
    private ScrolledComposite scrolled;
    private Composite content;
    private Label title;
    private Label date;
    private Composite steps;
    private TourPanel tour;
    private DayPage day;
    private boolean ready;
    private boolean waiting;

    @PostConstruct
    void create(Composite parent) {
        GridLayoutFactory.fillDefaults().applyTo(parent);
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
        content = new Composite(scrolled, SWT.NONE);
        content.setData("peyvand.id", "home");
        GridLayoutFactory.fillDefaults().margins(28, 22).spacing(0, 8).applyTo(content);
        scrolled.setContent(content);
        title = text(Texts.of(kit, "home.day"), Css.TITLE);
        date = text("", Css.MUTED);
        steps = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).spacing(12, 12).applyTo(steps);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(steps);
        tour = new TourPanel(content, kit, this::measure);
        scrolled.addListener(SWT.Resize, event -> measure());
        sayDate();
        measure();
    }

    private Label text(String text, String style) {
        Label label = new Label(content, SWT.WRAP);
        label.setText(text);
        label.setData(Css.CLASS, style);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }

    private void sayDate() {
        DayMoment now = new DayMoment(kit.culture(), kit.find(Clock.class).orElse(Clock.systemUTC()).instant());
        date.setText(kit.culture().longDate(now.today()) + "   ·   " + Texts.of(kit, "home.keys"));
    }

    private void measure() {
        int width = scrolled.getClientArea().width;
        ((GridLayout) steps.getLayout()).numColumns = width > 0 && width < WIDE ? 2 : 3;
        if (day != null) {
            day.width(width);
        }
        content.layout(true, true);
        scrolled.setMinHeight(content.computeSize(Math.max(1, width), SWT.DEFAULT).y);
    }

    /** A block has got its lines: the cursor goes there when it waited for them. */
    private void filledUp() {
        measure();
        if (waiting && content.isFocusControl() && day.focus()) {
            waiting = false;
        }
    }

    /**
     * How it begins here.
     *
     * @param branch whether a head office elsewhere says what is here
     */
    private record Beginning(boolean empty, boolean branch) {
    }

    private void showSteps(Beginning beginning) {
        boolean empty = beginning.empty();
        for (Control child : steps.getChildren()) {
            child.dispose();
        }
        ((GridData) steps.getLayoutData()).exclude = !empty;
        steps.setVisible(empty);
        tour.load(empty);
        title.setText(Texts.of(kit, empty ? "home.title" : "home.day"));
        if (empty) {
            // a made-up company would travel to the head office
            kit.find(SampleData.class).filter(sample -> !beginning.branch()).ifPresent(sample -> new Card(steps, kit, "home.sample", "stars", Texts.of(kit, "home.sample"),
                    kit.text(sample.description()), () -> fill(sample)));
            step("import", "box-arrow-in-down", "org.peyvand.exchange.ui.command.import");
            step("new", "plus-lg", "org.peyvand.workbench.command.new");
            if (kit.descriptions().byId(COLLEAGUE).isPresent()) {
                new Card(steps, kit, "home.invite", "person-plus", Texts.of(kit, "home.invite"), Texts.of(kit, "home.invite.hint"),
                        () -> kit.navigation().create(COLLEAGUE));
            }
            if (!beginning.branch() && commands.getCommand(JOIN).isDefined()) {
                step("join", "arrow-repeat", JOIN);
            }
            step("settings", "gear", "org.peyvand.workbench.command.settings");
            step("help", "question-circle", "org.peyvand.workbench.command.help");
            step("language", "translate", "org.peyvand.workbench.command.language");
        }
        measure();
    }

    private void step(String name, String icon, String command) {
        new Card(steps, kit, "home." + name, icon, Texts.of(kit, "home." + name), Texts.of(kit, "home." + name + ".hint"), () -> run(command));
    }

    private void run(String id) {
        ParameterizedCommand command = commands.createCommand(id, null);
        if (command != null && handlers.canExecute(command)) {
            handlers.executeHandler(command);
        } else {
            kit.problems().show(Texts.message("home.missing"), null);
        }
    }

    private void fill(SampleData sample) {
        kit.background().<Outcome<?>>task(Texts.message("home.sample.task"), sample::fill).visible().whileAlive(content)
                .telling(outcome -> new Told(outcome.isDone() ? Texts.message("home.sample.done") : outcome.diagnostics().getFirst().message(), null))
                .then(this::filled).start();
    }

    private void filled(Outcome<?> outcome) {
        if (!outcome.isDone()) {
            kit.problems().show(outcome.diagnostics().getFirst().message(), null);
        }
        refresh();
    }

    @Inject
    @Optional
    void ready(@UIEventTopic(Who.READY) Who who) {
        ready = true;
        if (content != null && content.isVisible() && !isPage(parts.getActivePart())) {
            parts.activate(part, true);
        }
        refresh();
    }

    /** Whether somebody works in a page of the main area already. */
    private static boolean isPage(MPart active) {
        return active != null && active.isCloseable();
    }

    @Override
    public void refresh() {
        if (!ready || content == null || content.isDisposed()) {
            return;
        }
        sayDate();
        if (day == null) {
            day = new DayPage(content, kit, this::filledUp);
            GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).applyTo(day.control());
            measure();
        }
        day.load();
        kit.background().task(Texts.message("home.looking"), progress -> new Beginning(kit.records().list(Query.of(Account.class).page(0, 1)).isEmpty(),
                !kit.service(Home.class).isHead())).whileAlive(content).then(this::showSteps).start();
    }

    @Override
    public void undo() {
        if (day != null) {
            day.undo();
        }
    }

    @Override
    public void redo() {
        // what was taken back in my day is done again by its key
    }

    @Focus
    void focus() {
        if (PartFocus.isIn(part.getWidget())) {
            return;
        }
        if (steps.getChildren().length > 0) {
            steps.getChildren()[0].setFocus();
        } else if (day == null || !day.focus()) {
            waiting = true;
            content.forceFocus();
        }
    }

    @Inject
    @Optional
    void themeChanged(@UIEventTopic("org/eclipse/e4/ui/css/swt/theme/ThemeManager/themeChanged") org.osgi.service.event.Event event) {
        if (content != null && !content.isDisposed()) {
            for (Control child : steps.getChildren()) {
                child.redraw();
            }
            if (day != null) {
                day.control().dispose();
                day = null;
            }
            refresh();
        }
    }
}
