package org.peyvand.branch.ui.internal.board;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.peyvand.base.DayRange;
import org.peyvand.base.Outcome;
import org.peyvand.branch.Board;
import org.peyvand.branch.BoardLine;
import org.peyvand.branch.BranchBoard;
import org.peyvand.branch.BranchBoard.Behind;
import org.peyvand.branch.BranchPermissions;
import org.peyvand.core.RecordRef;
import org.peyvand.ui.Commits;
import org.peyvand.ui.Delay;
import org.peyvand.ui.Kit;
import org.peyvand.ui.PartFocus;
import org.peyvand.ui.Refreshing;
import org.peyvand.ui.Running;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.form.PageFrame;
import org.peyvand.ui.list.EmptyState;

/** Branches side by side: the days and what is compared above, the tree of branches, and in its place the records behind a figure. */
public final class BoardPart implements Refreshing {
    /** Element id of the part's descriptor. */
    public static final String ID = "org.peyvand.branch.ui.part.board";
    private static final int WIDTH = 400;
    private static final int QUIET = 400;
    @Inject
    private Kit kit;
    private Composite root;
    private BoardBar bar;
    private Composite stack;
    private BoardTree tree;
    private BehindPane behind;
    private EmptyState empty;
    private Label status;
    private Label summary;
    private Running running;
    private Board board;
    private RankedLines order = new RankedLines(null, false, false);
    private boolean chosenOrder;

    @PostConstruct
    void create(Composite parent, IEclipseContext context) {
        kit = kit.over(context);
        context.set(Kit.class, kit);
        PageFrame.guarded(parent, kit, BranchPermissions.BOARD, "board", BoardText::of, this::fill);
    }

    private void fill(PageFrame page) {
        root = page.control();
        Delay asked = new Delay(root, QUIET, this::refresh);
        bar = new BoardBar(page, kit, asked::whenQuiet, this::look);
        stack = new Composite(root, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, WIDTH / 2).applyTo(stack);
        tree = new BoardTree(stack, kit, this::sort, this::open, this::chosen);
        behind = new BehindPane(stack, kit, this::back);
        empty = new EmptyState(stack, kit);
        summary = page.label("summary", Css.FIELD_LABEL);
        status = page.label("status", Css.MUTED);
        front(tree.control());
        Commits.watch(kit, root, change -> true, this::refresh);
        refresh();
    }

    private String text(String key, Object... arguments) {
        return kit.text(BoardText.of(key, arguments));
    }

    @Focus
    void focus() {
        if (PageFrame.isThere(root) && !PartFocus.isIn(root)) {
            top().setFocus();
        }
    }

    private Control top() {
        return ((StackLayout) stack.getLayout()).topControl;
    }

    private void front(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout(true, true);
    }

    @Override
    public void refresh() {
        DayRange days = PageFrame.isThere(root) ? bar.days() : null;
        if (days == null) {
            return;
        }
        if (running != null) {
            running.cancel();
        }
        BranchBoard boards = kit.service(BranchBoard.class);
        boolean then = bar.then();
        running = kit.background().task(BoardText.of("task.read"), progress -> boards.read(days, then)).whileAlive(root).then(this::show).start();
    }

    private void show(Outcome<Board> read) {
        if (!read.isDone() || read.value().lines().isEmpty()) {
            empty.show("diagram-3", Tone.MUTED, read.isDone() ? text("empty") : kit.reasons(read), read.isDone() ? text("empty.hint") : "", null, null);
            front(empty.control());
            return;
        }
        board = read.value();
        if (!chosenOrder) {
            List<BoardColumn> all = BoardColumn.of(board, null);
            order = new RankedLines(all.stream().filter(one -> one.kind() == BoardColumn.Kind.ATTAINMENT).findFirst().orElse(null), false, bar.flat());
        }
        look();
    }

    /** Shows the same otherwise. */
    private void look() {
        if (board == null) {
            return;
        }
        List<BoardColumn> columns = BoardColumn.of(board, bar.area());
        BoardColumn by = order.column() != null && !columns.contains(order.column()) ? columns.isEmpty() ? null : columns.getFirst() : order.column();
        order = new RankedLines(by, order.reversed(), bar.flat());
        tree.show(board, columns, order);
        if (top() != behind.control()) {
            front(tree.control());
        }
        String days = kit.culture().range(board.span().days());
        String amounts = board.currency() == null ? "" : " " + text("status.currency", kit.culture().currency(board.currency()));
        String left = board.leftOut().isEmpty() ? "" : " " + text("status.left", kit.culture().listed(board.leftOut().stream().map(kit.culture()::currency).toList()));
        status.setText(text("status", (int) board.all().filter(line -> line.branch() != null).count(), days) + amounts + left);
        status.requestLayout();
        chosen();
    }

    private void chosen() {
        BoardLine line = tree.chosen();
        summary.setText(line == null || board == null ? "" : new BoardWords(kit.culture(), board)
            .summary(tree.name(line), BoardColumn.of(board, null), column -> tree.figure(line, column)));
        summary.requestLayout();
    }

    private void sort(BoardColumn column) {
        boolean same = column == null ? order.column() == null : column.equals(order.column());
        order = new RankedLines(column, same && !order.reversed(), bar.flat());
        chosenOrder = true;
        look();
    }

    private void open(BoardLine line, BoardColumn column) {
        if (column != null) {
            records(line, column);
        } else {
            new FigureMenu(kit, tree, board, line, chosen -> records(line, chosen), () -> branch(line)).open();
        }
    }

    private void branch(BoardLine line) {
        kit.navigation().open(new RecordRef("core.branch", line.branch()));
    }

    private void records(BoardLine line, BoardColumn column) {
        BranchBoard boards = kit.service(BranchBoard.class);
        Board shown = board;
        Set<UUID> branches = bar.flat() && line.branch() != null ? Set.of(line.branch()) : line.branches();
        kit.background().task(BoardText.of("task.records"), progress -> boards.records(shown, column.measure().id(), branches)).whileAlive(root)
            .then(found -> found.ifPresentOrElse(records -> show(records, line, column, branches.size()), () -> summary.setText(text("norecords")))).start();
    }

    private void show(Behind records, BoardLine line, BoardColumn column, int branches) {
        String what = text(branches > 1 ? "behind.below" : "behind", column.measure().label(), tree.name(line));
        String which = kit.text(column.measure().hint()) + (column.measure().ofPeriod() ? " " + text("behind.days", kit.culture().range(board.span().days())) : "");
        front(behind.control());
        behind.show(records, what, which);
        stack.layout(true, true);
    }

    private void back() {
        front(tree.control());
        tree.control().setFocus();
    }
}
