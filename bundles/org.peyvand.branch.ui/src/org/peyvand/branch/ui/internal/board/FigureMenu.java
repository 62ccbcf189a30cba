package org.peyvand.branch.ui.internal.board;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.peyvand.branch.Board;
import org.peyvand.branch.BoardLine;
import org.peyvand.core.measure.Unit;
import org.peyvand.ui.Kit;

/** The figures of a branch to choose from by the keyboard: each leads to its records. */
final class FigureMenu {
    private final BoardTree tree;
    private final Menu menu;

    FigureMenu(Kit kit, BoardTree tree, Board board, BoardLine line, Consumer<BoardColumn> records, Runnable branch) {
        this.tree = tree;
        Tree control = tree.control();
        menu = new Menu(control);
        Set<String> told = new HashSet<>();
        for (BoardColumn column : BoardColumn.of(board, null)) {
            String text = column.text(tree.figure(line, column), board, kit.culture());
            if (!text.isEmpty() && column.kind() == BoardColumn.Kind.VALUE && column.measure().unit() != Unit.AGE && told.add(column.measure().id())) {
                item(kit.text(BoardText.of("menu.figure", column.label(kit.culture()), text)), () -> records.accept(column));
            }
        }
        if (line.branch() != null) {
            new MenuItem(menu, SWT.SEPARATOR);
            item(kit.text(BoardText.of("menu.branch", line.name())), branch);
        }
        menu.addListener(SWT.Hide, event -> control.getDisplay().asyncExec(menu::dispose));
    }

    private void item(String text, Runnable run) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text.replace("&", "&&"));
        item.addListener(SWT.Selection, event -> run.run());
    }

    void open() {
        Rectangle bounds = tree.control().getSelection()[0].getBounds(0);
        menu.setLocation(tree.control().toDisplay(new Point(bounds.x, bounds.y + bounds.height)));
        menu.setVisible(true);
    }
}
