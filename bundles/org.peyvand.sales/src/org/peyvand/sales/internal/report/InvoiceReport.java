package org.peyvand.sales.internal.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Digits;
import org.peyvand.base.text.Labels;
import org.peyvand.base.text.Message;
import org.peyvand.core.PickLists;
import org.peyvand.core.report.Column;
import org.peyvand.core.report.Column.Kind;
import org.peyvand.core.report.ReportData;
import org.peyvand.core.report.ReportRefused;
import org.peyvand.core.report.ReportRequest;
import org.peyvand.core.report.ReportSource;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.sales.model.CreditNote;
import org.peyvand.sales.model.DocumentLine;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.Quote;
import org.peyvand.sales.model.SalesDocument;
import org.peyvand.sales.model.SalesOrder;

/** {@code sales.invoice}: one quote, order, invoice or credit note as it is printed. */
@Component
public final class InvoiceReport implements ReportSource {

    /** Kinds by what is meant when one number names several documents. */
    private static final List<Class<? extends SalesDocument>> KINDS = List.of(Invoice.class, SalesOrder.class, Quote.class, CreditNote.class);

    private final UnitOfWork work;
    private final PickLists pickLists;

    /**
     * Makes the source.
     *
     * @param work      reads the document
     * @param pickLists words the units
     */
    @Activate
    public InvoiceReport(@Reference UnitOfWork work, @Reference PickLists pickLists) {
        this.work = work;
        this.pickLists = pickLists;
    }

    @Override
    public ReportData load(ReportRequest request) {
        String wanted = request.parameter("document").orElseThrow(() -> new ReportRefused(Message.of(InvoiceReport.class, "document.missing")));
        return work.read(session -> {
            SalesDocument document = find(session, wanted)
                    .orElseThrow(() -> new ReportRefused(Message.of(InvoiceReport.class, "document.unknown", wanted)));
            List<DocumentLine> lines = session.list(Query.of(DocumentLine.class)
                    .where(Criteria.where("document.id").is(document.getId())).orderBy(Order.asc("position")).fetch("product"));
            return data(request.culture(), session, document, lines);
        });
    }

    private static Optional<SalesDocument> find(Session session, String wanted) {
        try {
            Optional<SalesDocument> byId = session.find(SalesDocument.class, UUID.fromString(wanted));
            if (byId.isPresent()) {
                return byId;
            }
        } catch (IllegalArgumentException notAnId) {
            return byNumber(session, Digits.toLatin(wanted));
        }
        return byNumber(session, wanted);
    }

    private static Optional<SalesDocument> byNumber(Session session, String number) {
        List<SalesDocument> found = session.list(Query.of(SalesDocument.class).where(Criteria.any(Criteria.where("number").is(number),
                Criteria.where("externalId").is(number))));
        return found.stream().min(Comparator.comparingInt(document -> KINDS.indexOf(document.getClass())));
    }

    private ReportData data(Culture culture, Session session, SalesDocument document, List<DocumentLine> lines) {
        InvoiceParties parties = new InvoiceParties(session);
        Map<String, Object> values = new LinkedHashMap<>();
        InvoiceWords.LABELS.forEach(label -> values.put("label." + label, Labels.of(InvoiceReport.class, "invoice." + label, culture.language())));
        values.putAll(new InvoiceWords(culture).values(document));
        values.putAll(parties.seller(document));
        values.putAll(parties.buyer(document));
        String title = Labels.of(InvoiceReport.class, "invoice.title." + document.getClass().getSimpleName(), culture.language());
        values.put(ReportData.FILE, title + ' ' + fileNumber(document, values));
        List<List<Object>> rows = lines.stream().map(line -> row(line, culture)).toList();
        return new ReportData(title, columns(culture), rows, values, List.of());
    }

    /** The number, as it is written everywhere; drafts have none and are told apart by the end of their id. */
    private static String fileNumber(SalesDocument document, Map<String, Object> values) {
        String id = document.getId().toString();
        return document.getNumber() != null ? document.getNumber() : values.get("number") + " " + id.substring(id.lastIndexOf('-') + 1);
    }

    private List<Object> row(DocumentLine line, Culture culture) {
        String text = line.getText() != null ? line.getText() : line.getProduct() == null ? "" : line.getProduct().getName();
        String code = line.getProduct() == null ? null : line.getProduct().getCode();
        String unit = line.getProduct() == null ? null : pickLists.label("sales.unit", line.getProduct().getUnit(), culture.language());
        return Arrays.asList(line.getPosition(), code, text, unit, line.getQuantity(), line.getUnitPrice(), line.getGross(), line.getDiscount(),
                line.getNet(), line.getTax(), line.getTotal());
    }

    private static List<Column> columns(Culture culture) {
        return List.of(column("position", Kind.INTEGER, culture), column("code", Kind.CODE, culture), column("text", Kind.TEXT, culture),
                column("unit", Kind.TEXT, culture), column("quantity", Kind.DECIMAL, culture), column("unit_price", Kind.MONEY, culture),
                column("gross", Kind.MONEY, culture), column("discount", Kind.MONEY, culture), column("net", Kind.MONEY, culture),
                column("tax", Kind.MONEY, culture), column("total", Kind.MONEY, culture));
    }

    private static Column column(String name, Kind kind, Culture culture) {
        return new Column(name, Labels.of(InvoiceReport.class, "invoice.column." + name, culture.language()), kind);
    }
}
