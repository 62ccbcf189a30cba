package org.peyvand.ui.list.view;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peyvand.ui.Tone;
import org.peyvand.ui.list.filter.FilterText;
import org.peyvand.ui.list.filter.ListFilters;

/** The state of a list as texts by name. What cannot be read is left as the list comes. */
public final class StateText {
    private static final String FILTERS = "filters";
    private static final String SORT = "sort";
    private static final String GROUPS = "groups";
    private static final String COLUMNS = "columns";
    private static final String FROZEN = "frozen";
    private static final String RULES = "rules";
    private static final String PRESENTATION = "presentation";
    private static final String LIMIT = "LIMIT";

    private StateText() {
    }

    /** As texts by name. */
    public static Map<String, String> write(ListState state) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(FILTERS, state.filters().isEmpty() ? "" : FilterText.write(state.filters()));
        texts.put(SORT, state.sort());
        texts.put(GROUPS, String.join(",", state.groups()));
        texts.put(COLUMNS, columns(state.columns()));
        texts.put(FROZEN, Integer.toString(state.frozen()));
        texts.put(RULES, Stream.concat(state.rules().stream().map(rule -> rule.tone() + "\t" + FilterText.write(rule.when())),
                new TreeMap<>(state.limits()).entrySet().stream().map(limit -> LIMIT + "\t" + limit.getValue() + "\t" + limit.getKey())).collect(Collectors.joining("\n")));
        texts.put(PRESENTATION, state.presentation());
        return texts;
    }

    /** Reads them back. */
    public static ListState read(Map<String, String> texts) {
        return new ListState(FilterText.read(text(texts, FILTERS)), text(texts, SORT), split(text(texts, GROUPS)), columns(text(texts, COLUMNS)),
                number(text(texts, FROZEN)), rules(text(texts, RULES)), text(texts, PRESENTATION), limits(text(texts, RULES)));
    }

    private static String text(Map<String, String> texts, String name) {
        return Optional.ofNullable(texts.get(name)).orElse("");
    }

    /** Columns as text: {@code name:220,owner:0}. */
    public static String columns(List<ColumnWidth> columns) {
        return columns.stream().map(column -> column.id() + ":" + column.width()).collect(Collectors.joining(","));
    }

    /** Columns from a text; widths may be missing. */
    public static List<ColumnWidth> columns(String text) {
        return split(text).stream().map(part -> part.split(":", 2)).map(part -> new ColumnWidth(part[0], part.length < 2 ? 0 : number(part[1]))).toList();
    }

    /** Words between commas. */
    public static List<String> split(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    private static int number(String text) {
        return text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
    }

    private static List<ColourRule> rules(String text) {
        return text.lines().map(line -> line.split("\t", 2)).filter(parts -> parts.length == 2 && !parts[0].equals(LIMIT)).flatMap(parts -> rule(parts[0], parts[1]).stream()).toList();
    }

    private static Map<String, Integer> limits(String text) {
        return text.lines().map(line -> line.split("\t", 3)).filter(parts -> parts.length == 3 && parts[0].equals(LIMIT))
                .collect(Collectors.toMap(parts -> parts[2], parts -> number(parts[1]), (first, second) -> second));
    }

    private static Optional<ColourRule> rule(String tone, String when) {
        ListFilters filters = FilterText.read(when);
        return ColourRule.TONES.stream().filter(one -> one.name().equals(tone)).findFirst().map((Tone found) -> new ColourRule(found, filters));
    }
}
