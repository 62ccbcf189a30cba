package org.peyvand.ui.internal.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peyvand.core.RecordChange;
import org.peyvand.core.RecordRef;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.merge.MergedValue;
import org.peyvand.persistence.merge.MergedValue.Choice;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.editor.EditorModel;
import org.peyvand.ui.rights.RecordRights;

/**
 * What was typed beside what somebody else has stored meanwhile.
 *
 * @param newer the record as it is stored now
 * @param rights what may be done with it now
 * @param fields the typed values in three states
 * @param rows what pages keep
 * @param questions what somebody has to choose
 * @param locked labels of typed fields that the person may no longer change; their values are not told
 */
record Collision<E extends DomainEntity>(E newer, RecordRights rights, Map<AttributeDescription, MergedValue> fields, List<RowsMerge> rows,
    List<Question> questions, List<String> locked) {

    /** Compares. Not on the UI thread. */
    static <E extends DomainEntity> Collision<E> of(Kit kit, EntityDescription description, Typed typed, E newer) {
        RecordRights rights = kit.find(UnitOfWork.class).map(work -> RecordRights.of(work, newer)).orElseGet(() -> RecordRights.full(newer));
        Authors authors = new Authors(kit, typed.since());
        List<RecordChange> changes = authors.of(RecordRef.to(newer, kit.descriptions()));
        Words words = new Words(kit, description, newer);
        Map<AttributeDescription, MergedValue> fields = new LinkedHashMap<>();
        List<Question> questions = new ArrayList<>();
        List<String> locked = new ArrayList<>();
        for (EditorModel.Edit edit : typed.edits()) {
            AttributeDescription attribute = edit.attribute();
            String label = attribute.label(kit.culture().language());
            if (rights.field(attribute.name()) != FieldRight.EDIT) {
                locked.add(label);
                continue;
            }
            MergedValue value = new MergedValue(edit.before(), edit.after(), attribute.get(newer));
            fields.put(attribute, value);
            if (value.kind() == MergedValue.Kind.CONFLICT) {
                questions.add(new Question(attribute.name(), label, words.of(attribute, value.base()), words.of(attribute, value.theirs()),
                    words.of(attribute, value.mine()), authors.words(changes, attribute.name())));
            }
        }
        List<RowsMerge> rows = new ArrayList<>();
        for (Typed.Rows one : typed.rows()) {
            RowsMerge merge = RowsMerge.of(one.kept(), one.loaded(), one.typed(), one.kept().stored(newer));
            rows.add(merge);
            questions.addAll(merge.questions(kit, id -> authors.ofPart(one.kept().entity(), id, changes)));
        }
        return new Collision<>(newer, rights, fields, List.copyOf(rows), List.copyOf(questions), List.copyOf(locked));
    }

    /** The values that are to be typed again, by path. */
    Map<String, Object> standing(Map<String, Choice> choices) {
        Map<String, Object> standing = new LinkedHashMap<>();
        fields.forEach((attribute, value) -> {
            MergedValue.Kind kind = value.kind();
            if (kind == MergedValue.Kind.MINE || kind == MergedValue.Kind.CONFLICT) {
                standing.put(attribute.name(), value.value(choices.getOrDefault(attribute.name(), Choice.THEIRS)));
            }
        });
        return standing;
    }
}
