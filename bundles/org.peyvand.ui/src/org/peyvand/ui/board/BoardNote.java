package org.peyvand.ui.board;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.list.ListModel;

/** Above a board without cards: why there are none, what a board is for, and a button for what to do. Takes no room when there are cards. */
final class BoardNote {
    private static final int LEAST = 160;

    private final Kit kit;
    private final ListModel list;
    private final Runnable add;
    private final Runnable clear;
    private final Composite parent;
    private Composite box;
    private Label icon;
    private Label title;
    private Label hint;
    private Button button;
    private Runnable act = () -> { };

    /**
     * Above a board.
     *
     * @param parent whose last part is the board
     * @param add lets a card be made in the first column
     * @param clear takes search and filters away
     */
    BoardNote(Composite parent, Kit kit, ListModel list, Runnable add, Runnable clear) {
        this.parent = parent;
        this.kit = kit;
        this.list = list;
        this.add = add;
        this.clear = clear;
    }

    /** Made only when it is wanted: GTK loses the place of what was hidden while its parent got its width, from right to left. */
    private void create() {
        Control[] parts = parent.getChildren();
        box = new Composite(parent, SWT.NONE);
        box.setData("peyvand.id", "board.note");
        box.moveAbove(parts[parts.length - 1]);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(20, 12).spacing(14, 0).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
        icon = new Label(box, SWT.NONE);
        Composite words = new Composite(box, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(words);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
        title = text(words, Css.HEADING);
        hint = text(words, Css.MUTED);
        button = new Button(box, SWT.PUSH);
        button.setData("peyvand.id", "board.note.act");
        button.setData(Css.CLASS, Css.PRIMARY);
        button.addListener(SWT.Selection, event -> act.run());
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(button);
    }

    private static Label text(Composite parent, String style) {
        Label label = new Label(parent, SWT.WRAP);
        label.setData(Css.CLASS, style);
        GridDataFactory.fillDefaults().grab(true, false).hint(LEAST, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** Says what fits to the board as it is now. */
    void show(BoardModel model) {
        boolean wanted = model.count() == 0;
        if (wanted && box == null) {
            create();
        }
        if (wanted) {
            say(model.columns());
        } else if (box != null) {
            box.dispose();
            box = null;
        }
        parent.layout(true, true);
    }

    private void say(int columns) {
        String many = kit.kinds(list.description());
        String one = kit.kind(list.description());
        boolean creatable = list.spec().creatable();
        if (columns == 0) {
            say("kanban", kit.text(BoardText.of("none.columns")), kit.text(BoardText.of("none.columns.hint")), "", () -> { });
        } else if (list.isNarrowed()) {
            say("search", kit.text("list.nothing", many), kit.text("list.nothing.hint"), kit.text("list.clear"), clear);
        } else {
            say("kanban", kit.text("list.empty", many), kit.text(BoardText.of(creatable ? "none.hint" : "none.hint.moved")), creatable ? kit.text("list.new", one) : "", add);
        }
    }

    private void say(String picture, String first, String second, String label, Runnable run) {
        icon.setImage(kit.icons().image(picture, Tone.MUTED, 28));
        title.setText(first);
        hint.setText(second);
        button.setText(label);
        button.setVisible(!label.isEmpty());
        act = run;
    }
}
