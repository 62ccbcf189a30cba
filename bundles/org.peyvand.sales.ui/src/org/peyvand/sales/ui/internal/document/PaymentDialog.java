package org.peyvand.sales.ui.internal.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.Money;
import org.peyvand.base.text.Message;
import org.peyvand.sales.Payments;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.Payment;
import org.peyvand.sales.ui.internal.AmountText;
import org.peyvand.sales.ui.internal.SalesText;
import org.peyvand.ui.Kit;
import org.peyvand.ui.dialog.FormDialog;
import org.peyvand.ui.form.Field;

/** Books a payment for an invoice; proposes what is still owed, today. */
final class PaymentDialog extends FormDialog {
    private final Invoice invoice;
    private final Consumer<Payment> booked;
    private Field amount;
    private Field date;
    private Field method;
    private Field reference;

    PaymentDialog(Shell parent, Kit kit, Invoice invoice, Consumer<Payment> booked) {
        super(parent, kit, "payment", SalesText.of("payment.title"));
        this.invoice = invoice;
        this.booked = booked;
    }

    @Override
    protected Optional<Message> lead() {
        return Optional.of(SalesText.of("payment.owed", new AmountText(kit().culture()).of(invoice.getBalance(), invoice.getCurrency())));
    }

    @Override
    protected void createForm(Composite area) {
        amount = row(area, Payment.class, "amount");
        amount.show(invoice.getBalance());
        amount.suffix(kit().culture().currency(invoice.getCurrency()));
        date = row(area, Payment.class, "date");
        date.show(LocalDate.now(kit().culture().zone()));
        method = row(area, Payment.class, "method");
        reference = row(area, Payment.class, "reference");
    }

    @Override
    protected Optional<Message> problem() {
        return amount.value() == null || date.value() == null ? Optional.of(SalesText.of("payment.incomplete")) : Optional.empty();
    }

    @Override
    protected Message action() {
        return SalesText.of("payment.book");
    }

    @Override
    protected void proceed() {
        Money money = Money.of((BigDecimal) amount.value(), invoice.getCurrency());
        LocalDate day = (LocalDate) date.value();
        String how = (String) method.value();
        String number = (String) reference.value();
        run(SalesText.of("task.payment"), progress -> kit().service(Payments.class).register(invoice, money, day, how, number), booked);
    }
}
