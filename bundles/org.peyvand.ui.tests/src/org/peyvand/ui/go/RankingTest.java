package org.peyvand.ui.go;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peyvand.ui.history.PersonMemory;
import org.peyvand.ui.history.Visits;

class RankingTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final Visits visits = new Visits(new PersonMemory("test-" + UUID.randomUUID()), "visits");
    private final Ranking ranking = new Ranking(visits, NOW);

    private static Destination one(String title) {
        return Destination.of("key:" + title, "square", title, "", aside -> { });
    }

    private static Ranking.Group group(String id, String prefix, String... titles) {
        return new Ranking.Group(id, id, prefix, List.of(titles).stream().map(RankingTest::one).toList());
    }

    private static List<String> titles(List<Ranking.Group> groups) {
        return groups.stream().flatMap(group -> group.destinations().stream()).map(Destination::title).toList();
    }

    @Test
    void theGroupWithTheBestHitIsOnTop() {
        List<Ranking.Group> groups = List.of(group("records", "", "Sampson & Sons", "Ace"), group("actions", ">", "Save", "Print"));
        assertEquals(List.of("actions"), ranking.find("save", groups, 6).stream().map(Ranking.Group::id).toList());
        assertEquals(List.of("Save", "Sampson & Sons"), titles(ranking.find("sa", groups, 6)));
    }

    @Test
    void whatIsUsedOftenComesFirstAmongEquals() {
        List<Ranking.Group> groups = List.of(group("lists", "#", "Deal one", "Deal two"));
        assertEquals("Deal one", titles(ranking.find("deal", groups, 6)).getFirst());
        visits.add("key:Deal two", NOW.minus(Duration.ofDays(1)));
        assertEquals("Deal two", titles(ranking.find("deal", groups, 6)).getFirst());
    }

    @Test
    void habitFadesAndNeverBeatsAnExactName() {
        IntStream.range(0, 200).forEach(i -> visits.add("key:Saved views", NOW));
        assertTrue(visits.weight("key:Saved views", NOW) <= 9);
        assertTrue(visits.weight("key:Saved views", NOW.plus(Duration.ofDays(60))) < 1);
        assertEquals("Save", titles(ranking.find("save", List.of(group("a", "", "Saved views", "Save")), 6)).getFirst());
    }

    @Test
    void aPrefixLimitsToItsGroupAndShowsAllOfIt() {
        List<Ranking.Group> groups = List.of(group("records", "", "Print shop"), group("actions", ">", "Print", "Save"));
        assertEquals(List.of("Print", "Save"), titles(ranking.find(">", groups, 1)));
        assertEquals(List.of("Print"), titles(ranking.find("> pri", groups, 1)));
        assertEquals(List.of("Print", "Print shop"), titles(ranking.find("pri", groups, 1)));
    }

    @Test
    void aGroupDoesNotPushTheOthersOut() {
        String[] many = IntStream.range(0, 50).mapToObj(i -> "Deal " + i).toArray(String[]::new);
        assertEquals(6, ranking.find("deal", List.of(group("records", "", many)), 6).getFirst().destinations().size());
    }

    @Test
    void theSameDestinationOfTwoReadingsStandsThereOnce() {
        Ranking.Group twice = new Ranking.Group("records", "records", "", List.of(one("Pars"), one("Pars")));
        assertEquals(List.of("Pars"), titles(ranking.find("pars", List.of(twice), 6)));
    }

    @Test
    void recentOnesAreThoseStillOfferedTheLastFirst() {
        visits.add("key:Print", NOW.minusSeconds(20));
        visits.add("key:gone", NOW.minusSeconds(10));
        visits.add("key:Save", NOW);
        assertEquals(List.of("Save", "Print"), ranking.recent(List.of(group("a", "", "Print", "Save"))).stream().map(Destination::title).toList());
    }

    @Test
    void selectionSkipsHeadingsAndGoesRound() {
        ResultLines lines = ResultLines.of(List.of(group("a", "", "A1", "A2"), group("b", "", "B1")));
        assertEquals("A1", lines.destination().title());
        assertEquals("B1", lines.moved(-1).destination().title());
        assertEquals("B1", lines.moved(1).moved(1).destination().title());
        assertEquals("A1", lines.moved(8).moved(1).destination().title());
        assertEquals("B1", lines.nextGroup().destination().title());
        assertEquals("A1", lines.nextGroup().nextGroup().destination().title());
        assertEquals("A2", lines.selecting("key:A2").destination().title());
        assertEquals(null, ResultLines.none().moved(1).destination());
    }
}
