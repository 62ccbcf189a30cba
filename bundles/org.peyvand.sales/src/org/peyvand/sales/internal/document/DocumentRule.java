package org.peyvand.sales.internal.document;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Beginning;
import org.peyvand.base.text.Message;
import org.peyvand.core.NameKeys;
import org.peyvand.core.Workplace;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Session;
import org.peyvand.sales.model.DocumentStatus;
import org.peyvand.sales.model.SalesDocument;

/**
 * Defaults of a draft; and that nothing of an issued document changes that the customer has in hands. Documents that were issued by
 * another system (they have an external identifier) may have any status, since their numbers are not ours.
 */
@Component
public final class DocumentRule implements EntityRule<SalesDocument> {
    private final Workplace workplace;

    /** Made by Declarative Services. */
    @Activate
    public DocumentRule(@Reference Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Class<SalesDocument> type() {
        return SalesDocument.class;
    }

    @Override
    public List<Diagnostic> beforeSave(SalesDocument document, Session session) {
        if (!document.isLocked()) {
            DraftDefaults.complete(document, workplace);
        }
        document.setName(title(document));
        return document.isLocked() ? checkLocked(document, session) : checkDraft(document);
    }

    // A draft goes with its lines; what was issued stays.
    @Override
    public List<Diagnostic> beforeRemove(SalesDocument document, Session session) {
        if (document.isLocked()) {
            return List.of(Diagnostic.error(Message.of(DocumentRule.class, "document.locked", document.getNumber())));
        }
        Sums sums = Sums.in(document);
        Lines.of(document, session).forEach(session::remove);
        sums.storeIn(document);     // what is logged of it is what it was, so that it comes back so
        return List.of();
    }

    private static String title(SalesDocument document) {
        String account = document.getAccount() == null ? null : document.getAccount().getName();
        String title = document.getNumber() == null || account == null ? NameKeys.joined(document.getNumber(), account)
            : document.getNumber() + " – " + account;
        return title == null ? null : Beginning.of(title, 255);
    }

    private static List<Diagnostic> checkLocked(SalesDocument document, Session session) {
        List<Diagnostic> found = new ArrayList<>(0);
        if (!Fingerprint.of(document).equals(document.getSeal()) && !new FormerCustomers(session).haveSealed(document)) {
            found.add(Diagnostic.error(Message.of(DocumentRule.class, "document.locked", document.getNumber())));
        }
        if (document.getStatus() == DocumentStatus.DRAFT || document.getStatus() == DocumentStatus.CANCELLED) {
            found.add(Diagnostic.error("status", Message.of(DocumentRule.class, "document.locked", document.getNumber())));
        }
        return found;
    }

    private static List<Diagnostic> checkDraft(SalesDocument document) {
        List<Diagnostic> found = new ArrayList<>(0);
        boolean open = document.getStatus() == DocumentStatus.DRAFT || document.getStatus() == DocumentStatus.CANCELLED;
        if (!open && document.getExternalId() == null) {
            found.add(Diagnostic.error("status", Message.of(DocumentRule.class, "document.byHand")));
        }
        if (document.getDueOn() != null && document.getDueOn().isBefore(document.getDate())) {
            found.add(Diagnostic.error("dueOn", Message.of(DocumentRule.class, "document.dueBefore", document.getDate())));
        }
        return found;
    }
}
