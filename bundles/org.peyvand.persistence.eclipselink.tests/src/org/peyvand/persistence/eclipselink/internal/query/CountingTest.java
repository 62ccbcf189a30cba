package org.peyvand.persistence.eclipselink.internal.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peyvand.persistence.Criteria.where;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.access.Share;

class CountingTest {
    private static final UUID ME = UUID.fromString("77777777-0000-7000-8000-000000000001");
    private static final Criterion OWN = where("owner").is(ME);
    private static final Criterion MADE = Criteria.all(where("owner").isNull(), where("createdBy").is(ME));

    private final Map<Criterion, Long> stored = new HashMap<>();
    private final Share share = new Share();
    private final List<Criterion> counted = new ArrayList<>();
    private final Counting counting = new Counting(this::count, (criterion, most) -> stored.getOrDefault(criterion, 0L) > most, share);

    private long count(Criterion criterion) {
        counted.add(criterion);
        return stored.getOrDefault(criterion, 0L);
    }

    private void store(long all, long mine, long others, long made) {
        stored.put(Criteria.everything(), all);
        stored.put(OWN, mine);
        stored.put(where("owner").lessThan(ME), others);
        stored.put(where("owner").isNull(), all - mine - others);
        stored.put(MADE, made);
    }

    private long counted() {
        return counting.of(Alternatives.of(Criteria.any(OWN, MADE)).orElseThrow());
    }

    @Test
    void ofNearlyAllTheOthersAreTakenAway() {
        store(1_000_000, 989_000, 10_000, 7);
        assertEquals(989_007, counted());
        assertFalse(counted.contains(OWN));
    }

    @Test
    void ofAPartItIsThatPartThatIsCounted() {
        store(1_000_000, 500_000, 500_000, 0);
        assertEquals(500_000, counted());
        assertTrue(counted.contains(OWN));
        assertFalse(counted.contains(Criteria.everything()));
    }

    @Test
    void ofFewNobodyLooksForTheOthers() {
        store(30_000, 11_000, 19_000, 0);
        assertEquals(11_000, counted());
        assertFalse(counted.contains(Criteria.everything()));
    }

    @Test
    void ofWhatIsKnownToBeRareNothingElseIsCounted() {
        share.noteFew();
        store(1_000_000, 989_000, 10_000, 0);
        assertEquals(989_000, counted());
        assertTrue(counted.contains(OWN));
    }

    @Test
    void withoutRangesThereAreNoOthersToCount() {
        Criterion kind = where("kind").is("x");
        stored.put(kind, 40_000L);
        assertEquals(40_000, counting.of(new Alternatives(List.of(kind, OWN))));
    }
}
