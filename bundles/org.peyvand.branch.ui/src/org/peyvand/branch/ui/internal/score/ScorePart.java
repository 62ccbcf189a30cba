package org.peyvand.branch.ui.internal.score;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peyvand.base.DayRange;
import org.peyvand.base.Outcome;
import org.peyvand.branch.BranchPermissions;
import org.peyvand.branch.ScoreLine;
import org.peyvand.branch.Scorecard;
import org.peyvand.branch.Scorecard.Card;
import org.peyvand.branch.Scorecard.Office;
import org.peyvand.branch.model.StrategicGoal;
import org.peyvand.branch.ui.internal.board.DaysBar;
import org.peyvand.branch.ui.internal.board.PrintedPage;
import org.peyvand.core.RecordRef;
import org.peyvand.persistence.access.Action;
import org.peyvand.ui.Commits;
import org.peyvand.ui.Delay;
import org.peyvand.ui.Kit;
import org.peyvand.ui.PartFocus;
import org.peyvand.ui.Refreshing;
import org.peyvand.ui.Running;
import org.peyvand.ui.TextScale;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.ChoiceField;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.form.PageFrame;
import org.peyvand.ui.list.EmptyState;

/** The scorecard: goals, indicators, targets and actions of one branch on one page. */
public final class ScorePart implements Refreshing {
    /** Element id of the part's descriptor. */
    public static final String ID = "org.peyvand.branch.ui.part.score";
    private static final int WIDTH = 400;
    private static final int QUIET = 400;
    private static final int BRANCH = 200;
    @Inject
    private Kit kit;
    private Composite root;
    private CCombo branches;
    private DaysBar days;
    private ScoreTree tree;
    private ScoreSteps steps;
    private Composite stack;
    private EmptyState empty;
    private Label status;
    private Running running;
    private Card card;
    private List<Office> offices = List.of();

    /** What is shown; read in the background. */
    private record State(Outcome<Card> card, List<Office> offices) {
    }

    @PostConstruct
    void create(Composite parent, IEclipseContext context) {
        kit = kit.over(context);
        context.set(Kit.class, kit);
        PageFrame.guarded(parent, kit, BranchPermissions.BOARD, "score", ScoreText::of, this::fill);
    }

    private void fill(PageFrame page) {
        root = page.control();
        card = null;
        offices = List.of();
        Composite row = page.row();
        Label label = new Label(row, SWT.NONE);
        label.setText(text("branch"));
        label.setData(Css.CLASS, Css.FIELD_LABEL);
        branches = ChoiceField.combo(row);
        branches.setLayoutData(new RowData(TextScale.of(branches.getDisplay(), BRANCH), SWT.DEFAULT));
        branches.setData("peyvand.id", "score.branch");
        Access.inputs(branches, text("branch"));
        branches.addListener(SWT.Selection, event -> refresh());
        Delay asked = new Delay(root, QUIET, this::refresh);
        days = new DaysBar(row, kit, "score", asked::whenQuiet);
        PrintedPage.button(page, row, kit, "branch.scorecard", this::printed);
        stack = new Composite(root, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, WIDTH / 2).applyTo(stack);
        tree = new ScoreTree(stack, kit, this::chosen, this::open);
        empty = new EmptyState(stack, kit);
        front(true);
        steps = new ScoreSteps(page, kit, tree::chosen, () -> card);
        status = page.label("status", Css.MUTED);
        chosen();
        Commits.watch(kit, root, change -> true, this::refresh);
        refresh();
    }

    private Map<String, String> printed() {
        Map<String, String> values = new TreeMap<>();
        if (card != null && card.branch() != null) {
            values.put("branch", card.branch().toString());
        }
        PrintedPage.put(days.days(), values);
        return values;
    }

    private void front(boolean filled) {
        ((StackLayout) stack.getLayout()).topControl = filled ? tree.control() : empty.control();
        stack.layout(true, true);
    }

    private String text(String key, Object... arguments) {
        return kit.text(ScoreText.of(key, arguments));
    }

    @Focus
    void focus() {
        if (PageFrame.isThere(root) && !PartFocus.isIn(root)) {
            tree.control().setFocus();
        }
    }

    @Override
    public void refresh() {
        DayRange wanted = PageFrame.isThere(root) ? days.days() : null;
        if (wanted == null) {
            return;
        }
        if (running != null) {
            running.cancel();
        }
        UUID branch = branches.getSelectionIndex() < 0 ? null : offices.get(branches.getSelectionIndex()).id();
        Scorecard scores = kit.service(Scorecard.class);
        running = kit.background().task(ScoreText.of("task.read"), progress -> new State(scores.read(branch, wanted), scores.offices())).whileAlive(root)
            .then(this::show).start();
    }

    private void show(State state) {
        if (!state.card().isDone()) {
            empty.show("bullseye", Tone.MUTED, kit.reasons(state.card()), "", null, null);
            front(false);
            return;
        }
        card = state.card().value();
        choose(state.offices());
        tree.show(card.goals());
        if (card.goals().isEmpty()) {
            boolean may = kit.permitted().allows(StrategicGoal.class, Action.CREATE);
            empty.show("bullseye", Tone.MUTED, text("empty"), text("empty.hint"), may ? text("button.goal") : null, may ? () -> kit.navigation().create("branch.strategicgoal") : null);
        }
        front(!card.goals().isEmpty());
        String currency = card.currency() == null ? "" : " " + text("status.currency", kit.culture().currency(card.currency()));
        status.setText(text("status", card.branchName(), kit.culture().range(card.span().days())) + currency);
        status.requestLayout();
        chosen();
    }

    private void choose(List<Office> found) {
        if (!found.equals(offices)) {
            offices = new ArrayList<>(found);
            branches.setItems(found.stream().map(one -> "   ".repeat(one.depth()) + one.name()).toArray(String[]::new));
        }
        for (int i = 0; i < offices.size(); i++) {
            if (offices.get(i).id().equals(card.branch())) {
                branches.select(i);
            }
        }
    }

    private void chosen() {
        steps.fit();
    }

    private void open(ScoreLine line) {
        if (line != null) {
            kit.navigation().open(new RecordRef(kit.descriptions().of(line.record()).id(), line.id()));
        }
    }
}
