package org.peyvand.ui.internal.merge;

import java.time.Instant;
import java.util.List;
import org.peyvand.ui.editor.EditorModel;
import org.peyvand.ui.editor.Kept;

/**
 * What is typed into an editor at one moment, to be compared in the background.
 *
 * @param edits of attributes
 * @param rows of what pages keep beside them
 * @param since when the record was stored that it was typed into; {@code null} when that is not known
 */
record Typed(List<EditorModel.Edit> edits, List<Rows> rows, Instant since) {

    /**
     * What one page keeps.
     *
     * @param loaded as it was loaded
     * @param typed as it is now
     */
    record Rows(Kept kept, String loaded, String typed) {
    }

    /** UI thread. */
    static Typed into(EditorModel<?> model) {
        return new Typed(model.edits(), model.kept().stream().filter(kept -> kept.loaded() != null).map(kept -> new Rows(kept, kept.loaded(), kept.typed())).toList(),
            model.record().getChangedAt());
    }
}
