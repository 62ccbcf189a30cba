package org.peyvand.exchange.ui.internal.past;

import org.peyvand.exchange.model.ImportRecord;
import org.peyvand.exchange.model.ImportStatus;
import org.peyvand.ui.editor.PageContext;
import org.peyvand.ui.editor.RecordAction;

/** Takes an import back from its page in the history. */
public final class UndoAction implements RecordAction<ImportRecord> {

    @Override
    public boolean offered(ImportRecord record) {
        return !record.isNew() && record.getStatus() != ImportStatus.TAKEN_BACK;
    }

    @Override
    public void run(PageContext<ImportRecord> context) {
        ImportRecord record = context.record();
        new UndoDialog(context.shell(), context.kit(), record.getId(), record.getName(), told -> context.reload()).open();
    }
}
