package org.peyvand.sync.ui.internal.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.peyvand.core.CurrentUserService;
import org.peyvand.sync.HeadLink;
import org.peyvand.sync.SteadyExchange;
import org.peyvand.sync.SteadyExchange.Past;
import org.peyvand.sync.SteadyExchange.Phase;
import org.peyvand.sync.SteadyExchange.State;
import org.peyvand.sync.SyncPermissions;
import org.peyvand.sync.ui.internal.join.JoinDialog;
import org.peyvand.ui.Delay;
import org.peyvand.ui.Kit;
import org.peyvand.ui.PartFocus;
import org.peyvand.ui.Refreshing;
import org.peyvand.ui.TextScale;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Choice;
import org.peyvand.ui.form.ChoiceField;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.form.PageFrame;
import org.peyvand.ui.list.EmptyState;

/** How a branch stands with its head office: exchanges on demand, stops, shows the last exchanges and the way to what waits for a decision. */
public final class ExchangePart implements Refreshing {
    /** Element id of the part's descriptor. */
    public static final String ID = "org.peyvand.sync.ui.part.exchange";
    private static final int WIDTH = 400;
    private static final int MOST = 100;
    private static final int CALM_MILLIS = 300;
    private static final List<Integer> OFFERED = List.of(0, 1, 5, 15, 60);

    private final Kit kit;
    private Composite parent;
    private Runnable stop = () -> { };
    private Delay soon;
    private Widgets widgets;
    private long unread;
    private Phase before = Phase.ALONE;

    /** What the page shows; read in the background. */
    private record Facts(String branch, java.util.Optional<URI> head, Standing standing, List<Past> past, int minutes, ComparedFacts compared) {
    }

    /** What is there while the branch has a head office. */
    private record Widgets(Composite root, Label lead, Label state, Label whole, Label compared, Button now, Button compare, Button cancel, Button conflicts, Button held, ChoiceField minutes, PastList past) {
    }

    /** Made by the workbench. */
    @Inject
    public ExchangePart(Kit kit) {
        this.kit = kit;
    }

    @PostConstruct
    void create(Composite parent) {
        this.parent = parent;
        GridLayoutFactory.fillDefaults().applyTo(parent);
        soon = new Delay(parent, CALM_MILLIS, this::changed);
        Display display = parent.getDisplay();
        stop = exchange().watch(() -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!parent.isDisposed()) {
                        soon.soon();
                    }
                });
            }
        });
        kit.whenPermittedOtherwise(parent, this::refresh);
        refresh();
    }

    private SteadyExchange exchange() {
        return kit.service(SteadyExchange.class);
    }

    private String text(String key, Object... arguments) {
        return kit.text(ExchangeText.of(key, arguments));
    }

    /** While an exchange goes on only its figures change; when it has ended, everything is read anew. */
    private void changed() {
        State state = exchange().state();
        Phase phase = state.phase();
        if (widgets == null || phase != before && !state.isWorking()) {
            refresh();
        } else {
            showState();
        }
        before = phase;
    }

    @Override
    public void refresh() {
        kit.background().task(ExchangeText.of("task.read"), progress -> new Facts(kit.service(CurrentUserService.class).branch().getName(), kit.service(HeadLink.class).head(),
            Standing.read(kit), exchange().past(MOST), exchange().minutes(), ComparedFacts.read(kit))).whileAlive(parent).then(this::show).start();
    }

    @Focus
    void focus() {
        if (PageFrame.isThere(parent) && !PartFocus.isIn(parent)) {
            (widgets == null ? parent : widgets.past().control()).setFocus();
        }
    }

    private void show(Facts facts) {
        if (facts.head().isEmpty()) {
            clear();
            EmptyState state = new EmptyState(parent, kit);
            GridDataFactory.fillDefaults().grab(true, true).applyTo(state.control());
            state.show("arrow-repeat", Tone.MUTED, text("alone"), text("alone.hint"), text("alone.join"), () -> new JoinDialog(parent.getShell(), kit).open());
        } else {
            if (widgets == null) {
                clear();
                fill();
            }
            boolean may = kit.permitted().allows(SyncPermissions.ADMINISTER);
            widgets.lead().setText(text("lead", facts.branch(), facts.head().get().toString()));
            widgets.compared().setText(kit.text(facts.compared().words(new StateWords(kit.culture(), Instant.now()))));
            widgets.conflicts().setText(text("button.conflicts", facts.standing().conflicts()));
            widgets.held().setText(text("button.held", facts.standing().held()));
            widgets.conflicts().setEnabled(may);
            widgets.held().setEnabled(may);
            widgets.minutes().editable(may);
            offer(facts.minutes());
            widgets.past().show(facts.past());
            unread = facts.standing().unread();
            showState();
        }
        parent.layout(true, true);
    }

    private void clear() {
        widgets = null;
        for (Control child : parent.getChildren()) {
            child.dispose();
        }
    }

    private void fill() {
        Composite page = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        PageFrame frame = new PageFrame(page, kit, "exchange", ExchangeText::of);
        Composite root = frame.control();
        frame.sentence("part.title", Css.TITLE);
        Label lead = frame.label("lead", Css.MUTED);
        Label state = frame.label("state", Css.HEADING);
        Label whole = frame.label("whole", "");
        Label compared = frame.label("compared", Css.MUTED);
        Composite buttons = frame.row();
        Button now = frame.button(buttons, "now", exchange()::now);
        now.setData(Css.CLASS, Css.PRIMARY);
        Button compare = frame.button(buttons, "compare", exchange()::compare);
        Button cancel = frame.button(buttons, "cancel", exchange()::cancel);
        Button conflicts = frame.button(buttons, "conflicts", () -> kit.navigation().openList("sync.conflicts"));
        Button held = frame.button(buttons, "held", () -> kit.navigation().openList("sync.held"));
        ChoiceField minutes = minutes(root);
        frame.sentence("past", Css.HEADING);
        PastList past = new PastList(root, kit);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, WIDTH / 2).applyTo(past.control());
        widgets = new Widgets(root, lead, state, whole, compared, now, compare, cancel, conflicts, held, minutes, past);
    }

    private ChoiceField minutes(Composite root) {
        Composite row = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 0).applyTo(row);
        Label label = new Label(row, SWT.NONE);
        label.setText(text("minutes"));
        label.setData(Css.CLASS, Css.FIELD_LABEL);
        ChoiceField field = new ChoiceField(row);
        field.control().setData("peyvand.id", "exchange.minutes");
        field.control().setToolTipText(text("minutes.tip"));
        Access.inputs(field.control(), text("minutes"));
        GridDataFactory.fillDefaults().hint(TextScale.of(row.getDisplay(), WIDTH / 2), SWT.DEFAULT).applyTo(field.control());
        field.onEdit(() -> keep((Integer) field.value()));
        return field;
    }

    private void offer(int present) {
        TreeSet<Integer> all = new TreeSet<>(OFFERED);
        all.add(present);
        widgets.minutes().offer(all.stream().map(one -> new Choice(one, text("minutes.some", one))).toList());
        widgets.minutes().show(present);
    }

    private void keep(Integer minutes) {
        if (minutes != null) {
            kit.background().task(ExchangeText.of("task.settings"), progress -> exchange().minutes(minutes)).whileAlive(parent).then(outcome -> {
                if (!outcome.isDone()) {
                    kit.problems().show(outcome.diagnostics().getFirst().message(), null);
                }
            }).start();
        }
    }

    private void showState() {
        if (widgets == null) {
            return;
        }
        State state = exchange().state();
        StateWords words = new StateWords(kit.culture(), Instant.now());
        widgets.state().setText(kit.text(words.brief(state)));
        widgets.whole().setText(unread == 0 ? kit.text(words.whole(state)) : kit.text(words.whole(state)) + ' ' + text("unread", unread));
        boolean working = state.isWorking();
        widgets.now().setEnabled(!working);
        widgets.compare().setEnabled(!working);
        widgets.cancel().setEnabled(working);
        widgets.root().layout(true, true);
    }

    @PreDestroy
    void dispose() {
        stop.run();
    }
}
