package org.peyvand.sales.internal.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.base.text.Message;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.Home;
import org.peyvand.core.model.Branch;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.sales.model.CreditNote;
import org.peyvand.sales.model.DocumentLine;
import org.peyvand.sales.model.DocumentStatus;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.SalesDocument;
import org.peyvand.sales.model.SalesOrder;

/** Numbers, books and seals a draft. Locks are always taken in the same order: document, invoice, sequence. */
@Component(service = Issuing.class)
public final class Issuing {
    private static final String NO_CODE = "0";
    private final UnitOfWork work;
    private final CurrentUserService current;
    private final Home home;

    /** Made by Declarative Services. */
    @Activate
    public Issuing(@Reference UnitOfWork work, @Reference CurrentUserService current, @Reference Home home) {
        this.work = work;
        this.current = current;
        this.home = home;
    }

    <D extends SalesDocument> Outcome<D> issue(D draft, CalendarSystem calendar) {
        if (!home.isComplete()) {
            return Outcome.refused(message("document.restored"));
        }
        return work.write(session -> {
            @SuppressWarnings("unchecked") Class<D> type = (Class<D>) draft.getClass();
            if (!draft.isNew()) {
                Optional<D> stored = session.find(type, draft.getId());
                stored.ifPresent(session::lock);
                if (stored.isPresent() && stored.get().isLocked()) {
                    return Outcome.refused(message("document.twice", stored.get().getNumber()));
                }
            }
            D document = session.save(draft);
            session.flush();
            return issue(document, Lines.of(document, session), calendar, session);
        });
    }

    private <D extends SalesDocument> Outcome<D> issue(D document, List<DocumentLine> lines, CalendarSystem calendar, Session session) {
        Optional<Message> obstacle = obstacle(document, lines);
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        if (document instanceof CreditNote note) {
            Invoice invoice = session.find(Invoice.class, note.getBasedOn().getId()).orElseThrow();
            session.lock(invoice);
            return new Credit(session).amounts(invoice, lines).map(amounts -> {
                int serial = numbers(document, calendar).next(session);
                Credit.book(note, invoice, amounts);
                return seal(document, lines, serial, calendar, session);
            });
        }
        return Outcome.done(seal(document, lines, numbers(document, calendar).next(session), calendar, session));
    }

    /** Nothing may be flushed in here: between amounts and seals the rules of drafts would compute anew. */
    private <D extends SalesDocument> D seal(D document, List<DocumentLine> lines, int serial, CalendarSystem calendar, Session session) {
        document.setSerial(serial);
        document.setFiscalYear(calendar.year(document.getDate()));
        document.setNumber(numbers(document, calendar).text(branchCode(document, session), serial));
        document.setStatus(DocumentStatus.ISSUED);
        document.setSeal(Fingerprint.of(document));
        lines.forEach(line -> line.setSeal(Fingerprint.of(line)));
        if (document instanceof Invoice && document.getBasedOn() instanceof SalesOrder order && order.isLocked()) {
            order.setStatus(DocumentStatus.CLOSED);
        }
        return document;
    }

    private static Optional<Message> obstacle(SalesDocument document, List<DocumentLine> lines) {
        if (document.getStatus() != DocumentStatus.DRAFT) {
            return Optional.of(message("document.noDraft", document.getName(), document.getStatus()));
        }
        if (document.getAccount() == null) {
            return Optional.of(message("document.accountless"));
        }
        if (lines.isEmpty()) {
            return Optional.of(message("document.empty", document.getName()));
        }
        boolean loose = document instanceof CreditNote && !(document.getBasedOn() instanceof Invoice);
        return loose ? Optional.of(message("credit.loose")) : Optional.empty();
    }

    private Numbers numbers(SalesDocument document, CalendarSystem calendar) {
        return new Numbers(work, branch(document), Kind.of(document), calendar.year(document.getDate()));
    }

    private UUID branch(SalesDocument document) {
        return document.getBranchId() == null ? current.branchId() : document.getBranchId();
    }

    private String branchCode(SalesDocument document, Session session) {
        return session.find(Branch.class, branch(document)).map(Branch::getCode).orElse(NO_CODE);
    }

    private static Message message(String key, Object... args) {
        return Message.of(Issuing.class, key, args);
    }
}
