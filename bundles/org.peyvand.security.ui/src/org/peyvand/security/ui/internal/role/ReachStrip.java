package org.peyvand.security.ui.internal.role;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peyvand.base.text.Labels;
import org.peyvand.persistence.access.Action;
import org.peyvand.security.model.Reach;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Choice;
import org.peyvand.ui.form.ChoiceField;
import org.peyvand.ui.form.Css;

/** Edits one line of the matrix: a choice for each action, back to what is said of everything, and the fields. */
final class ReachStrip {
    private final Kit kit;
    private final SheetModel model;
    private final Label title;
    private final Map<Action, ChoiceField> choices = new EnumMap<>(Action.class);
    private final Button forget;
    private final Button fields;
    private final Composite box;
    private SheetModel.Line line;
    private boolean able = true;

    /** @param toFields opens the rights on the fields of a line */
    ReachStrip(Composite parent, Kit kit, SheetModel model, Consumer<SheetModel.Line> toFields) {
        this.kit = kit;
        this.model = model;
        title = new Label(parent, SWT.NONE);
        title.setData(Css.CLASS, Css.FIELD_LABEL);
        title.setData("peyvand.id", "role.line");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        box = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.spacing = 10;
        layout.marginLeft = 0;
        layout.center = false;
        box.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
        for (Action action : Action.values()) {
            choices.put(action, choice(action));
        }
        forget = button("matrix.forget", () -> model.forget(line));
        fields = button("matrix.tofields", () -> toFields.accept(line));
    }

    private ChoiceField choice(Action action) {
        Composite cell = new Composite(box, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(cell);
        Label label = new Label(cell, SWT.NONE);
        String words = kit.text(RoleText.of("action." + action));
        label.setText(words);
        ChoiceField field = new ChoiceField(cell);
        field.control().setData("peyvand.id", "role.reach." + action);
        Access.inputs(field.control(), words);
        GridDataFactory.fillDefaults().hint(120, SWT.DEFAULT).applyTo(field.control());
        field.offer(Arrays.stream(Reach.values()).map(reach -> new Choice(reach, Labels.of(reach, kit.culture().language()))).toList());
        field.onEdit(() -> {
            if (line != null && field.value() instanceof Reach reach) {
                model.set(line, action, reach);
            }
        });
        return field;
    }

    private Button button(String key, Runnable run) {
        Composite cell = new Composite(box, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(cell);
        new Label(cell, SWT.NONE);
        Button button = new Button(cell, SWT.PUSH);
        button.setText(kit.text(RoleText.of(key)));
        button.setData("peyvand.id", "role." + key);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    /** Edits another line, or the same as it is now. */
    void show(SheetModel.Line other) {
        line = other;
        title.setText(other.label().replace("&", "&&"));
        choices.forEach((action, field) -> field.show(model.reach(other, action)));
        forget.setEnabled(able && other.entity() != null && model.isSaid(other));
        fields.setEnabled(able && other.entity() != null);
    }

    /** Shows the line as it is now. */
    void refresh() {
        if (line != null) {
            show(line);
        }
    }

    /** Puts the cursor into the choice of an action. */
    void focus(int action) {
        if (able) {
            choices.get(Action.values()[action]).focus();
        }
    }

    void enable(boolean wanted) {
        able = wanted;
        choices.values().forEach(field -> field.editable(wanted));
        refresh();
    }
}
