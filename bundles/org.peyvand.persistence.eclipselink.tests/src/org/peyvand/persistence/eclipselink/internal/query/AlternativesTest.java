package org.peyvand.persistence.eclipselink.internal.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peyvand.persistence.Criteria.where;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;

class AlternativesTest {
    private static final UUID LOW = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID HIGH = UUID.fromString("ffffffff-0000-7000-8000-000000000001");
    private static final Criterion OWN = where("owner").is(LOW);
    private static final Criterion MADE = Criteria.all(where("owner").isNull(), where("createdBy").is(LOW));
    private static final Criterion TEAM = where("team").is(HIGH);

    @Test
    void theWidestIsAskedFirstAndOthersOnlyBesideIt() {
        Alternatives ways = Alternatives.of(Criteria.any(OWN, TEAM)).orElseThrow();
        assertEquals(List.of(List.of(TEAM), List.of(Criteria.all(OWN, where("team").lessThan(HIGH)), Criteria.all(OWN, where("team").moreThan(HIGH)),
            Criteria.all(OWN, where("team").isNull()))), ways.apart());
    }

    @Test
    void betweenTheValuesOfSeveralAreRangesInTheirOrder() {
        Criterion branches = where("branchId").in(HIGH, LOW);
        List<Criterion> beside = Alternatives.of(Criteria.any(OWN, branches)).orElseThrow().apart().getLast();
        assertEquals(List.of(Criteria.all(OWN, where("branchId").lessThan(LOW)),
            Criteria.all(OWN, Criteria.all(where("branchId").moreThan(LOW), where("branchId").lessThan(HIGH))),
            Criteria.all(OWN, where("branchId").moreThan(HIGH)), Criteria.all(OWN, where("branchId").isNull())), beside);
    }

    @Test
    void whatIsNotAnIdentifierIsDeniedAsAWhole() {
        Criterion kind = where("kind").is("x");
        assertEquals(List.of(Criteria.all(OWN, Criteria.not(kind))), Alternatives.of(Criteria.any(OWN, kind)).orElseThrow().apart().getLast());
    }

    @Test
    void aThirdOneIsBesideBothBeforeIt() {
        Criterion kind = where("kind").is("x");
        List<Criterion> beside = Alternatives.of(Criteria.any(kind, OWN, TEAM)).orElseThrow().apart().getLast();
        assertEquals(Criteria.all(kind, Criteria.not(OWN), where("team").isNull()), beside.getLast());
    }

    @Test
    void whatHasNoOwnerIsBesideWhatIsOwnedAnyway() {
        List<List<Criterion>> apart = Alternatives.of(Criteria.any(OWN, MADE)).orElseThrow().apart();
        assertEquals(List.of(List.of(OWN), List.of(MADE)), apart);
        List<Criterion> beside = Alternatives.of(Criteria.any(OWN, MADE, TEAM)).orElseThrow().apart().getLast();
        assertEquals(Criteria.all(MADE, where("team").isNull()), beside.getLast());
        assertEquals(3, beside.size());
    }

    @Test
    void besideTheWidestAreRangesOrNothing() {
        assertEquals(List.of(where("team").lessThan(HIGH), where("team").moreThan(HIGH), where("team").isNull()),
            Alternatives.of(Criteria.any(OWN, TEAM)).orElseThrow().besideWidest());
        assertEquals(List.of(), Alternatives.of(Criteria.any(OWN, where("kind").is("x"))).orElseThrow().besideWidest());
    }

    @Test
    void onlyThoseThatLeadSomewhereAreNeeded() {
        Alternatives ways = Alternatives.of(Criteria.any(OWN, TEAM)).orElseThrow();
        assertEquals(TEAM, ways.needed(part -> part.equals(TEAM)));
        assertEquals(OWN, ways.needed(part -> part instanceof Criterion.All all && all.parts().contains(where("team").isNull())));
        assertEquals(Criteria.any(TEAM, OWN), ways.needed(part -> true));
        assertTrue(Criteria.isNothing(ways.needed(part -> false)));
    }

    @Test
    void rightsOverOtherRecordsStayAsTheyAre() {
        assertTrue(Alternatives.of(OWN).isEmpty());
        assertTrue(Alternatives.of(Criteria.any(OWN, where("account.owner").is(LOW))).isEmpty());
        assertTrue(Alternatives.of(Criteria.any(OWN, Criteria.not(TEAM))).isEmpty());
        assertTrue(Alternatives.of(Criteria.any(OWN, new Criterion.In("team", Set.of()))).isEmpty());
    }
}
