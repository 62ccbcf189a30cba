package org.peyvand.ui.go;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.peyvand.ui.history.Visits;

/**
 * Chooses and orders what is shown: what fits best and is used most comes first, in groups of one kind; the group with the best hit is on
 * top. Without SWT.
 */
public final class Ranking {
    private static final int RECENT = 12;

    private final Visits visits;
    private final Instant now;

    /**
     * Destinations of one source.
     *
     * @param id of the source
     * @param label its name
     * @param prefix character that limits the search to it; empty for none
     * @param destinations what it offers
     */
    public record Group(String id, String label, String prefix, List<Destination> destinations) {
        /** Takes a copy. */
        public Group {
            destinations = List.copyOf(destinations);
        }

        Group with(List<Destination> others) {
            return new Group(id, label, prefix, others);
        }
    }

    private record Hit(Destination destination, double score) {
    }

    private record Hits(Group group, List<Hit> hits) {
        double best() {
            return hits.getFirst().score();
        }
    }

    /** Knows what the person uses. */
    public Ranking(Visits visits, Instant now) {
        this.visits = visits;
        this.now = now;
    }

    /**
     * What fits.
     *
     * @param typed what was typed; a prefix of a group in front limits it to groups with that prefix
     * @param groups all that is offered, in their usual order
     * @param most destinations of one group while several groups are asked
     */
    public List<Group> find(String typed, List<Group> groups, int most) {
        Typed text = Typed.of(typed, groups.stream().map(Group::prefix));
        List<Group> asked = groups.stream().filter(group -> text.asks(group.prefix())).toList();
        boolean limited = !text.prefix().isEmpty();
        FuzzyMatch match = FuzzyMatch.of(text.words());
        if (match.isEmpty()) {
            return limited ? asked.stream().filter(group -> !group.destinations().isEmpty()).toList() : List.of();
        }
        Set<String> known = new HashSet<>();
        List<Hits> found = new ArrayList<>();
        for (Group group : asked) {
            List<Hit> hits = group.destinations().stream().map(one -> hit(match, one)).filter(hit -> hit.score() > 0)
                    .sorted(Comparator.comparingDouble(Hit::score).reversed()).filter(hit -> known.add(hit.destination().key()))
                    .limit(limited ? Long.MAX_VALUE : most).toList();
            if (!hits.isEmpty()) {
                found.add(new Hits(group, hits));
            }
        }
        return found.stream().sorted(Comparator.comparingDouble(Hits::best).reversed())
                .map(hits -> hits.group().with(hits.hits().stream().map(Hit::destination).toList())).toList();
    }

    private Hit hit(FuzzyMatch match, Destination one) {
        double score = match.score(one.title(), one.detail(), one.words());
        return new Hit(one, score == 0 ? 0 : score + visits.weight(one.key(), now));
    }

    /** What was used last, for a box where nothing was typed yet; each still offered. */
    public List<Destination> recent(List<Group> groups) {
        Map<String, Destination> offered = new LinkedHashMap<>();
        groups.forEach(group -> group.destinations().forEach(one -> offered.putIfAbsent(one.key(), one)));
        return visits.newestFirst().stream().map(offered::get).filter(Objects::nonNull).limit(RECENT).toList();
    }
}
