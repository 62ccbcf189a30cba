package org.peyvand.sales.ui.internal.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peyvand.base.Money;
import org.peyvand.persistence.Criteria;
import org.peyvand.sales.Prices;
import org.peyvand.sales.model.DocumentLine;
import org.peyvand.sales.model.Product;
import org.peyvand.sales.model.SalesDocument;
import org.peyvand.sales.ui.internal.AmountText;
import org.peyvand.sales.ui.internal.SalesText;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.editor.PageContext;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.form.ReferenceField;

/** Where one types the name of a product to get a line for it, with its price of the day. */
final class LineEntry {
    private final PageContext<? extends SalesDocument> context;
    private final Kit kit;
    private final LineSheet sheet;
    private final Consumer<DocumentLine> added;
    private final Composite box;
    private final ReferenceField product;
    private final Button free;

    LineEntry(Composite parent, PageContext<? extends SalesDocument> context, LineSheet sheet, Consumer<DocumentLine> added) {
        this.context = context;
        this.kit = context.kit();
        this.sheet = sheet;
        this.added = added;
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
        Label label = new Label(box, SWT.NONE);
        label.setText(kit.text(SalesText.of("line.add")));
        label.setData(Css.CLASS, Css.FIELD_LABEL);
        product = new ReferenceField(box, kit, kit.descriptions().of(Product.class));
        product.limit(Criteria.where("active").is(true));
        product.control().setData("peyvand.id", "line.product");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(product.control());
        product.onEdit(this::chosen);
        free = new Button(box, SWT.PUSH);
        free.setText(kit.text(SalesText.of("line.free")));
        free.setImage(kit.icons().image("plus-lg", Tone.ACCENT, 14));
        free.setData("peyvand.id", "line.free");
        free.addListener(SWT.Selection, event -> added.accept(sheet.add()));
    }

    private void chosen() {
        if (product.value() instanceof Product wanted) {
            product.show(null);
            add(wanted);
        }
    }

    private void add(Product wanted) {
        String currency = context.record().getCurrency();
        LocalDate day = context.record().getDate() == null ? LocalDate.now(kit.culture().zone()) : context.record().getDate();
        kit.background().task(SalesText.of("task.price"), progress -> AmountText.isCode(currency)
                ? kit.service(Prices.class).of(wanted, null, currency, BigDecimal.ONE, day) : Optional.<Money>empty())
            .whileAlive(free).then(price -> added.accept(sheet.add(wanted, price))).start();
    }

    /** Hidden for a document that is locked. */
    void editable(boolean wanted) {
        product.editable(wanted);
        free.setEnabled(wanted);
        box.setVisible(wanted);
        ((GridData) box.getLayoutData()).exclude = !wanted;
        box.requestLayout();
    }

    void focus() {
        product.focus();
    }
}
