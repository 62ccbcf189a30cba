package org.peyvand.ui.internal.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.editor.EditorModel;
import org.peyvand.ui.list.CellFormat;

/**
 * A draft beside the record as it is stored now: what would be put onto it, and where somebody else has changed the same.
 *
 * @param draft as it was kept
 * @param fields what differs from the record, in the order of the form
 * @param lost labels of fields whose value cannot be read any more
 */
record OfferedDraft(Draft draft, List<Field> fields, List<String> lost) {

    /**
     * One field of it.
     *
     * @param mine what was typed
     * @param mineText the same in words
     * @param storedText what is stored now, in words
     * @param changed whether what is stored is not what it was when one typed
     */
    record Field(AttributeDescription attribute, Object mine, String mineText, String storedText, boolean changed) {
    }

    /** Compares. Not on the UI thread, since references are read. */
    static OfferedDraft of(Kit kit, Draft draft, DomainEntity record, org.peyvand.persistence.meta.EntityDescription description, DraftValues values) {
        List<Field> fields = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        CellFormat words = new CellFormat(kit, description);
        for (AttributeDescription attribute : description.attributes()) {
            Draft.Edit edit = draft.edits().get(attribute.name());
            String now = edit == null ? null : values.write(attribute.get(record));
            if (edit == null || !DraftValues.keeps(attribute) || Objects.equals(now, edit.after())) {
                continue;
            }
            Optional<Object> mine = edit.after() == null ? Optional.empty() : values.read(attribute, edit.after());
            if (edit.after() != null && mine.isEmpty()) {
                lost.add(attribute.label(kit.culture().language()));
            } else {
                attribute.target().ifPresent(target -> mine.ifPresent(other -> target.titleOf((DomainEntity) other)));
                fields.add(new Field(attribute, mine.orElse(null), words.text(attribute, mine.orElse(null), record), words.text(attribute, record),
                        !draft.isNew() && !Objects.equals(now, edit.before())));
            }
        }
        return new OfferedDraft(draft, List.copyOf(fields), List.copyOf(lost));
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /** Where one has to choose. */
    List<Field> conflicts() {
        return fields.stream().filter(Field::changed).toList();
    }

    /** Puts what was typed onto the record. @param theirs paths where what is stored stays */
    void apply(EditorModel<?> model, java.util.Set<String> theirs) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        fields.stream().filter(field -> !theirs.contains(field.attribute().name())).forEach(field -> wanted.put(field.attribute().name(), field.mine()));
        wanted.forEach(model::set);
    }
}
