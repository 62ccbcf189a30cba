package org.peyvand.sales.ui.internal.document;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.SalesDocument;
import org.peyvand.sales.ui.internal.AmountText;
import org.peyvand.sales.ui.internal.SalesText;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.Css;

/** The sums under the lines of a document; for an invoice also what was paid and what is still owed. */
final class TotalsPanel {
    private final Kit kit;
    private final Composite box;
    private final Map<String, Label> values = new LinkedHashMap<>();

    TotalsPanel(Composite parent, Kit kit, SalesDocument document) {
        this.kit = kit;
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(24, 6).applyTo(box);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(box);
        EntityDescription description = kit.descriptions().of(document.getClass());
        for (String name : new String[] {"gross", "discount", "net", "tax"}) {
            row(name, description.attribute(name).map(found -> found.label(kit.culture().language())).orElse(name), false);
        }
        row("total", description.attribute("total").map(found -> found.label(kit.culture().language())).orElse(""), true);
        if (document instanceof Invoice) {
            row("paid", description.attribute("paid").map(found -> found.label(kit.culture().language())).orElse(""), false);
            row("credited", description.attribute("credited").map(found -> found.label(kit.culture().language())).orElse(""), false);
            row("balance", kit.text(SalesText.of("figure.balance")), true);
        }
    }

    private void row(String name, String label, boolean strong) {
        Label text = new Label(box, SWT.NONE);
        text.setText(label);
        text.setData(Css.CLASS, strong ? Css.HEADING : Css.MUTED);
        Label value = new Label(box, SWT.TRAIL);
        value.setData("peyvand.id", "totals." + name);
        if (strong) {
            value.setData(Css.CLASS, Css.HEADING);
        }
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(value);
        values.put(name, value);
    }

    void show(LineSheet sheet, SalesDocument document) {
        sheet.totals().ifPresentOrElse(totals -> {
            set("gross", kit.culture().money(totals.gross()));
            set("discount", kit.culture().money(totals.discount()));
            set("net", kit.culture().money(totals.net()));
            set("tax", kit.culture().money(totals.tax()));
            set("total", kit.culture().money(totals.total()));
        }, () -> values.values().forEach(label -> label.setText("–")));
        if (document instanceof Invoice invoice) {
            AmountText text = new AmountText(kit.culture());
            set("paid", text.of(invoice.getPaid(), invoice.getCurrency()));
            set("credited", text.of(invoice.getCredited(), invoice.getCurrency()));
            BigDecimal total = sheet.totals().map(found -> found.total().amount()).orElse(invoice.getTotal());
            set("balance", text.of(total.subtract(invoice.getPaid()).subtract(invoice.getCredited()), invoice.getCurrency()));
        }
        box.requestLayout();
    }

    private void set(String name, String value) {
        values.get(name).setText(value);
    }
}
