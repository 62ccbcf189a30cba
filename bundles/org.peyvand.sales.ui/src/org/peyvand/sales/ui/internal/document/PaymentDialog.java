package org.peyvand.sales.ui.internal.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.peyvand.base.Money;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.sales.Payments;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.Payment;
import org.peyvand.sales.ui.internal.AmountText;
import org.peyvand.sales.ui.internal.SalesText;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.form.Field;
import org.peyvand.ui.form.Fields;

/** Books a payment for an invoice; proposes what is still owed, today. */
final class PaymentDialog extends Dialog {
    private final Kit kit;
    private final Invoice invoice;
    private final Consumer<Payment> booked;
    private Field amount;
    private Field date;
    private Field method;
    private Field reference;
    private Label message;

    PaymentDialog(Shell parent, Kit kit, Invoice invoice, Consumer<Payment> booked) {
        super(parent);
        setBlockOnOpen(false);
        this.kit = kit;
        this.invoice = invoice;
        this.booked = booked;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(kit.text(SalesText.of("payment.title")));
        shell.setData("peyvand.id", "payment.dialog");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(12, 10).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(460, SWT.DEFAULT).applyTo(area);
        Label owed = new Label(area, SWT.WRAP);
        owed.setText(kit.text(SalesText.of("payment.owed", new AmountText(kit.culture()).of(invoice.getBalance(), invoice.getCurrency()))));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(owed);
        amount = field(area, "amount");
        amount.show(invoice.getBalance());
        amount.suffix(kit.culture().currency(invoice.getCurrency()));
        date = field(area, "date");
        date.show(LocalDate.now(kit.culture().zone()));
        method = field(area, "method");
        reference = field(area, "reference");
        message = new Label(area, SWT.WRAP);
        message.setData(Css.CLASS, Css.ERROR);
        message.setData("peyvand.id", "payment.message");
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(message);
        return area;
    }

    private Field field(Composite area, String name) {
        AttributeDescription attribute = kit.descriptions().of(Payment.class).attribute(name).orElseThrow();
        Label label = new Label(area, SWT.NONE);
        label.setText(attribute.label(kit.culture().language()));
        Field field = Fields.create(area, kit, attribute);
        field.control().setData("peyvand.id", "payment." + name);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field.control());
        return field;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Button book = createButton(parent, IDialogConstants.OK_ID, kit.text(SalesText.of("payment.book")), true);
        book.setData("peyvand.id", "payment.book");
        book.setData(Css.CLASS, Css.PRIMARY);
        createButton(parent, IDialogConstants.CANCEL_ID, kit.text(SalesText.of("cancel")), false);
    }

    @Override
    protected void okPressed() {
        Optional<Message> wrong = Optional.<Message>empty().or(amount::problem).or(date::problem);
        if (wrong.isPresent() || amount.value() == null || date.value() == null) {
            say(wrong.orElseGet(() -> SalesText.of("payment.incomplete")));
            return;
        }
        Money money = Money.of((BigDecimal) amount.value(), invoice.getCurrency());
        LocalDate day = (LocalDate) date.value();
        String how = (String) method.value();
        String number = (String) reference.value();
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        kit.background().task(SalesText.of("task.payment"), progress -> kit.service(Payments.class).register(invoice, money, day, how, number))
            .whileAlive(getShell()).then(this::done).start();
    }

    private void done(Outcome<Payment> outcome) {
        if (outcome.isDone()) {
            close();
            booked.accept(outcome.value());
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
