package org.peyvand.sales.ui.internal.document;

import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Labels;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.sales.model.DocumentStatus;
import org.peyvand.sales.model.SalesDocument;
import org.peyvand.sales.ui.internal.AmountText;
import org.peyvand.ui.Tone;
import org.peyvand.ui.rows.RowItem;

/** How a document reads as one row among related records. Without SWT. */
public final class DocumentRow {
    private final Records records;
    private final Culture culture;

    /** In the words of a culture. */
    public DocumentRow(Records records, Culture culture) {
        this.records = records;
        this.culture = culture;
    }

    /** The row of a document; it opens the document. */
    public RowItem of(SalesDocument document) {
        EntityDescription description = records.describe(document.getClass());
        String kind = description.label(culture.language());
        String number = document.getNumber();
        return new RowItem(description.icon(), tone(document.getStatus()), number == null ? kind : kind + " " + Culture.isolate(number),
                document.getStatus() == null ? "" : Labels.of(document.getStatus(), culture.language()),
                new AmountText(culture).of(document.getTotal(), document.getCurrency()),
                document.getDate() == null ? "" : culture.date(document.getDate()), new RecordRef(description.id(), document.getId()));
    }

    private static Tone tone(DocumentStatus status) {
        return switch (status) {
            case ISSUED, ACCEPTED -> Tone.ACCENT;
            case CLOSED -> Tone.SUCCESS;
            case CANCELLED -> Tone.ERROR;
            case null, default -> Tone.MUTED;
        };
    }
}
