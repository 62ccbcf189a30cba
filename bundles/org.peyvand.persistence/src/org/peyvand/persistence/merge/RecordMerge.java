package org.peyvand.persistence.merge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * One record in three states, value by value. Knows neither attributes nor rights: who calls leaves out what somebody may not see or change.
 *
 * @param values by name of the attribute, in the order they were given
 */
public record RecordMerge(Map<String, MergedValue> values) {

    /** Keeps the order. */
    public RecordMerge {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Compares the values of three states; what a state does not name has no value there. */
    public static RecordMerge of(Map<String, ?> base, Map<String, ?> mine, Map<String, ?> theirs) {
        Set<String> names = new LinkedHashSet<>(mine.keySet());
        names.addAll(theirs.keySet());
        names.addAll(base.keySet());
        Map<String, MergedValue> values = new LinkedHashMap<>();
        names.forEach(name -> values.put(name, new MergedValue(base.get(name), mine.get(name), theirs.get(name))));
        return new RecordMerge(values);
    }

    /** The names of the values of one kind. */
    public List<String> names(MergedValue.Kind kind) {
        return values.entrySet().stream().filter(entry -> entry.getValue().kind() == kind).map(Map.Entry::getKey).toList();
    }

    /** Whether nobody has to choose. */
    public boolean isSilent() {
        return names(MergedValue.Kind.CONFLICT).isEmpty();
    }

    /** Whether the one has changed anything that the other has not changed in the same way. */
    public boolean isMine() {
        return values.values().stream().anyMatch(value -> value.kind() == MergedValue.Kind.MINE || value.kind() == MergedValue.Kind.CONFLICT);
    }

    /** Whether the other has changed anything that the one has not changed in the same way. */
    public boolean isTheirs() {
        return values.values().stream().anyMatch(value -> value.kind() == MergedValue.Kind.THEIRS || value.kind() == MergedValue.Kind.CONFLICT);
    }

    /**
     * The values that are to stand.
     *
     * @param choice asked for each conflict by its name
     */
    public Map<String, Object> result(Function<String, MergedValue.Choice> choice) {
        Map<String, Object> result = new LinkedHashMap<>();
        values.forEach((name, value) -> result.put(name, value.value(value.kind() == MergedValue.Kind.CONFLICT ? choice.apply(name) : MergedValue.Choice.THEIRS)));
        return result;
    }
}
