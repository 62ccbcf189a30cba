package org.peyvand.ui.internal.merge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.peyvand.core.History;
import org.peyvand.core.RecordChange;
import org.peyvand.core.RecordRef;
import org.peyvand.ui.Kit;
import org.peyvand.ui.editor.UnsavedEdits;

/**
 * Who changed what meanwhile, and when, as the history tells it within the rights of the person. Not on the UI thread.
 *
 * @param since changes up to this moment are known; {@code null} when that is not known
 */
public record Authors(Kit kit, Instant since) {
    private static final int MOST = 100;
    /** Parts that are no records, such as the lines of a role, are called otherwise. */
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** The changes of a record since then, the last one first. */
    public List<RecordChange> of(RecordRef record) {
        return kit.find(History.class).map(history -> history.of(record, 0, MOST)).orElse(List.of()).stream()
            .filter(change -> since == null || change.at().isAfter(since)).toList();
    }

    /** Who changed an attribute last, in words; of any attribute when nobody has changed this one; empty when nobody knows. */
    public String words(List<RecordChange> changes, String attribute) {
        Optional<RecordChange> found = changes.stream().filter(change -> change.values().stream().anyMatch(value -> value.attribute().name().equals(attribute))).findFirst();
        return found.or(() -> changes.stream().findFirst()).map(this::words).orElse("");
    }

    private String words(RecordChange change) {
        String by = change.by().isEmpty() ? kit.text("changes.nobody") : change.by();
        return kit.text("merge.who", by, UnsavedEdits.when(kit.culture(), change.at()));
    }

    /** Who changed a part last; of the record itself when the part has no history; empty when nobody knows. */
    String ofPart(String entity, String id, List<RecordChange> whole) {
        List<RecordChange> changes = id == null || !ID.matcher(id).matches() ? List.of() : of(new RecordRef(entity, UUID.fromString(id)));
        return words(changes.isEmpty() ? whole : changes, "");
    }
}
