package org.peyvand.exchange.internal.trail;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Message;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.model.ImportRecord;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Session;

/** The record of an import is not deleted: it is what an undo finds its changes by. */
@Component
public final class HistoryRule implements EntityRule<ImportRecord> {

    @Override
    public Class<ImportRecord> type() {
        return ImportRecord.class;
    }

    @Override
    public List<Diagnostic> beforeSave(ImportRecord record, Session session) {
        return List.of();
    }

    @Override
    public List<Diagnostic> beforeRemove(ImportRecord record, Session session) {
        return List.of(Diagnostic.error(Message.of(ImportReport.class, "history.kept")));
    }
}
