package org.peyvand.exchange.internal.run;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peyvand.base.text.Similarity;
import org.peyvand.exchange.NearMiss;

/** Values of one table that are almost known ones: finds, remembers and counts them. */
final class NearMisses {
    /** Below this nobody would see a likeness. */
    private static final double WORTH_SAYING = 0.75;
    private static final int REMEMBERED = 10_000;
    private final String file;
    private final boolean apply;
    private final Map<String, NearMiss> found = new LinkedHashMap<>();
    private final Map<String, Optional<Similarity.Match>> known = new HashMap<>();

    NearMisses(String file, boolean apply) {
        this.file = file;
        this.apply = apply;
    }

    /**
     * Looks for a candidate that is like a text.
     *
     * @param set names the set of candidates, for remembering
     */
    Optional<NearMiss> look(String column, String path, String text, Collection<String> candidates, String set) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(set + '\n' + text, key -> Similarity.best(candidates, text).filter(match -> match.score() >= WORTH_SAYING))
                .map(match -> new NearMiss(file, column, path, text, match.candidate(), match.score(), match.isCertain(),
                        apply && match.isCertain(), 1));
    }

    /** Forgets what was found for sets that have changed. */
    void forget() {
        known.clear();
    }

    /** Counts one row with a near miss. */
    void count(NearMiss miss) {
        if (found.size() < REMEMBERED || found.containsKey(key(miss))) {
            found.merge(key(miss), miss, (a, b) -> new NearMiss(a.file(), a.column(), a.path(), a.value(), b.suggestion(), b.score(), b.certain(),
                    b.applied(), a.rows() + b.rows()));
        }
    }

    private static String key(NearMiss miss) {
        return miss.path() + '\n' + miss.value();
    }

    List<NearMiss> all() {
        return List.copyOf(found.values());
    }
}
