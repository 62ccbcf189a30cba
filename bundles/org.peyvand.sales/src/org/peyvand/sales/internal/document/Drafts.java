package org.peyvand.sales.internal.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.sales.model.DocumentLine;
import org.peyvand.sales.model.DocumentStatus;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.SalesDocument;

/** Makes drafts of deals and of other documents. */
final class Drafts {
    private final Session session;

    Drafts(Session session) {
        this.session = session;
    }

    /** A draft with one line: the deal's product for the deal's amount, or for the product's price when it has no amount. */
    <D extends SalesDocument> Outcome<D> ofDeal(Opportunity deal, Supplier<D> type) {
        if (deal.getAccount() == null) {
            return Outcome.refused(Diagnostic.error("account", message("deal.incomplete", deal.getName())));
        }
        if (deal.getAmount() == null && (deal.getProduct() == null || deal.getProduct().getListPrice() == null)) {
            return Outcome.refused(Diagnostic.error("amount", message("deal.amountless", deal.getName())));
        }
        D document = type.get();
        document.setAccount(deal.getAccount());
        document.setPerson(deal.getPerson());
        document.setOpportunity(deal);
        document.setOwner(deal.getOwner());
        document.setTeam(deal.getTeam());
        document.setCurrency(deal.getAmount() == null ? deal.getProduct().getCurrency() : deal.getCurrency());
        session.add(document);
        DocumentLine line = new DocumentLine();
        line.setDocument(document);
        line.setPosition(1);
        line.setProduct(deal.getProduct());
        line.setText(deal.getProduct() == null ? deal.getName() : deal.getProduct().getName());
        line.setQuantity(BigDecimal.ONE);
        line.setUnitPrice(deal.getAmount());
        session.add(line);
        return Outcome.done(document);
    }

    /** A draft with the head of another document and no lines yet. */
    <D extends SalesDocument> D head(SalesDocument source, D document) {
        document.setAccount(source.getAccount());
        document.setPerson(source.getPerson());
        document.setOpportunity(source.getOpportunity());
        document.setOwner(source.getOwner());
        document.setTeam(source.getTeam());
        document.setCurrency(source.getCurrency());
        document.setBillAddress(source.getBillAddress());
        document.setShipAddress(source.getShipAddress());
        document.setBasedOn(source);
        return session.add(document);
    }

    /** A draft with all lines of another document; refused when there is one of that type already. */
    <D extends SalesDocument> Outcome<D> of(SalesDocument source, D document) {
        if (source.getStatus() == DocumentStatus.CANCELLED) {
            return Outcome.refused(message("document.cancelled", source.getName()));
        }
        Optional<? extends SalesDocument> before = successor(source, document.getClass());
        if (before.isPresent()) {
            return Outcome.refused(message("document.successor", source.getName(), before.get().getName()));
        }
        D made = head(source, document);
        Lines.of(source, session).forEach(line -> session.add(Lines.copy(line, made)));
        if (source.getStatus() == DocumentStatus.ISSUED) {
            source.setStatus(DocumentStatus.ACCEPTED);
        }
        return Outcome.done(made);
    }

    /** The newest document of a deal that was not given up. */
    <D extends SalesDocument> Optional<D> newest(Class<D> type, Opportunity deal) {
        return alive(session.list(Query.of(type).where(Criteria.where("opportunity").is(deal.getId()))
            .orderBy(Order.desc("date"), Order.desc("createdAt"))));
    }

    private <D extends SalesDocument> Optional<D> successor(SalesDocument source, Class<D> type) {
        return alive(session.list(Query.of(type).where(Criteria.where("basedOn").is(source.getId()))));
    }

    private static <D extends SalesDocument> Optional<D> alive(List<D> documents) {
        return documents.stream().filter(document -> document.getStatus() != DocumentStatus.CANCELLED).findFirst();
    }

    private static Message message(String key, Object... args) {
        return Message.of(Drafts.class, key, args);
    }
}
