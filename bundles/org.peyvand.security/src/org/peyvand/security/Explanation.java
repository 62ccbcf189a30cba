package org.peyvand.security;

import java.util.List;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.meta.AttributeDescription;

/**
 * What somebody may do with one record, and why.
 *
 * @param person name of the person
 * @param record name of the record
 * @param answers one for each action
 * @param fields the fields that are hidden or can only be read
 */
public record Explanation(String person, String record, List<Answer> answers, List<Field> fields) {
    /** Takes copies. */
    public Explanation {
        answers = List.copyOf(answers);
        fields = List.copyOf(fields);
    }

    /**
     * About one action; for {@link Action#CREATE} whether others of its kind can be made.
     *
     * @param allowed what a session of that person says
     * @param explained whether the reasons lead to the same
     * @param reasons sentences, the one that decides first
     */
    public record Answer(Action action, boolean allowed, boolean explained, List<Message> reasons) {
        /** Takes a copy. */
        public Answer {
            reasons = List.copyOf(reasons);
        }
    }

    /** About one field that cannot be changed. */
    public record Field(AttributeDescription attribute, FieldRight right, List<Message> reasons) {
        /** Takes a copy. */
        public Field {
            reasons = List.copyOf(reasons);
        }
    }
}
