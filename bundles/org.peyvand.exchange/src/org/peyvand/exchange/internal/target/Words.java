package org.peyvand.exchange.internal.target;

import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.peyvand.base.text.PersianText;

/** The dictionary: usual names of columns by target, and usual words for codes. */
public final class Words {
    private final Map<String, Map<String, String>> columns = new HashMap<>();
    private final Map<String, Map<String, String>> values = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();

    /** Adds a file of a module. */
    public void add(URL file) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> sorted = new TreeMap<>();
        properties.forEach((key, words) -> sorted.put(key.toString(), words.toString()));
        sorted.forEach(this::add);
    }

    private void add(String key, String words) {
        int slash = key.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException(key + " has no /");
        }
        String group = key.substring(0, slash);
        boolean code = group.startsWith("pick.") || group.startsWith("enum.");
        Map<String, String> into = (code ? values : columns).computeIfAbsent(group, name -> new LinkedHashMap<>());
        int rank = 0;
        for (String word : list(words)) {
            ranks.putIfAbsent(group + '/' + HeaderText.pattern(word), rank++);
            into.putIfAbsent(code ? PersianText.searchKey(word) : HeaderText.pattern(word), key.substring(slash + 1));
        }
    }

    /** Words separated by bars. */
    static List<String> list(String words) {
        List<String> list = new ArrayList<>();
        for (String word : words.split("\\|", -1)) {
            list.add(word.strip());
        }
        return list;
    }

    /** The path that a header usually leads to. */
    public Optional<String> path(String target, String headerWords) {
        Map<String, String> known = columns.getOrDefault(target, Map.of());
        String path = known.get(headerWords);
        return Optional.ofNullable(path == null ? known.get(HeaderText.numberless(headerWords)) : path);
    }

    /** How usual a header is for its path: 0 for the most usual; high for headers that are not in the dictionary. */
    public int rank(String target, String headerWords) {
        Integer rank = ranks.get(target + '/' + headerWords);
        return rank == null ? ranks.getOrDefault(target + '/' + HeaderText.numberless(headerWords), Integer.MAX_VALUE) : rank;
    }

    /** The code that a word usually means; the group is {@code pick.LIST} or {@code enum.SimpleName}. */
    public Optional<String> code(String group, String text) {
        return Optional.ofNullable(values.getOrDefault(group, Map.of()).get(PersianText.searchKey(text)));
    }
}
