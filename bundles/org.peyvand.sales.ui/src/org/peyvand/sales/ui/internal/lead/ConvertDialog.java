package org.peyvand.sales.ui.internal.lead;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Person;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.sales.Converted;
import org.peyvand.sales.LeadConversion.Deal;
import org.peyvand.sales.Leads;
import org.peyvand.sales.Opportunities;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.Pipeline;
import org.peyvand.sales.ui.internal.SalesText;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.Choice;
import org.peyvand.ui.form.ChoiceField;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.form.Field;
import org.peyvand.ui.form.Fields;
import org.peyvand.ui.form.ReferenceField;

/** Makes a customer of a lead: an account and a person that are there or new ones, and a deal that is new, there or not wanted. */
final class ConvertDialog extends Dialog {
    private final Kit kit;
    private final ConversionModel model;
    private final Consumer<Converted> converted;
    private Text name;
    private Field amount;
    private Field currency;
    private ChoiceField pipeline;
    private Label message;

    ConvertDialog(Shell parent, Kit kit, ConversionModel model, Consumer<Converted> converted) {
        super(parent);
        setBlockOnOpen(false);
        this.kit = kit;
        this.model = model;
        this.converted = converted;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(kit.text(SalesText.of("convert.title")));
        shell.setData("peyvand.id", "convert.dialog");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(18, 14).spacing(0, 6).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(560, SWT.DEFAULT).applyTo(area);
        createAccount(area);
        createPerson(area);
        createDeal(area);
        message = new Label(area, SWT.WRAP);
        message.setData(Css.CLASS, Css.ERROR);
        message.setData("peyvand.id", "convert.message");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(message);
        return area;
    }

    private Composite group(Composite area, String key) {
        Label heading = new Label(area, SWT.NONE);
        heading.setText(kit.text(SalesText.of(key)));
        heading.setData(Css.CLASS, Css.HEADING);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).applyTo(heading);
        Composite group = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        return group;
    }

    private Button radio(Composite group, String id, Message text, int span) {
        Button radio = new Button(group, SWT.RADIO);
        radio.setText(kit.text(text));
        radio.setData("peyvand.id", id);
        GridDataFactory.fillDefaults().span(span, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(radio);
        return radio;
    }

    private void createAccount(Composite area) {
        Composite group = group(area, "convert.account");
        Button use = radio(group, "convert.account.use", SalesText.of("convert.account.use"), 1);
        ReferenceField field = reference(group, Account.class, "convert.account.field");
        Button fresh = radio(group, "convert.account.new", SalesText.of("convert.account.new", model.newAccountName()), 2);
        found(group, model.matches().accounts().stream().map(Account::getName).collect(Collectors.joining(kit.culture().rightToLeft() ? "، " : ", ")));
        field.show(model.account());
        use.setSelection(model.account() != null);
        fresh.setSelection(model.account() == null);
        Runnable update = () -> model.account(use.getSelection() ? (Account) field.value() : null);
        use.addListener(SWT.Selection, event -> update.run());
        fresh.addListener(SWT.Selection, event -> update.run());
        field.onEdit(() -> {
            use.setSelection(true);
            fresh.setSelection(false);
            update.run();
        });
    }

    private void createPerson(Composite area) {
        Composite group = group(area, "convert.person");
        Button use = radio(group, "convert.person.use", SalesText.of("convert.person.use"), 1);
        ReferenceField field = reference(group, Person.class, "convert.person.field");
        Message text = model.personName().isEmpty() ? SalesText.of("convert.person.none") : SalesText.of("convert.person.new", model.personName());
        Button fresh = radio(group, "convert.person.new", text, 2);
        field.show(model.person());
        use.setSelection(model.person() != null);
        fresh.setSelection(model.person() == null);
        Runnable update = () -> model.person(use.getSelection() ? (Person) field.value() : null);
        use.addListener(SWT.Selection, event -> update.run());
        fresh.addListener(SWT.Selection, event -> update.run());
        field.onEdit(() -> {
            use.setSelection(true);
            fresh.setSelection(false);
            update.run();
        });
    }

    private void found(Composite group, String names) {
        if (!names.isEmpty()) {
            Label hint = new Label(group, SWT.WRAP);
            hint.setText(kit.text(SalesText.of("convert.found", names)));
            hint.setData(Css.CLASS, Css.MUTED);
            GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(24, 0).hint(400, SWT.DEFAULT).applyTo(hint);
        }
    }

    private ReferenceField reference(Composite group, Class<?> type, String id) {
        ReferenceField field = new ReferenceField(group, kit, kit.descriptions().of(type));
        field.control().setData("peyvand.id", id);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field.control());
        return field;
    }

    private void createDeal(Composite area) {
        Composite group = group(area, "convert.deal");
        Button fresh = radio(group, "convert.deal.new", SalesText.of("convert.deal.new"), 2);
        createNewDeal(group);
        Button use = radio(group, "convert.deal.use", SalesText.of("convert.deal.use"), 1);
        ReferenceField existing = reference(group, Opportunity.class, "convert.deal.field");
        Button none = radio(group, "convert.deal.none", SalesText.of("convert.deal.none"), 2);
        fresh.setSelection(true);
        Runnable update = () -> {
            model.deal(fresh.getSelection() ? Deal.NEW : use.getSelection() ? Deal.EXISTING : Deal.NONE);
            model.existing((Opportunity) existing.value());
        };
        for (Button button : new Button[] {fresh, use, none}) {
            button.addListener(SWT.Selection, event -> update.run());
        }
        existing.onEdit(() -> {
            fresh.setSelection(false);
            none.setSelection(false);
            use.setSelection(true);
            update.run();
        });
    }

    private void createNewDeal(Composite group) {
        Composite box = new Composite(group, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).extendedMargins(24, 0, 0, 4).spacing(10, 6).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(box);
        label(box, "name");
        name = new Text(box, SWT.BORDER);
        name.setText(model.name() == null ? "" : model.name());
        name.setTextLimit(255);
        name.setData("peyvand.id", "convert.deal.name");
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(name);
        amount = field(box, "amount");
        currency = field(box, "currency");
        currency.show(model.currency());
        label(box, "pipeline");
        pipeline = new ChoiceField(box);
        pipeline.offer(model.pipelines().stream().map(one -> new Choice(one, one.getName())).toList());
        pipeline.show(model.pipeline());
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(pipeline.control());
    }

    private void label(Composite box, String attribute) {
        Label label = new Label(box, SWT.NONE);
        label.setText(kit.descriptions().of(Opportunity.class).attribute(attribute).orElseThrow().label(kit.culture().language()));
    }

    private Field field(Composite box, String attribute) {
        label(box, attribute);
        Field field = Fields.create(box, kit, kit.descriptions().of(Opportunity.class).attribute(attribute).orElseThrow());
        field.control().setData("peyvand.id", "convert.deal." + attribute);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field.control());
        return field;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Button ok = createButton(parent, IDialogConstants.OK_ID, kit.text(SalesText.of("convert.ok")), true);
        ok.setData("peyvand.id", "convert.ok");
        ok.setData(Css.CLASS, Css.PRIMARY);
        createButton(parent, IDialogConstants.CANCEL_ID, kit.text(SalesText.of("cancel")), false);
    }

    @Override
    protected void okPressed() {
        model.newDeal(name.getText(), (BigDecimal) amount.value(), (String) currency.value(), (Pipeline) pipeline.value());
        Optional<Message> wrong = amount.problem().or(model::problem);
        if (wrong.isPresent()) {
            say(wrong.get());
            return;
        }
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        kit.background().task(SalesText.of("task.convert"), progress ->
                model.convert(kit.service(UnitOfWork.class), kit.service(Leads.class), kit.service(Opportunities.class)))
            .whileAlive(getShell()).then(this::done).failed(cause -> {
                close();
                kit.problems().show(cause);
            }).start();
    }

    private void done(Outcome<Converted> outcome) {
        if (outcome.isDone()) {
            close();
            converted.accept(outcome.value());
        } else {
            getButton(IDialogConstants.OK_ID).setEnabled(true);
            say(outcome.diagnostics().getFirst().message());
        }
    }

    private void say(Message sentence) {
        message.setText(kit.text(sentence));
        message.requestLayout();
        getShell().layout(true, true);
    }
}
