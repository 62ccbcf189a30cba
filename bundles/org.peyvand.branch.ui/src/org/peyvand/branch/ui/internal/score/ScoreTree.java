package org.peyvand.branch.ui.internal.score;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.peyvand.branch.Course;
import org.peyvand.branch.ScoreLine;
import org.peyvand.branch.ScoreWords;
import org.peyvand.branch.model.Indicator;
import org.peyvand.branch.model.StrategicAction;
import org.peyvand.branch.model.StrategicGoal;
import org.peyvand.branch.ui.internal.board.BoardWords;
import org.peyvand.ui.Kit;
import org.peyvand.ui.TextScale;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Access;

/** Goals, below them indicators and actions; how each stands is said by a sign of its own shape, a word, and in colour. */
final class ScoreTree {
    private static final List<String> COLUMNS = List.of("name", "state", "value", "target", "attainment", "trend", "who", "due");
    private static final int[] WIDTHS = {330, 150, 120, 120, 90, 130, 150, 110};
    private static final int SIGN = 14;
    private static final Map<Class<?>, String> ICONS = Map.of(StrategicGoal.class, "bullseye", Indicator.class, "speedometer2", StrategicAction.class, "list-check");
    private final Kit kit;
    private final Tree tree;
    private final Set<UUID> closed = new HashSet<>();

    ScoreTree(Composite parent, Kit kit, Runnable chosen, Consumer<ScoreLine> opened) {
        this.kit = kit;
        tree = new Tree(parent, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        tree.setData("peyvand.id", "score.tree");
        tree.setHeaderVisible(true);
        tree.setLinesVisible(true);
        Access.name(tree, kit.text(ScoreText.of("title")));
        for (int i = 0; i < COLUMNS.size(); i++) {
            TreeColumn column = new TreeColumn(tree, SWT.LEAD);
            column.setText(kit.text(ScoreText.of("column." + COLUMNS.get(i))));
            column.setWidth(TextScale.of(tree.getDisplay(), WIDTHS[i]));
        }
        tree.addListener(SWT.Selection, event -> chosen.run());
        tree.addListener(SWT.DefaultSelection, event -> opened.accept(chosen()));
        tree.addListener(SWT.Collapse, event -> closed.add(((ScoreLine) event.item.getData()).id()));
        tree.addListener(SWT.Expand, event -> closed.remove(((ScoreLine) event.item.getData()).id()));
    }

    Tree control() {
        return tree;
    }

    /** {@code null} while nothing is chosen. */
    ScoreLine chosen() {
        return tree.getSelectionCount() == 0 ? null : (ScoreLine) tree.getSelection()[0].getData();
    }

    void show(List<ScoreLine> goals) {
        UUID before = chosen() == null ? null : chosen().id();
        tree.setRedraw(false);
        tree.removeAll();
        goals.forEach(goal -> add(null, goal, before));
        if (tree.getSelectionCount() == 0 && tree.getItemCount() > 0) {
            tree.setSelection(tree.getItem(0));
        }
        tree.setRedraw(true);
    }

    private void add(TreeItem above, ScoreLine line, UUID before) {
        TreeItem item = above == null ? new TreeItem(tree, SWT.NONE) : new TreeItem(above, SWT.NONE);
        ScoreWords words = new ScoreWords(kit.culture());
        boolean rightToLeft = kit.culture().rightToLeft();
        item.setData(line);
        item.setText(new String[] {line.name(), words.state(line), words.value(line), words.target(line), words.attainment(line), words.trend(line), line.who(), words.due(line)});
        item.setImage(0, kit.icons().beside(ICONS.get(line.record()), Tone.MUTED, SIGN, rightToLeft));
        Tone tone = BoardWords.tone(line.course());
        if (line.course() != Course.UNKNOWN) {
            item.setForeground(1, kit.palette().of(tone));
            item.setImage(1, kit.icons().beside(BoardWords.sign(line.course()), tone, SIGN, rightToLeft));
        }
        line.below().forEach(below -> add(item, below, before));
        item.setExpanded(!closed.contains(line.id()));
        if (line.id().equals(before)) {
            tree.setSelection(item);
        }
    }
}
