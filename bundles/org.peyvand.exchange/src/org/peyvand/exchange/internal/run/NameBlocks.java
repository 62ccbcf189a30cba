package org.peyvand.exchange.internal.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.peyvand.base.text.PersianText;
import org.peyvand.base.text.Similarity;

/**
 * Names of known records, so that those like a given one are found without comparing with all: only names that share a word or their
 * beginning are compared. Words that say what kind of company it is play no part.
 */
final class NameBlocks {
    /** Below this nobody would take two names for the same. */
    static final double LIKE = 0.86;
    private static final int COMMON = 300;
    private static final int BEGINNING = 4;
    private static final int SHORTEST = 3;
    private static final double BUT_FOR_KIND = 0.97;
    private static final Set<String> KINDS = Set.of("co", "company", "corp", "corporation", "inc", "incorporated", "ltd", "limited", "llc", "gmbh", "ag", "sa",
            "plc", "bv", "nv", "شرکت", "سهامی", "خاص", "عام", "مسیولیت", "محدود", "گروه", "موسسه");
    private final Map<String, List<Named>> blocks = new HashMap<>();

    /** A known record by its name. */
    record Named(UUID id, String name, String key) {
    }

    /** A name that is like another. */
    record Like(Named named, double score) {
    }

    void add(UUID id, String name) {
        Named named = new Named(id, name, key(name));
        for (String block : blocksOf(named.key())) {
            List<Named> members = blocks.computeIfAbsent(block, text -> new ArrayList<>(2));
            if (members.size() <= COMMON) {
                members.add(named);
            }
        }
    }

    /** The name that is most like this one; empty when none is like it. */
    Optional<Like> like(String name) {
        String key = key(name);
        String whole = PersianText.searchKey(name);
        Set<Named> candidates = new LinkedHashSet<>();
        for (String block : blocksOf(key)) {
            List<Named> members = blocks.getOrDefault(block, List.of());
            if (members.size() <= COMMON) {
                candidates.addAll(members);
            }
        }
        Like best = null;
        for (Named candidate : candidates) {
            double score = candidate.key().equals(key) ? whole.equals(PersianText.searchKey(candidate.name())) ? 1 : BUT_FOR_KIND
                    : Similarity.score(candidate.key(), key);
            if (score >= LIKE && (best == null || score > best.score())) {
                best = new Like(candidate, score);
            }
        }
        return Optional.ofNullable(best);
    }

    private static String key(String name) {
        StringBuilder words = new StringBuilder();
        for (String word : PersianText.searchKey(name).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && !KINDS.contains(word)) {
                words.append(words.isEmpty() ? "" : " ").append(word);
            }
        }
        return words.isEmpty() ? PersianText.searchKey(name) : words.toString();
    }

    private static Set<String> blocksOf(String key) {
        Set<String> blocks = new LinkedHashSet<>();
        for (String word : key.split(" ")) {
            if (word.length() >= SHORTEST) {
                blocks.add(word);
            }
        }
        String compact = key.replace(" ", "");
        if (!compact.isEmpty()) {
            blocks.add("^" + compact.substring(0, Math.min(BEGINNING, compact.length())));
        }
        return blocks;
    }
}
