package org.peyvand.sales.internal.report;

import static org.peyvand.persistence.Criteria.all;
import static org.peyvand.persistence.Criteria.any;
import static org.peyvand.persistence.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.peyvand.persistence.Aggregation;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.sales.model.DocumentLine;
import org.peyvand.sales.model.DocumentStatus;
import org.peyvand.sales.model.SalesDocument;

/**
 * Sums documents of sales in the database. Orders count unless they were cancelled; invoices count once they are issued, less what credit
 * notes took back.
 */
final class RevenueDocuments {

    private static final String ORDER = "ORDER";
    private static final String INVOICE = "INVOICE";
    private static final String CREDIT_NOTE = "CREDIT_NOTE";

    private final Session session;
    private final ReportFilter filter;
    private final EntityDescription entity;
    private final boolean invoices;

    /** @param entity that of documents */
    RevenueDocuments(Session session, ReportFilter filter, EntityDescription entity) {
        this.session = session;
        this.filter = filter;
        this.entity = entity;
        this.invoices = filter.text("basis").filter("invoice"::equals).isPresent();
    }

    /** {@return rows with {@code currency} and {@code records} of the documents chosen} */
    List<Row> currencies() {
        return session.aggregate(Aggregation.of(SalesDocument.class).where(chosen("", invoices ? INVOICE : ORDER))
                .groupBy("currency").count("records"));
    }

    /**
     * Sums the documents of each group.
     *
     * @param group    by what
     * @param currency the currency of amounts, null when there is none
     * @return sums by label, in the order of labels
     */
    Map<GroupLabel, RevenueTally> tallies(RevenueGroup group, String currency) {
        Map<GroupLabel, RevenueTally> tallies = new TreeMap<>();
        for (Row row : sums(group, currency, invoices ? INVOICE : ORDER)) {
            tallies.computeIfAbsent(label(group, row), key -> new RevenueTally()).add(row);
        }
        if (invoices) {
            for (Row row : sums(group, currency, CREDIT_NOTE)) {
                tallies.computeIfAbsent(label(group, row), key -> new RevenueTally()).credit(row);
            }
        }
        return tallies;
    }

    private List<Row> sums(RevenueGroup group, String currency, String kind) {
        boolean lines = group == RevenueGroup.PRODUCT;
        String document = lines ? "document." : "";
        Criterion documents = chosen(document, kind);
        Criterion counted = currency == null ? documents : all(documents, where(document + "currency").is(currency));
        return session.aggregate(Aggregation.of(lines ? DocumentLine.class : SalesDocument.class).where(counted).groupBy(group.path())
                .count("documents").sum("gross", "grossSum").sum("discount", "discountSum").sum("net", "netSum"));
    }

    private GroupLabel label(RevenueGroup group, Row row) {
        if (group.isTime()) {
            LocalDate day = row.get(group.path(), LocalDate.class);
            return GroupLabel.of(day == null ? null : CalendarSpan.of(group.unit(), filter.calendar(), day));
        }
        return GroupLabel.of(row.get(group.path()));
    }

    private Criterion chosen(String document, String kind) {
        List<Criterion> parts = new ArrayList<>();
        parts.add(where(document + "documentKind").is(kind));
        parts.add(where(document + "status").isNot(DocumentStatus.CANCELLED));
        if (!ORDER.equals(kind)) {
            parts.add(where(document + "status").isNot(DocumentStatus.DRAFT));
        }
        filter.from().ifPresent(first -> parts.add(where(document + "date").atLeast(first)));
        filter.to().ifPresent(last -> parts.add(where(document + "date").atMost(last)));
        String owner = document + "owner.";
        filter.text("branch").ifPresent(name -> parts.add(any(where(owner + "branch.name").is(name),
                all(where(owner + "branch.name").isNull(), where(owner + "team.branch.name").is(name)))));
        filter.text("employee").ifPresent(name -> parts.add(where(owner + "displayName").is(name)));
        parts.add(filter.extras(entity, document));
        return all(parts.toArray(Criterion[]::new));
    }
}
