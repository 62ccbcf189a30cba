package org.peyvand.ui.history;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How often and when a person went somewhere. Without SWT; read when first asked for. */
public final class Visits {
    private static final int MOST = 300;
    private static final double GREATEST_WEIGHT = 9;
    /** Days after which a visit counts half. */
    private static final double HALF_LIFE = 14;

    private final PersonMemory memory;
    private final String key;
    private Map<String, Visit> visits;

    private record Visit(int count, Instant last) {
    }

    /** Remembered under a key. */
    public Visits(PersonMemory memory, String key) {
        this.memory = memory;
        this.key = key;
        memory.watch(() -> visits = null);
    }

    private Map<String, Visit> known() {
        if (visits == null) {
            visits = new HashMap<>();
            memory.get(key).lines().map(line -> line.split("\t")).filter(parts -> parts.length == 3).forEach(parts -> {
                try {
                    visits.put(parts[2], new Visit(Integer.parseInt(parts[0]), Instant.ofEpochSecond(Long.parseLong(parts[1]))));
                } catch (NumberFormatException unreadable) {
                    visits.remove(parts[2]);
                }
            });
        }
        return visits;
    }

    /** One more visit. */
    public void add(String place, Instant now) {
        Map<String, Visit> all = known();
        Visit before = all.get(place);
        all.put(place, new Visit(before == null ? 1 : before.count() + 1, now));
        if (all.size() > MOST) {
            all.remove(newestFirst().getLast());
        }
        memory.put(key, all.entrySet().stream().map(one -> one.getValue().count() + "\t" + one.getValue().last().getEpochSecond() + "\t" + one.getKey())
                .collect(Collectors.joining("\n")));
    }

    /** All places, the last visited first. */
    public List<String> newestFirst() {
        Comparator<Map.Entry<String, Visit>> byMoment = Comparator.comparing(one -> one.getValue().last());
        return known().entrySet().stream().sorted(byMoment.reversed()).map(Map.Entry::getKey).toList();
    }

    /** How much a place means to the person: 0 when never visited, at most 9; each doubling of visits adds, a fortnight halves. */
    public double weight(String place, Instant now) {
        Visit visit = known().get(place);
        if (visit == null) {
            return 0;
        }
        double days = Math.max(0, Duration.between(visit.last(), now).toHours() / 24.0);
        double often = 4 * Math.log1p(visit.count()) / Math.log(2);
        return Math.min(GREATEST_WEIGHT, often) * Math.pow(0.5, days / HALF_LIFE);
    }
}
