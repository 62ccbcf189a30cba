package org.peyvand.persistence.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.peyvand.persistence.merge.MergedValue.Choice;

class PartsMergeTest {

    /** {@code "1 chair 3"} is the part 1 with the values text and quantity; {@code "- lamp 1"} one that was just added. */
    private static List<Part> parts(String... rows) {
        return Arrays.stream(rows).map(row -> row.split(" ")).map(words -> new Part(words[0].equals("-") ? null : words[0], Map.of("text", words[1], "quantity", words[2])))
            .toList();
    }

    private static String words(List<Part> parts) {
        return parts.stream().map(part -> (part.id() == null ? "-" : part.id()) + ' ' + part.values().get("text") + ' ' + part.values().get("quantity"))
            .collect(Collectors.joining(", "));
    }

    private static String silent(PartsMerge merge) {
        assertTrue(merge.isSilent(), merge.toString());
        return words(merge.result((part, name) -> {
            throw new AssertionError("nobody has to choose");
        }));
    }

    @Test
    void differentPartsAndDifferentValuesOfOnePartArePutTogether() {
        assertEquals("1 chair 5, 2 desk 9", silent(PartsMerge.of(parts("1 chair 3", "2 table 1"), parts("1 chair 5", "2 desk 1"), parts("1 chair 3", "2 table 9"))));
    }

    @Test
    void whatBothHaveAddedStandsBehindItsNeighbour() {
        assertEquals("1 a 1, - mine 1, 9 theirs 1, 2 b 1, - last 1",
            silent(PartsMerge.of(parts("1 a 1", "2 b 1"), parts("1 a 1", "- mine 1", "2 b 1", "- last 1"), parts("1 a 1", "9 theirs 1", "2 b 1"))));
        assertEquals("- first 1, 1 a 1", silent(PartsMerge.of(parts("1 a 1"), parts("- first 1", "1 a 1"), parts("1 a 1"))));
    }

    @Test
    void whatOneHasRemovedAndNobodyChangedIsGone() {
        assertEquals("3 c 1", silent(PartsMerge.of(parts("1 a 1", "2 b 1", "3 c 1"), parts("2 b 1", "3 c 1"), parts("1 a 1", "3 c 1"))));
        assertEquals("", silent(PartsMerge.of(parts("1 a 1"), parts(), parts())));
    }

    @Test
    void theOrderIsThatOfWhoeverHasChangedIt() {
        assertEquals("2 b 1, 1 a 1, 3 c 1", silent(PartsMerge.of(parts("1 a 1", "2 b 1"), parts("2 b 1", "1 a 1"), parts("1 a 1", "3 c 1", "2 b 1"))));
        assertEquals("2 b 1, 1 a 7", silent(PartsMerge.of(parts("1 a 1", "2 b 1"), parts("1 a 7", "2 b 1"), parts("2 b 1", "1 a 1"))));
    }

    @Test
    void oneValueThatBothHaveChangedIsChosenAndTheRestOfThePartIsNot() {
        PartsMerge merge = PartsMerge.of(parts("1 chair 3"), parts("1 chair 5"), parts("1 stool 7"));
        assertFalse(merge.isSilent());
        assertEquals(List.of("quantity"), merge.parts().getFirst().merge().names(MergedValue.Kind.CONFLICT));
        assertEquals("1 stool 5", words(merge.result((part, name) -> Choice.MINE)));
        assertEquals("1 stool 7", words(merge.result((part, name) -> Choice.THEIRS)));
        assertEquals("1 stool 3", words(merge.result((part, name) -> Choice.BASE)));
    }

    @Test
    void whatOneHasRemovedAndTheOtherChangedIsAskedAsAWhole() {
        PartsMerge removed = PartsMerge.of(parts("1 chair 3"), parts("1 chair 5"), parts());
        assertEquals(MergedPart.Kind.REMOVED_BY_THEM, removed.parts().getFirst().kind());
        assertEquals("1 chair 5", words(removed.result((part, name) -> Choice.MINE)));
        assertEquals("", words(removed.result((part, name) -> Choice.THEIRS)));
        assertEquals("1 chair 3", words(removed.result((part, name) -> Choice.BASE)));
        PartsMerge mine = PartsMerge.of(parts("1 chair 3"), parts(), parts("1 chair 5"));
        assertEquals(MergedPart.Kind.REMOVED_BY_ME, mine.parts().getFirst().kind());
        assertEquals("", words(mine.result((part, name) -> Choice.MINE)));
        assertEquals("1 chair 5", words(mine.result((part, name) -> Choice.THEIRS)));
    }

    @Test
    void thePartOfTwoBranchesWithOneIdentifierIsComparedToo() {
        PartsMerge merge = PartsMerge.of(parts(), parts("1 a 1"), parts("1 a 2"));
        assertFalse(merge.isSilent());
        assertEquals("1 a 1", words(merge.result((part, name) -> Choice.MINE)));
    }
}
