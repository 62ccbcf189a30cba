package org.peyvand.ui.list.filter;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.ChoiceField;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.list.ListText;

/** One condition as a small form under its chip: how, and with what. Enter applies, Escape leaves it as it was. */
public final class ConditionPopup {
    private static final int WIDTH = 300;
    private static final int GAP = 4;

    private final Kit kit;
    private final FilterWords words;
    private final AttributeDescription attribute;
    private final Condition before;
    private final Consumer<Condition> done;
    private final List<Operator> operators;
    private final Shell shell;
    private final CCombo operator;
    private final Composite place;
    private final Control anchor;
    private OperandEditor editor;

    /**
     * Made, not yet shown.
     *
     * @param remove takes the condition away; {@code null} when there is nothing to take away
     */
    public ConditionPopup(Kit kit, Control anchor, FilterWords words, AttributeDescription attribute, Condition before, Consumer<Condition> done,
            Runnable remove) {
        this.kit = kit;
        this.words = words;
        this.attribute = attribute;
        this.before = before;
        this.done = done;
        this.anchor = anchor;
        this.operators = Operators.of(attribute);
        shell = new Shell(anchor.getShell(), SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL | (anchor.getShell().getStyle() & (SWT.LEFT_TO_RIGHT | SWT.RIGHT_TO_LEFT)));
        shell.setText(attribute.label(kit.culture().language()));
        shell.setData("peyvand.id", "filter");
        GridLayoutFactory.fillDefaults().margins(16, 14).spacing(8, 8).applyTo(shell);
        operator = ChoiceField.combo(shell);
        operator.setData("peyvand.id", "filter.operator");
        Access.name(operator, kit.text(ListText.of("filter.how")));
        operators.forEach(one -> operator.add(words.choice(attribute, one)));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(operator);
        place = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(place);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
        buttons(remove);
        operator.select(Math.max(0, operators.indexOf(before.operator())));
        operator.addListener(SWT.Selection, event -> showEditor(List.of()));
        showEditor(before.operands());
    }

    private void buttons(Runnable remove) {
        Composite bar = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(remove == null ? 2 : 3).applyTo(bar);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).indent(0, 6).applyTo(bar);
        if (remove != null) {
            button(bar, "filter.remove", kit.text(ListText.of("filter.remove")), () -> {
                shell.close();
                remove.run();
            });
        }
        button(bar, "filter.cancel", kit.text("dialog.cancel"), shell::close);
        Button apply = button(bar, "filter.apply", kit.text(ListText.of("filter.apply")), this::apply);
        apply.setData(Css.CLASS, Css.PRIMARY);
        shell.setDefaultButton(apply);
    }

    private static Button button(Composite bar, String id, String text, Runnable run) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.setData("peyvand.id", id);
        button.addListener(SWT.Selection, event -> run.run());
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    private Operator chosen() {
        return operators.get(operator.getSelectionIndex());
    }

    private void showEditor(List<Operand> operands) {
        for (Control child : place.getChildren()) {
            child.dispose();
        }
        editor = OperandEditor.create(place, kit, attribute, chosen(), operands);
        shell.pack();
        move();
    }

    private void apply() {
        List<Operand> operands = editor.operands();
        Condition condition = new Condition(before.path(), chosen(), operands);
        if (BoundCondition.of(condition, words.description()).isBroken()) {
            Label wrong = new Label(place, SWT.WRAP);
            wrong.setText(kit.text(ListText.of("filter.incomplete")));
            wrong.setData(Css.CLASS, Css.ERROR);
            wrong.setData("peyvand.id", "filter.message");
            wrong.setForeground(kit.palette().error());
            shell.pack();
            editor.focus();
            return;
        }
        shell.close();
        done.accept(condition);
    }

    private void move() {
        if (anchor.isDisposed()) {
            return;
        }
        Point below = anchor.toDisplay(0, anchor.getSize().y + GAP);
        Point size = shell.getSize();
        boolean mirrored = (shell.getStyle() & SWT.MIRRORED) != 0;
        Rectangle screen = anchor.getMonitor().getClientArea();
        int x = mirrored ? below.x - size.x : below.x;
        shell.setLocation(Math.max(screen.x, Math.min(x, screen.x + screen.width - size.x)),
                Math.max(screen.y, Math.min(below.y, screen.y + screen.height - size.y)));
    }

    /** Shows it with the cursor where the value is. */
    public void open() {
        shell.open();
        if (editor.isEmpty()) {
            operator.setFocus();
        } else {
            editor.focus();
        }
    }
}
