package org.peyvand.sales.ui.internal.lead;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.text.Message;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Person;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.sales.Converted;
import org.peyvand.sales.LeadConversion.Deal;
import org.peyvand.sales.Leads;
import org.peyvand.sales.Opportunities;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.Pipeline;
import org.peyvand.sales.ui.internal.SalesText;
import org.peyvand.ui.Kit;
import org.peyvand.ui.dialog.FormDialog;
import org.peyvand.ui.form.Choice;
import org.peyvand.ui.form.ChoiceField;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.form.Field;
import org.peyvand.ui.form.ReferenceField;

/** Makes a customer of a lead: an account and a person that are there or new ones, and a deal that is new, there or not wanted. */
final class ConvertDialog extends FormDialog {
    private static final int INDENT = 24;

    private final ConversionModel model;
    private final Consumer<Converted> converted;
    private Field name;
    private Field amount;
    private Field currency;
    private ChoiceField pipeline;

    ConvertDialog(Shell parent, Kit kit, ConversionModel model, Consumer<Converted> converted) {
        super(parent, kit, "convert", SalesText.of("convert.title"));
        this.model = model;
        this.converted = converted;
    }

    @Override
    protected void createForm(Composite area) {
        heading(area, "account");
        oldOrNew(area, "account", Account.class, model.account(), SalesText.of("convert.account.new", model.newAccountName()), model::account);
        found(area, model.matches().accounts().stream().map(Account::getName).toList());
        heading(area, "person");
        Message person = model.personName().isEmpty() ? SalesText.of("convert.person.none") : SalesText.of("convert.person.new", model.personName());
        oldOrNew(area, "person", Person.class, model.person(), person, model::person);
        heading(area, "deal");
        createDeal(area);
    }

    private void heading(Composite area, String key) {
        Label heading = new Label(area, SWT.NONE);
        heading.setText(kit().text(SalesText.of("convert." + key)));
        heading.setData(Css.CLASS, Css.HEADING);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(0, area.getChildren().length > 1 ? 8 : 0).applyTo(heading);
    }

    private Button radio(Composite area, String key, Message text, int span) {
        Button radio = new Button(area, SWT.RADIO | SWT.WRAP);
        radio.setText(kit().text(text));
        radio.setData("peyvand.id", "convert." + key);
        GridDataFactory.fillDefaults().span(span, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(radio);
        return radio;
    }

    private <E extends DomainEntity> void oldOrNew(Composite area, String key, Class<E> type, E now, Message create, Consumer<E> chosen) {
        Button use = radio(area, key + ".use", SalesText.of("convert." + key + ".use"), 1);
        ReferenceField field = reference(area, key, type, use);
        Button fresh = radio(area, key + ".new", create, 2);
        field.show(now);
        (now == null ? fresh : use).setSelection(true);
        whenChosen(field, use, List.of(use, fresh), () -> chosen.accept(use.getSelection() ? type.cast(field.value()) : null));
    }

    private ReferenceField reference(Composite area, String key, Class<?> type, Button label) {
        return field(key + ".field", label.getText(), new ReferenceField(area, kit(), kit().descriptions().of(type)));
    }

    /** Whoever searches in the field of a choice means that choice. */
    private void whenChosen(ReferenceField field, Button use, List<Button> all, Runnable update) {
        Runnable changed = () -> {
            update.run();
            edited();
        };
        all.forEach(button -> button.addListener(SWT.Selection, event -> changed.run()));
        field.onEdit(() -> {
            all.forEach(button -> button.setSelection(button == use));
            changed.run();
        });
    }

    private void found(Composite area, List<String> names) {
        if (!names.isEmpty()) {
            Label hint = new Label(area, SWT.WRAP);
            hint.setText(kit().text(SalesText.of("convert.found", kit().culture().listed(names))));
            hint.setData(Css.CLASS, Css.MUTED);
            GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(INDENT, 0).hint(400, SWT.DEFAULT).applyTo(hint);
        }
    }

    private void createDeal(Composite area) {
        Button fresh = radio(area, "deal.new", SalesText.of("convert.deal.new"), 2);
        createNewDeal(area);
        Button use = radio(area, "deal.use", SalesText.of("convert.deal.use"), 1);
        ReferenceField existing = reference(area, "deal", Opportunity.class, use);
        Button none = radio(area, "deal.none", SalesText.of("convert.deal.none"), 2);
        fresh.setSelection(true);
        whenChosen(existing, use, List.of(fresh, use, none), () -> {
            model.deal(fresh.getSelection() ? Deal.NEW : use.getSelection() ? Deal.EXISTING : Deal.NONE);
            model.existing((Opportunity) existing.value());
        });
    }

    private void createNewDeal(Composite area) {
        Composite box = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(INDENT, 0, 0, 4).spacing(14, 8).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(box);
        name = row(box, Opportunity.class, "name");
        name.show(model.name());
        amount = row(box, Opportunity.class, "amount");
        currency = row(box, Opportunity.class, "currency");
        currency.show(model.currency());
        String label = kit().descriptions().of(Opportunity.class).attribute("pipeline").orElseThrow().label(kit().culture().language());
        pipeline = row(box, "pipeline", label, ChoiceField::new);
        pipeline.offer(model.pipelines().stream().map(one -> new Choice(one, one.getName())).toList());
        pipeline.show(model.pipeline());
    }

    @Override
    protected Optional<Message> problem() {
        model.newDeal((String) name.value(), (BigDecimal) amount.value(), (String) currency.value(), (Pipeline) pipeline.value());
        return model.problem();
    }

    @Override
    protected Message action() {
        return SalesText.of("convert.ok");
    }

    @Override
    protected void proceed() {
        run(SalesText.of("task.convert"), progress ->
                model.convert(kit().service(UnitOfWork.class), kit().service(Leads.class), kit().service(Opportunities.class)), converted);
    }
}
