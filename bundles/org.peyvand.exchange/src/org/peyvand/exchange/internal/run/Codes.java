package org.peyvand.exchange.internal.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Labels;
import org.peyvand.base.text.PersianText;
import org.peyvand.exchange.NearMiss;
import org.peyvand.exchange.internal.target.Words;
import org.peyvand.exchange.target.PickCodes;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;

/** Codes and constants by what people call them, in both languages. */
final class Codes {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("fa"));
    private final Optional<PickCodes> picks;
    private final Words words;
    private final Map<AttributeDescription, Known> known = new HashMap<>();

    Codes(Optional<PickCodes> picks, Words words) {
        this.picks = picks;
        this.words = words;
    }

    /**
     * The values of an attribute.
     *
     * @param group  name of the group in the dictionary
     * @param values values by the search key of their names
     * @param names  values by their names, for near misses
     * @param open   whether other texts are allowed
     */
    private record Known(String group, Map<String, Object> values, Map<String, Object> names, boolean open) {
        void add(String name, Object value) {
            if (name != null && !name.isBlank()) {
                values.putIfAbsent(PersianText.searchKey(name), value);
                names.putIfAbsent(name, value);
            }
        }
    }

    /** The code; a near miss is counted, and applied where that is wanted. */
    Converted of(AttributeDescription attribute, String text, String column, String path, NearMisses misses) {
        Known values = known.computeIfAbsent(attribute, this::load);
        Object exact = values.values().get(PersianText.searchKey(text));
        if (exact == null) {
            exact = words.code(values.group(), text).map(code -> values.values().get(PersianText.searchKey(code))).orElse(null);
        }
        if (exact != null) {
            return Converted.of(exact);
        }
        Optional<NearMiss> miss = misses.look(column, path, text, values.names().keySet(), values.group());
        if (miss.isPresent() && miss.get().applied()) {
            return new Converted(values.names().get(miss.get().suggestion()), null, miss.get());
        }
        if (values.open()) {
            return new Converted(PersianText.normalize(text), null, miss.orElse(null));
        }
        return new Converted(null, miss.map(near -> Diagnostic.error(path, Texts.of("code.near", text, column, near.suggestion())))
                .orElseGet(() -> Diagnostic.error(path, Texts.of("code.unknown", text, column))), miss.orElse(null));
    }

    private Known load(AttributeDescription attribute) {
        if (attribute.kind() == AttributeKind.PICK) {
            String list = attribute.pickList();
            List<PickCodes.Code> codes = new ArrayList<>(picks.map(service -> service.codes(list)).orElse(List.of()));
            Known values = new Known("pick." + list, new HashMap<>(), new LinkedHashMap<>(), picks.map(service -> service.isExtensible(list)).orElse(true));
            codes.forEach(code -> code.labels().forEach(label -> values.add(label, code.code())));
            codes.forEach(code -> values.values().putIfAbsent(PersianText.searchKey(code.code()), code.code()));
            return values;
        }
        Known values = new Known("enum." + attribute.javaType().getSimpleName(), new HashMap<>(), new LinkedHashMap<>(), false);
        for (Object constant : attribute.javaType().getEnumConstants()) {
            Enum<?> each = (Enum<?>) constant;
            values.add(each.name().replace('_', ' '), each);
            values.values().putIfAbsent(PersianText.searchKey(each.name()), each);
            LANGUAGES.forEach(language -> values.add(Labels.of(each, language), each));
        }
        return values;
    }
}
