package org.peyvand.exchange.ui.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.peyvand.exchange.Lookalike;
import org.peyvand.exchange.ui.internal.LookalikeChoices.Answer;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Css;

/** Rows that look like known records: row and record side by side, and what the row is. */
final class LookalikePane {
    private final ImportScreen screen;
    private final Map<Answer, Button> buttons = new EnumMap<>(Answer.class);
    private LookalikeChoices choices = new LookalikeChoices(List.of());
    private Table rows;
    private Table fields;
    private Label heading;
    private Button like;
    private Composite side;

    LookalikePane(ImportScreen screen) {
        this.screen = screen;
    }

    Composite create(Composite parent) {
        Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(0, 8).applyTo(box);
        SashForm sash = new SashForm(box, SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setSashWidth(10);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 160).applyTo(sash);
        rows = table(sash, "lookalikes", "alike.rows");
        Tables.column(rows, screen.text("nearMiss.value"), 120, false);
        Tables.column(rows, screen.text("alike.known"), 120, false);
        Tables.column(rows, screen.text("nearMiss.likeness"), 70, true);
        Tables.column(rows, screen.text("alike.becomes"), 105, false);
        Tables.fill(rows);
        rows.addListener(SWT.Selection, event -> showSelected());
        createSide(sash);
        sash.setWeights(48, 52);
        return box;
    }

    private Table table(Composite parent, String id, String name) {
        Table table = new Table(parent, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        table.setData("peyvand.id", id);
        table.setHeaderVisible(true);
        Access.name(table, screen.text(name));
        return table;
    }

    private void createSide(Composite sash) {
        side = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(8, 8).applyTo(side);
        heading = new Label(side, SWT.WRAP);
        heading.setData(Css.CLASS, Css.HEADING);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(heading);
        fields = table(side, "alikeFields", "alike.fields");
        Tables.column(fields, screen.text("alike.field"), 110, false);
        Tables.column(fields, screen.text("nearMiss.value"), 150, false);
        Tables.column(fields, screen.text("alike.known"), 150, false);
        Tables.fill(fields);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 100).applyTo(fields);
        for (Answer answer : List.of(Answer.UPDATE, Answer.LEAVE, Answer.NEW)) {
            Button button = new Button(side, SWT.RADIO | SWT.WRAP);
            button.setText(screen.text("alike." + answer));
            button.setData("peyvand.id", "alike." + answer);
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection()) {
                    answer(answer);
                }
            });
            buttons.put(answer, button);
        }
        like = new Button(side, SWT.CHECK | SWT.WRAP);
        like.setData("peyvand.id", "alikeAll");
    }

    void show(LookalikeChoices found) {
        choices = found;
        rows.removeAll();
        found.all().forEach(each -> new TableItem(rows, SWT.NONE));
        update();
        if (!found.isEmpty()) {
            rows.setSelection(0);
        }
        showSelected();
    }

    private void update() {
        for (int i = 0; i < choices.all().size(); i++) {
            Lookalike each = choices.all().get(i);
            TableItem item = rows.getItem(i);
            BigDecimal percent = BigDecimal.valueOf(each.score() * 100).setScale(0, RoundingMode.DOWN);
            item.setText(new String[] {screen.isolated(each.incoming()), screen.isolated(each.existing()), screen.kit().culture().percent(percent),
                    screen.text("alike.short." + choices.answer(i))});
            boolean open = choices.answer(i) == Answer.NEW;
            item.setImage(3, screen.kit().icons().image(open ? "plus-lg" : "check-lg", open ? Tone.MUTED : Tone.SUCCESS, 14));
        }
    }

    private void showSelected() {
        int index = rows.getSelectionIndex();
        side.setVisible(index >= 0);
        if (index < 0) {
            return;
        }
        Lookalike each = choices.all().get(index);
        String file = screen.ltr(ResultSummary.name(each.file(), each.sheet()));
        heading.setText(each.same().isEmpty() ? screen.text("alike.name", each.line(), file) : screen.text("alike.same", each.line(), file, each.same()));
        fields.removeAll();
        for (Lookalike.Field field : each.fields()) {
            TableItem item = new TableItem(fields, SWT.NONE);
            item.setText(new String[] {field.label(), screen.isolated(field.incoming()), screen.isolated(field.existing())});
            // a sign beside the value, since colour alone tells not everybody
            item.setImage(1, field.differs() ? screen.kit().icons().image("arrow-left-right", Tone.WARNING, 12) : null);
        }
        buttons.forEach((answer, button) -> button.setSelection(choices.answer(index) == answer));
        int others = choices.like(index).size();
        like.setVisible(others > 0);
        like.setText(screen.text("alike.all", others));
        side.layout(true, true);
    }

    private void answer(Answer answer) {
        int index = rows.getSelectionIndex();
        if (index >= 0) {
            choices.answer(index, answer, like.getVisible() && like.getSelection());
            update();
            screen.refresh();
        }
    }
}
