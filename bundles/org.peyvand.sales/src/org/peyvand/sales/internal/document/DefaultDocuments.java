package org.peyvand.sales.internal.document;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.sales.Documents;
import org.peyvand.sales.model.CreditNote;
import org.peyvand.sales.model.DocumentLine;
import org.peyvand.sales.model.DocumentStatus;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.Quote;
import org.peyvand.sales.model.SalesDocument;
import org.peyvand.sales.model.SalesOrder;

/** {@link Documents} on the unit of work. */
@Component
public final class DefaultDocuments implements Documents {
    private final UnitOfWork work;
    private final Issuing issuing;

    /** Made by Declarative Services. */
    @Activate
    public DefaultDocuments(@Reference UnitOfWork work, @Reference Issuing issuing) {
        this.work = work;
        this.issuing = issuing;
    }

    @Override
    public Outcome<Quote> quoteFor(Opportunity opportunity) {
        return work.write(session -> new Drafts(session).ofDeal(stored(opportunity, session), Quote::new));
    }

    @Override
    public Outcome<Invoice> invoiceFor(Opportunity opportunity) {
        return work.write(session -> {
            Drafts drafts = new Drafts(session);
            Opportunity deal = stored(opportunity, session);
            Optional<? extends SalesDocument> source = drafts.newest(SalesOrder.class, deal);
            if (source.isEmpty()) {
                source = drafts.newest(Quote.class, deal);
            }
            if (source.isPresent()) {
                return drafts.of(source.get(), new Invoice());
            }
            Optional<Invoice> before = drafts.newest(Invoice.class, deal);
            return before.isPresent() ? Outcome.refused(message("deal.invoiced", deal.getName(), before.get().getName()))
                : drafts.ofDeal(deal, Invoice::new);
        });
    }

    @Override
    public Outcome<SalesOrder> orderFrom(Quote quote) {
        return work.write(session -> new Drafts(session).of(stored(quote, session), new SalesOrder()));
    }

    @Override
    public Outcome<Invoice> invoiceFrom(SalesDocument orderOrQuote) {
        if (!(orderOrQuote instanceof Quote) && !(orderOrQuote instanceof SalesOrder)) {
            throw new IllegalArgumentException("Neither a quote nor an order: " + orderOrQuote);
        }
        return work.write(session -> new Drafts(session).of(stored(orderOrQuote, session), new Invoice()));
    }

    @Override
    public Outcome<CreditNote> creditNoteFor(Invoice invoice, Map<UUID, BigDecimal> quantities) {
        return work.write(session -> {
            Invoice stored = stored(invoice, session);
            if (!stored.isLocked()) {
                return Outcome.refused(message("credit.draft"));
            }
            Credit credit = new Credit(session);
            CreditNote note = new Drafts(session).head(stored, new CreditNote());
            int position = 0;
            for (DocumentLine invoiced : Lines.of(stored, session)) {
                BigDecimal wanted = quantities.isEmpty() ? credit.remaining(invoiced) : quantities.getOrDefault(invoiced.getId(), BigDecimal.ZERO);
                if (wanted.signum() > 0) {
                    DocumentLine line = Lines.copy(invoiced, note);
                    line.setPosition(++position);
                    line.setQuantity(wanted);
                    session.add(line);
                }
            }
            return position == 0 ? Outcome.refused(message("credit.nothing", stored.getName())) : Outcome.done(note);
        });
    }

    @Override
    public <D extends SalesDocument> Outcome<D> save(D document, List<DocumentLine> lines) {
        return work.write(session -> {
            D stored = session.save(document);
            if (stored.isLocked()) {
                return Outcome.refused(message("document.locked", stored.getNumber()));
            }
            stored.setChangedAt(null);     // stamped anew: whoever changes lines changes the document, so that two people meet even where no sum differs
            session.flush();
            Set<DocumentLine> kept = new HashSet<>(lines);
            for (DocumentLine before : Lines.of(stored, session)) {
                if (!kept.contains(before)) {
                    session.remove(before);
                }
            }
            for (int i = 0; i < lines.size(); i++) {
                // only the managed line may be touched: a detached one would read its lazy document past this transaction, and wait for it
                DocumentLine line = session.save(lines.get(i));
                line.setDocument(stored);
                line.setPosition(i + 1);
            }
            return Outcome.done(stored);
        });
    }

    @Override
    public <D extends SalesDocument> Outcome<D> issue(D document, CalendarSystem calendar) {
        return issuing.issue(document, calendar);
    }

    @Override
    public <D extends SalesDocument> Outcome<D> cancel(D document) {
        return work.write(session -> {
            D stored = stored(document, session);
            if (stored.getStatus() != DocumentStatus.DRAFT) {
                return Outcome.refused(Diagnostic.error("status", message("document.locked", stored.getNumber())));
            }
            stored.setStatus(DocumentStatus.CANCELLED);
            return Outcome.done(stored);
        });
    }

    @Override
    public List<DocumentLine> lines(SalesDocument document) {
        return work.read(session -> Lines.of(document, session));
    }

    @SuppressWarnings("unchecked")
    private static <E extends DomainEntity> E stored(E record, Session session) {
        return (E) session.find(record.getClass(), record.getId())
            .orElseThrow(() -> new IllegalArgumentException(record + " is not stored"));
    }

    private static Message message(String key, Object... args) {
        return Message.of(DefaultDocuments.class, key, args);
    }
}
