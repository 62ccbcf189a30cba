package org.peyvand.ui.list;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.SpanAttribute;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.form.Field;
import org.peyvand.ui.form.Fields;
import org.peyvand.ui.form.FoundChoice;

/**
 * Edits one cell where it stands, with the field of its kind. Enter and Tab store it, Escape leaves it as it was. What is wrong is said under
 * the cell, and what was typed stays.
 */
final class CellEditor {
    private static final int LEAST_WIDTH = 200;
    private static final int SPAN_WIDTH = 270;

    private final Kit kit;
    private final Composite table;
    private final AttributeDescription attribute;
    private final DomainEntity record;
    private final Consumer<Boolean> done;
    private final Object before;
    private Composite box;
    private Field field;
    private Label message;
    private boolean saving;

    /** @param done told when it is over: {@code true} to go on with the next cell */
    CellEditor(Kit kit, Composite table, AttributeDescription attribute, DomainEntity record, Consumer<Boolean> done) {
        this.kit = kit;
        this.table = table;
        this.attribute = attribute;
        this.record = record;
        this.done = done;
        this.before = attribute.get(record);
    }

    /** @param typed what was typed on the cell already, in place of what is in it; empty for nothing */
    void open(Rectangle cell, String typed) {
        if (attribute.kind() == AttributeKind.BOOLEAN) {
            if (typed.isEmpty()) {
                store(!Boolean.TRUE.equals(before), false);
            }
            return;
        }
        box = new Composite(table, SWT.BORDER);
        box.setData(Css.CLASS, Css.SURFACE);
        box.setBackground(kit.palette().surface());
        box.setData("peyvand.id", "cell");
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(box);
        field = Fields.create(box, kit, attribute);
        field.control().setData("peyvand.id", "cell.value");
        Access.inputs(field.control(), attribute.label(kit.culture().language()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field.control());
        field.show(before);
        place(cell);
        listen(box);
        field.focus();
        if (!typed.isEmpty()) {
            type(field.control(), typed);
        }
    }

    /** Goes on with what was typed on the cell: as the text, or as the choice that it finds. */
    private static boolean type(Control control, String typed) {
        if (control instanceof CCombo combo) {
            FoundChoice.take(combo, typed, 0);
            return true;
        } else if (control instanceof Text text && text.getEditable()) {
            text.setText(typed);
            text.setSelection(typed.length());
            return true;
        }
        return control instanceof Composite composite && Stream.of(composite.getChildren()).anyMatch(child -> type(child, typed));
    }

    private void place(Rectangle cell) {
        int width = Math.max(attribute instanceof SpanAttribute ? SPAN_WIDTH : LEAST_WIDTH, cell.width);
        Point size = box.computeSize(width, SWT.DEFAULT);
        int x = Math.max(0, Math.min(cell.x, table.getClientArea().width - width));
        int y = Math.max(0, Math.min(cell.y, table.getClientArea().height - size.y));
        box.setBounds(x, y, width, size.y);
        box.layout(true, true);
        box.moveAbove(null);
    }

    private void listen(Control control) {
        control.addListener(SWT.Traverse, this::traverse);
        control.addListener(SWT.FocusOut, event -> control.getDisplay().asyncExec(this::left));
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                listen(child);
            }
        }
    }

    private void traverse(Event event) {
        boolean tab = event.detail == SWT.TRAVERSE_TAB_NEXT;
        if (!event.doit && !tab) {
            return;
        }
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close(false);
        } else if (event.detail == SWT.TRAVERSE_RETURN || tab) {
            event.doit = false;
            commit(tab);
        }
    }

    private void left() {
        if (box == null || box.isDisposed() || saving) {
            return;
        }
        Control focus = box.getDisplay().getFocusControl();
        for (Control control = focus; control != null; control = control.getParent()) {
            if (control == box) {
                return;
            }
        }
        if (focus != null && focus.getShell() == box.getShell()) {
            commit(false);
        }
    }

    private void commit(boolean further) {
        if (field.problem().isPresent()) {
            say(kit.text(field.problem().get()));
            return;
        }
        Object value = field.value();
        if (value == null && attribute.required() || attribute instanceof SpanAttribute span && span.lacks(value)) {
            say(kit.text("form.required"));
        } else if (Objects.equals(value, before)) {
            close(further);
        } else {
            store(value, further);
        }
    }

    private void store(Object value, boolean further) {
        saving = true;
        kit.background().task(KitText.of("task.save", attribute.label(kit.culture().language())), progress -> save(value)).whileAlive(table).then(outcome -> {
            saving = false;
            if (outcome.isDone()) {
                close(further);
            } else {
                refused(outcome);
            }
        }).failed(cause -> {
            saving = false;
            kit.problems().show(cause);
        }).start();
    }

    private void refused(Outcome<?> outcome) {
        String sentence = outcome.diagnostics().stream().filter(Diagnostic::isError).findFirst().map(reason -> kit.text(reason.message())).orElse("");
        if (box == null) {
            kit.problems().show(outcome.diagnostics().getFirst().message(), null);
        } else {
            say(sentence);
        }
    }

    /** Stores the field in the record as it is now, unless somebody else has changed the field meanwhile. */
    private Outcome<? extends DomainEntity> save(Object value) {
        DomainEntity now = kit.records().find(record.getClass(), record.getId()).orElse(null);
        if (now == null) {
            return Outcome.refused(ListText.of("cell.gone"));
        }
        if (!Objects.equals(attribute.get(now), before)) {
            return Outcome.refused(ListText.of("cell.changed"));
        }
        attribute.set(now, value);
        return kit.records().save(now);
    }

    private void say(String sentence) {
        if (message == null) {
            message = new Label(box, SWT.WRAP);
            message.setData("peyvand.id", "cell.message");
            message.setData(Css.CLASS, Css.ERROR);
            GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(message);
        }
        message.setText(sentence);
        message.setForeground(kit.palette().error());
        place(box.getBounds());
        field.focus();
    }

    private void close(boolean further) {
        if (box != null && !box.isDisposed()) {
            Composite closing = box;
            box = null;
            closing.dispose();
        }
        table.setFocus();
        done.accept(further);
    }
}
