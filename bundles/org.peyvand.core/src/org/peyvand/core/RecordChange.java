package org.peyvand.core;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Labels;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.WayIn;
import org.peyvand.persistence.meta.AttributeDescription;

/**
 * What one transaction did to one record.
 *
 * @param transaction equal for all that was done at once
 * @param at the moment, UTC
 * @param by name of whoever did it; empty when that is not known
 * @param way by which way it came: the program, then what it did; empty when that is not known
 * @param values what was changed; for a new record the values it began with
 */
public record RecordChange(UUID transaction, Instant at, String by, EntityChange.Kind kind, List<Step> way, List<Value> values) {
    /** Takes copies. */
    public RecordChange {
        way = List.copyOf(way);
        values = List.copyOf(values);
    }

    /**
     * One step of the way in.
     *
     * @param which the command, or the name of the record of an import; empty when there is nothing more to say
     */
    public record Step(WayIn.Kind kind, String which) {
        private String words(Locale language) {
            String kindOf = Labels.of(kind, language);
            return which.isEmpty() ? kindOf : kindOf + " – " + Culture.isolate(which);
        }
    }

    /** The way in for people, such as "Window · Import – customers.csv"; empty when it is not known. */
    public String wayWords(Locale language) {
        return way.stream().map(step -> step.words(language)).collect(Collectors.joining(" · "));
    }

    /**
     * One changed value. Of a reference it is the name of the record, empty when that is gone.
     *
     * @param before {@code null} for none
     * @param after {@code null} for none
     * @param erased whether both were taken out of the history, by law or by the rule of the bin
     */
    public record Value(AttributeDescription attribute, Object before, Object after, boolean erased) {
    }
}
