package org.peyvand.sales.internal.document;

import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.peyvand.base.text.Message;
import org.peyvand.core.Retention;
import org.peyvand.sales.model.CreditNote;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.SalesDocument;

/**
 * What was issued has to be kept. Sources of the words: Commercial Code of Iran (1311), Art. 10 (copies of all letters and accounts sent are kept in order) and Art. 13
 * (books are kept for at least ten years from the end of each year), as on vakilan.net and wikihoghoogh.net; Direct Taxation Act (1366, as of 1395), Art. 95 (books or documents are kept for
 * the tax return), as on hesabdanan.com. Art. 95 speaks of those with income from an occupation; companies have duties of their own. For the European Union it is Art. 17(3)(b) of the GDPR
 * with the law of the member state. This is no legal advice.
 */
@Component(service = Retention.class)
public final class DocumentRetention implements Retention<SalesDocument> {
    @Override
    public Class<SalesDocument> type() {
        return SalesDocument.class;
    }

    @Override
    public Optional<Message> reason(SalesDocument document) {
        if (document instanceof Invoice || document instanceof CreditNote) {
            return document.isLocked() || document.getExternalId() != null ? Optional.of(Message.of(DocumentRetention.class, "kept.invoice")) : Optional.empty();
        }
        return document.isLocked() ? Optional.of(Message.of(DocumentRetention.class, "kept.issued")) : Optional.empty();
    }
}
