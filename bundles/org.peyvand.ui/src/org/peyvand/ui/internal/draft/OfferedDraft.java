package org.peyvand.ui.internal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.peyvand.core.RecordChange;
import org.peyvand.core.RecordRef;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.merge.MergedValue.Choice;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;
import org.peyvand.ui.editor.EditorModel;
import org.peyvand.ui.editor.Kept;
import org.peyvand.ui.internal.merge.Authors;
import org.peyvand.ui.internal.merge.Question;
import org.peyvand.ui.internal.merge.RowsMerge;
import org.peyvand.ui.internal.merge.Words;

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
     * @param base what there was when one typed; {@code null} also when that cannot be read any more
     * @param rows of a page that keeps parts: the three states; else {@code null}
     * @param questions where somebody else has changed the same
     */
    record Field(String name, String label, Object mine, Object base, RowsMerge rows, List<Question> questions) {
    }

    private static final String NO_ROWS = "[]";

    /** Compares. Not on the UI thread, since references are read. */
    static OfferedDraft of(Kit kit, Draft draft, EditorModel<?> model, DomainEntity record, DraftValues values) {
        Comparison comparison = new Comparison(kit, draft, record, model, values);
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
        private final Words words;
        private final EditorModel<?> model;
        private final Authors authors;
        private final List<RecordChange> changes;
        private final List<Field> fields = new ArrayList<>();
        private final List<String> lost = new ArrayList<>();

        private Comparison(Kit kit, Draft draft, DomainEntity record, EditorModel<?> model, DraftValues values) {
            this.kit = kit;
            this.draft = draft;
            this.record = record;
            this.values = values;
            this.model = model;
            this.words = new Words(kit, model.description(), record);
            this.authors = new Authors(kit, null);
            this.changes = draft.isNew() || draft.version() == record.getVersion() ? List.of() : authors.of(RecordRef.to(record, kit.descriptions()));
        }

        private void attribute(AttributeDescription attribute) {
            Draft.Edit edit = draft.edits().get(attribute.name());
            String now = edit == null ? null : values.write(attribute.get(record));
            if (edit == null || !DraftValues.keeps(attribute) || Objects.equals(now, edit.after()) || model.rights().field(attribute.name()) == FieldRight.HIDDEN) {
                return;
            }
            String label = attribute.label(kit.culture().language());
            if (model.rights().field(attribute.name()) != FieldRight.EDIT) {
                lost.add(label);
                return;
            }
            Optional<Object> mine = edit.after() == null ? Optional.empty() : values.read(attribute, edit.after());
            if (edit.after() != null && mine.isEmpty()) {
                lost.add(label);
            } else {
                attribute.target().ifPresent(target -> mine.ifPresent(other -> target.titleOf((DomainEntity) other)));
                Object base = edit.before() == null ? null : values.read(attribute, edit.before()).orElse(null);
                attribute.target().ifPresent(target -> Optional.ofNullable(base).ifPresent(other -> target.titleOf((DomainEntity) other)));
                fields.add(new Field(attribute.name(), label, mine.orElse(null), base, null, changed(edit, now) ? List.of(question(attribute, label, base, mine.orElse(null)))
                        : List.of()));
            }
        }

        private Question question(AttributeDescription attribute, String label, Object base, Object mine) {
            return new Question(attribute.name(), label, words.of(attribute, base), words.of(attribute, attribute.get(record)), words.of(attribute, mine),
                    authors.words(changes, attribute.name()));
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
                RowsMerge rows = RowsMerge.of(kept, edit.before() == null ? NO_ROWS : edit.before(), edit.after(), draft.isNew() ? edit.after() : now);
                fields.add(new Field(kept.name(), kept.label(), kept.read(record, rows.result(Map.of())), null, rows, rows.questions(kit, id -> "")));
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
    List<Question> questions() {
        return fields.stream().flatMap(field -> field.questions().stream()).toList();
    }

    /** Puts what was typed onto the record, and what was chosen. */
    void apply(Kit kit, EditorModel<?> model, Map<String, Choice> choices) {
        for (Field field : fields) {
            if (field.rows() != null) {
                show(kit, model.record(), field, choices);
            } else if (field.questions().isEmpty() || choices.get(field.name()) == Choice.MINE) {
                model.set(field.name(), field.mine());
            } else if (choices.get(field.name()) == Choice.BASE) {
                model.set(field.name(), field.base());
            }
        }
    }

    private static void show(Kit kit, DomainEntity record, Field field, Map<String, Choice> choices) {
        Kept kept = field.rows().kept();
        if (field.questions().isEmpty()) {
            kept.show(field.mine());
        } else {
            kit.background().task(KitText.of("task.draft"), progress -> kept.read(record, field.rows().result(choices))).then(kept::show).start();
        }
    }
}
