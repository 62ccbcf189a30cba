package org.peyvand.exchange.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peyvand.base.text.Message;
import org.peyvand.ui.form.Css;

/** Head with the steps, a line for a sentence, the page, and the buttons below it. */
final class ImportFrame {
    /** Of the buttons at the foot, in points. */
    private static final int WIDTH = 120;

    private final ImportPart part;
    private final Label hint;
    private final StepBar steps;
    private final Label sentence;
    private final Composite body;
    private final Label busy;
    private final Button back;
    private final Button next;

    ImportFrame(ImportPart part, Composite parent) {
        this.part = part;
        Composite root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        Composite head = bar(root, 1);
        steps = new StepBar(head, part.kit());
        GridDataFactory.fillDefaults().hint(steps.size()).applyTo(steps.canvas());
        hint = new Label(head, SWT.WRAP);
        hint.setData(Css.CLASS, Css.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(hint);
        sentence = new Label(head, SWT.WRAP);
        sentence.setData(Css.CLASS, Css.WARNING);
        sentence.setData("peyvand.id", "sentence");
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).exclude(true).applyTo(sentence);
        line(root);
        body = new Composite(root, SWT.NONE);
        body.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        line(root);
        Composite foot = bar(root, 3);
        busy = new Label(foot, SWT.NONE);
        busy.setData(Css.CLASS, Css.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(busy);
        back = button(foot, "back");
        back.setText(part.text("back"));
        back.addListener(SWT.Selection, event -> part.go(part.page().back()));
        next = button(foot, "next");
        next.setData(Css.CLASS, Css.PRIMARY);
        next.addListener(SWT.Selection, event -> part.page().go());
    }

    private static Composite bar(Composite root, int columns) {
        Composite bar = new Composite(root, SWT.NONE);
        bar.setData(Css.CLASS, Css.SURFACE);
        GridLayoutFactory.fillDefaults().margins(24, 12).numColumns(columns).spacing(10, 8).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        return bar;
    }

    private static void line(Composite root) {
        Label line = new Label(root, SWT.NONE);
        line.setData(Css.CLASS, Css.LINE);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(line);
    }

    private static Button button(Composite foot, String id) {
        Button button = new Button(foot, SWT.PUSH);
        button.setData("peyvand.id", id);
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(button);
        return button;
    }

    Composite body() {
        return body;
    }

    void show(ImportStep step) {
        steps.show(step);
        hint.setText(part.kit().text(step.hint()));
        body.getParent().layout(true, true);
    }

    void tell(String text) {
        GridData data = (GridData) sentence.getLayoutData();
        if (text == null && data.exclude) {
            return;
        }
        sentence.setText(text == null ? "" : text);
        sentence.setVisible(text != null);
        data.exclude = text == null;
        sentence.getParent().getParent().layout(true, true);
    }

    void busy(String text) {
        busy.setText(text == null ? "" : text);
    }

    void refresh() {
        ImportPage page = part.page();
        Message action = page.action();
        next.setVisible(action != null);
        back.setVisible(page.back() != null);
        next.setEnabled(page.ready() && !part.busy());
        back.setEnabled(!part.busy());
        String wanted = action == null ? "" : part.kit().text(action);
        if (!wanted.equals(next.getText())) {
            next.setText(wanted);
            int own = next.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
            ((GridData) next.getLayoutData()).widthHint = Math.max(WIDTH, own);
            next.requestLayout();
        }
    }
}
