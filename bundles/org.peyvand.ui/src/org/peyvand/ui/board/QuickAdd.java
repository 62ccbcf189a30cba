package org.peyvand.ui.board;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Text;
import org.peyvand.base.Outcome;
import org.peyvand.core.Records;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.Access;

/** A new card at the foot of a column: the title and Enter; when more is needed, the editor opens with what is known. */
final class QuickAdd {
    private final Kit kit;
    private final BoardCanvas canvas;
    private final BoardDefinition board;
    private final Runnable added;
    private Text text;

    QuickAdd(Kit kit, BoardCanvas canvas, BoardDefinition board, Runnable added) {
        this.kit = kit;
        this.canvas = canvas;
        this.board = board;
        this.added = added;
    }

    /** Lets a title be typed into the foot of a column. */
    void open(int index, BoardColumn column) {
        close();
        AttributeDescription title = board.description().title();
        if (title.readOnly() || title.name().contains(".")) {
            add(column, "");
            return;
        }
        Text field = new Text(canvas.control(), SWT.SINGLE | SWT.BORDER);
        text = field;
        field.setData("peyvand.id", "board.add.title");
        String label = board.description().label(kit.culture().language());
        field.setMessage(kit.text(BoardText.of("add.title", label)));
        Access.name(field, kit.text(BoardText.of("add.name", kit.kind(board.description()), column.title())));
        Rectangle foot = canvas.foot(index);
        int height = field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        field.setBounds(foot.x + BoardLayout.INSET, foot.y + (foot.height - height) / 2, foot.width - 2 * BoardLayout.INSET, height);
        field.addListener(SWT.DefaultSelection, event -> {
            String typed = field.getText().strip();
            if (!typed.isEmpty()) {
                close();
                add(column, typed);
            }
        });
        field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                event.doit = false;
                close();
            }
        });
        field.addListener(SWT.FocusOut, event -> field.getDisplay().asyncExec(this::leave));
        field.setFocus();
    }

    private void leave() {
        if (text != null && !text.isDisposed() && !text.isFocusControl() && text.getText().isBlank()) {
            close();
        }
    }

    void close() {
        if (text != null && !text.isDisposed()) {
            boolean focused = text.isFocusControl();
            text.dispose();
            if (focused) {
                canvas.control().setFocus();
            }
        }
        text = null;
    }

    private void add(BoardColumn column, String title) {
        kit.background().task(BoardText.of("task.add"), progress -> make(kit.records(), column, title)).whileAlive(canvas.control()).then(made -> {
            if (made.stored()) {
                added.run();
            } else {
                kit.navigation().create(made.record());
            }
        }).start();
    }

    private record Made(DomainEntity record, boolean stored) {
    }

    private Made make(Records records, BoardColumn column, String title) {
        DomainEntity record = records.create(board.description().type());
        board.stage().set(record, column.value());
        if (title.isEmpty()) {
            return new Made(record, false);
        }
        board.description().title().set(record, title);
        Outcome<DomainEntity> outcome = records.save(record);
        return outcome.isDone() ? new Made(outcome.value(), true) : new Made(record, false);
    }
}
