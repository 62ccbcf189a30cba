package org.peyvand.ui.internal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.editor.EditorModel;
import org.peyvand.ui.editor.Kept;
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
     * @param name path of the attribute, or name of what a page keeps
     * @param label what people call it
     * @param mine what was typed
     * @param mineText the same in words
     * @param storedText what is stored now, in words
     * @param changed whether what is stored is not what it was when one typed
     */
    record Field(String name, String label, Object mine, String mineText, String storedText, boolean changed) {
    }

    /** Compares. Not on the UI thread, since references are read. */
    static OfferedDraft of(Kit kit, Draft draft, EditorModel<?> model, DomainEntity record, DraftValues values) {
        Comparison comparison = new Comparison(kit, draft, record, model.description(), values);
        model.description().attributes().forEach(comparison::attribute);
        model.kept().forEach(comparison::kept);
        comparison.gone(model);
        return new OfferedDraft(draft, List.copyOf(comparison.fields), List.copyOf(comparison.lost));
    }

    /** The comparison in the making. */
    private static final class Comparison {
        private final Kit kit;
        private final Draft draft;
        private final DomainEntity record;
        private final DraftValues values;
        private final CellFormat words;
        private final List<Field> fields = new ArrayList<>();
        private final List<String> lost = new ArrayList<>();

        private Comparison(Kit kit, Draft draft, DomainEntity record, EntityDescription description, DraftValues values) {
            this.kit = kit;
            this.draft = draft;
            this.record = record;
            this.values = values;
            this.words = new CellFormat(kit, description);
        }

        private void attribute(AttributeDescription attribute) {
            Draft.Edit edit = draft.edits().get(attribute.name());
            String now = edit == null ? null : values.write(attribute.get(record));
            if (edit == null || !DraftValues.keeps(attribute) || Objects.equals(now, edit.after())) {
                return;
            }
            String label = attribute.label(kit.culture().language());
            Optional<Object> mine = edit.after() == null ? Optional.empty() : values.read(attribute, edit.after());
            if (edit.after() != null && mine.isEmpty()) {
                lost.add(label);
            } else {
                attribute.target().ifPresent(target -> mine.ifPresent(other -> target.titleOf((DomainEntity) other)));
                fields.add(new Field(attribute.name(), label, mine.orElse(null), words.text(attribute, mine.orElse(null), record), words.text(attribute, record),
                        changed(edit, now)));
            }
        }

        private boolean changed(Draft.Edit edit, String now) {
            return !draft.isNew() && !Objects.equals(now, edit.before());
        }

        private void kept(Kept kept) {
            Draft.Edit edit = draft.edits().get(kept.name());
            String now = edit == null ? null : kept.stored(record);
            if (edit == null || Objects.equals(now, edit.after())) {
                return;
            }
            try {
                fields.add(new Field(kept.name(), kept.label(), kept.read(record, edit.after()), kept.words(edit.after()), kept.words(now), changed(edit, now)));
            } catch (IllegalArgumentException unreadable) {
                lost.add(kept.label());
            }
        }

        /** What was edited and is no longer there, such as a field of a module that was taken away. */
        private void gone(EditorModel<?> model) {
            draft.edits().keySet().stream().filter(name -> model.description().attribute(name).isEmpty()
                    && model.kept().stream().noneMatch(kept -> kept.name().equals(name))).forEach(lost::add);
        }
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /** Where one has to choose. */
    List<Field> conflicts() {
        return fields.stream().filter(Field::changed).toList();
    }

    /** Puts what was typed onto the record. @param theirs paths where what is stored stays */
    void apply(EditorModel<?> model, Set<String> theirs) {
        List<Field> mine = fields.stream().filter(field -> !theirs.contains(field.name())).toList();
        mine.stream().filter(field -> model.description().attribute(field.name()).isPresent()).forEach(field -> model.set(field.name(), field.mine()));
        mine.forEach(field -> model.kept().stream().filter(kept -> kept.name().equals(field.name())).forEach(kept -> kept.show(field.mine())));
    }
}
