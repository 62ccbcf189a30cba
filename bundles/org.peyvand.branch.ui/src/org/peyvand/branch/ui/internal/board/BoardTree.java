package org.peyvand.branch.ui.internal.board;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.peyvand.branch.Board;
import org.peyvand.branch.BoardLine;
import org.peyvand.branch.Figure;
import org.peyvand.branch.ui.internal.board.RankedLines.Ranked;
import org.peyvand.ui.Kit;
import org.peyvand.ui.TextScale;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Access;

/** The branches as a tree, a column for each figure: how it stands is said by a sign of its own shape, and in colour. */
final class BoardTree {
    private static final int NAME = 230;
    private static final int RANK = 70;
    private static final int FIGURE = 110;
    private static final int FIRST = 2;
    private static final int SIGN = 14;
    /** Room for the mark of the order beside the words of a head. */
    private static final int ARROW = 40;
    private final Kit kit;
    private final Tree tree;
    private final Consumer<BoardColumn> sorted;
    private final BiConsumer<BoardLine, BoardColumn> opened;
    private final Set<UUID> closed = new HashSet<>();
    private Board board;
    private List<BoardColumn> columns = List.of();
    private boolean flat;

    /**
     * @param sorted told of the column whose head was pressed, {@code null} for the names
     * @param opened told of what was opened: a line and the column, {@code null} when it was opened by the keyboard
     * @param chosen told when another line was chosen
     */
    BoardTree(Composite parent, Kit kit, Consumer<BoardColumn> sorted, BiConsumer<BoardLine, BoardColumn> opened, Runnable chosen) {
        this.kit = kit;
        this.sorted = sorted;
        this.opened = opened;
        tree = new Tree(parent, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        tree.setData("peyvand.id", "board.tree");
        tree.setHeaderVisible(true);
        tree.setLinesVisible(true);
        Access.name(tree, kit.text(BoardText.of("title")));
        tree.addListener(SWT.MouseDoubleClick, event -> open(tree.getItem(new Point(event.x, event.y)), column(event)));
        tree.addListener(SWT.KeyDown, this::key);
        tree.addListener(SWT.Selection, event -> chosen.run());
        tree.addListener(SWT.Collapse, event -> closed.add(((BoardLine) event.item.getData()).branch()));
        tree.addListener(SWT.Expand, event -> closed.remove(((BoardLine) event.item.getData()).branch()));
        tree.addListener(SWT.MouseHover, this::tip);
    }

    Tree control() {
        return tree;
    }

    /** Shows lines in their order. */
    void show(Board shown, List<BoardColumn> asked, RankedLines order) {
        board = shown;
        flat = order.flat();
        UUID before = chosen() == null ? null : chosen().branch();
        tree.setRedraw(false);
        tree.removeAll();
        if (!asked.equals(columns) || tree.getColumnCount() == 0) {
            columns = asked;
            heads();
        }
        mark(order);
        order.of(shown).forEach(line -> add(null, line, before));
        if (tree.getSelectionCount() == 0 && tree.getItemCount() > 0) {
            tree.setSelection(tree.getItem(0));
        }
        tree.setRedraw(true);
    }

    private void heads() {
        for (TreeColumn old : tree.getColumns()) {
            old.dispose();
        }
        head("column.branch", SWT.LEAD, NAME).addListener(SWT.Selection, event -> sorted.accept(null));
        head("column.rank", SWT.TRAIL, RANK);
        for (BoardColumn column : columns) {
            TreeColumn head = new TreeColumn(tree, SWT.TRAIL);
            head.setText(column.label(kit.culture()));
            head.setData(column);
            head.setToolTipText(kit.text(column.measure().hint()));
            head.addListener(SWT.Selection, event -> sorted.accept(column));
            head.setWidth(Math.max(TextScale.of(tree.getDisplay(), FIGURE), width(head.getText())));
        }
    }

    private int width(String text) {
        GC gc = new GC(tree);
        try {
            return gc.textExtent(text).x + ARROW;
        } finally {
            gc.dispose();
        }
    }

    private TreeColumn head(String key, int align, int width) {
        TreeColumn head = new TreeColumn(tree, align);
        head.setText(kit.text(BoardText.of(key)));
        head.setToolTipText(kit.text(BoardText.of(key + ".tip")));
        head.setWidth(TextScale.of(tree.getDisplay(), width));
        return head;
    }

    private void mark(RankedLines order) {
        int place = order.column() == null ? 0 : FIRST + columns.indexOf(order.column());
        boolean down = order.column() == null ? order.reversed() : order.column().moreIsBetter() != order.reversed();
        tree.setSortColumn(place < FIRST && order.column() != null ? null : tree.getColumn(place));
        tree.setSortDirection(down ? SWT.DOWN : SWT.UP);
    }

    private void add(TreeItem above, Ranked ranked, UUID before) {
        BoardLine line = ranked.line();
        TreeItem item = above == null ? new TreeItem(tree, SWT.NONE) : new TreeItem(above, SWT.NONE);
        item.setData(line);
        item.setText(0, name(line));
        item.setText(1, ranked.rank() == 0 ? "" : kit.culture().number(ranked.rank()));
        for (int i = 0; i < columns.size(); i++) {
            figure(item, FIRST + i, columns.get(i), figure(line, columns.get(i)));
        }
        ranked.below().forEach(below -> add(item, below, before));
        item.setExpanded(!closed.contains(line.branch()));
        if (line.branch() != null && line.branch().equals(before)) {
            tree.setSelection(item);
        }
    }

    private void figure(TreeItem item, int place, BoardColumn column, Figure figure) {
        item.setText(place, column.text(figure, board, kit.culture()));
        Tone tone = BoardWords.tone(column.course(figure, board));
        if (tone != null) {
            item.setForeground(place, kit.palette().of(tone));
            item.setImage(place, kit.icons().beside(BoardWords.sign(column.course(figure, board)), tone, SIGN, kit.culture().rightToLeft()));
        }
    }

    Figure figure(BoardLine line, BoardColumn column) {
        return line.figure(column.measure().id(), flat);
    }

    String name(BoardLine line) {
        return line.branch() == null ? kit.text(BoardText.of("nobranch")) : line.name();
    }

    BoardLine chosen() {
        return tree.getSelectionCount() == 0 ? null : (BoardLine) tree.getSelection()[0].getData();
    }

    private BoardColumn column(Event event) {
        TreeItem item = tree.getItem(new Point(event.x, event.y));
        for (int i = FIRST; item != null && i < tree.getColumnCount(); i++) {
            if (item.getBounds(i).contains(event.x, event.y)) {
                return columns.get(i - FIRST);
            }
        }
        return null;
    }

    private void key(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            event.doit = false;
            open(tree.getSelectionCount() == 0 ? null : tree.getSelection()[0], null);
        }
    }

    private void open(TreeItem item, BoardColumn column) {
        if (item != null) {
            opened.accept((BoardLine) item.getData(), column);
        }
    }

    private void tip(Event event) {
        TreeItem item = tree.getItem(new Point(event.x, event.y));
        BoardColumn column = column(event);
        tree.setToolTipText(item == null || column == null ? null
            : new BoardWords(kit.culture(), board).of(name((BoardLine) item.getData()), column, figure((BoardLine) item.getData(), column)));
    }

    /** The columns that a tree shows. */
    static List<BoardColumn> columns(Tree tree) {
        return Arrays.stream(tree.getColumns()).map(TreeColumn::getData).filter(BoardColumn.class::isInstance).map(BoardColumn.class::cast).toList();
    }
}
