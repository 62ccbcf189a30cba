package org.peyvand.exchange.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peyvand.base.text.Message;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Css;

/** The last look before the import: values that look like slips. */
final class CheckPage implements ImportPage {
    private final ImportScreen screen;
    private final NearMissTable misses;
    private Label summary;
    private Composite stack;
    private Composite none;
    private Composite some;

    CheckPage(ImportScreen screen) {
        this.screen = screen;
        misses = new NearMissTable(screen);
    }

    @Override
    public Composite create(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 18).spacing(0, 14).applyTo(page);
        summary = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(summary);
        stack = new Composite(page, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        some = misses.create(stack);
        none = createNone();
        return page;
    }

    private Composite createNone() {
        Composite box = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).margins(0, 12).applyTo(box);
        Label icon = new Label(box, SWT.NONE);
        icon.setImage(screen.kit().icons().image("check-circle", Tone.SUCCESS, 28));
        Label text = new Label(box, SWT.WRAP);
        text.setData(Css.CLASS, Css.HEADING);
        text.setText(screen.text("check.clean"));
        return box;
    }

    @Override
    public void shown() {
        NearMissChoices choices = screen.session().choices();
        int tables = screen.session().chosenPlan().tables().size();
        summary.setText(screen.text(choices.isEmpty() ? "check.summary" : "check.summary.misses", tables));
        misses.show(choices);
        Stack.bring(stack, choices.isEmpty() ? none : some);
        summary.requestLayout();
        screen.refresh();
    }

    @Override
    public boolean ready() {
        return screen.session().hasWork();
    }

    @Override
    public Message action() {
        return ExchangeText.of("check.next");
    }

    @Override
    public void go() {
        screen.run();
    }

    @Override
    public ImportStep back() {
        return ImportStep.COLUMNS;
    }
}
