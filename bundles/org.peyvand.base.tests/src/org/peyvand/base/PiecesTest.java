package org.peyvand.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PiecesTest {

    @Test
    void theLastPieceHasWhatIsLeft() {
        assertEquals(List.of(List.of(1, 2, 3), List.of(4, 5, 6), List.of(7)), Pieces.of(List.of(1, 2, 3, 4, 5, 6, 7), 3));
        assertEquals(List.of(List.of(1, 2, 3), List.of(4, 5, 6)), Pieces.of(List.of(1, 2, 3, 4, 5, 6), 3));
        assertEquals(List.of(List.of(1, 2)), Pieces.of(List.of(1, 2), 3));
    }

    @Test
    void nothingHasNoPieces() {
        assertEquals(List.of(), Pieces.of(List.of(), 3));
        assertEquals(List.of(), Pieces.forStatements(new LinkedHashSet<>()));
    }

    @Test
    void whatIsNoListKeepsItsOrder() {
        assertEquals(List.of(List.of("b", "a"), List.of("c")), Pieces.of(new LinkedHashSet<>(List.of("b", "a", "c")), 2));
    }

    @Test
    void aStatementGetsFiveHundred() {
        List<Integer> many = IntStream.range(0, 1_001).boxed().toList();
        List<List<Integer>> pieces = Pieces.forStatements(many);
        assertEquals(List.of(500, 500, 1), pieces.stream().map(List::size).toList());
        List<Integer> together = new ArrayList<>();
        pieces.forEach(together::addAll);
        assertEquals(many, together);
    }

    @Test
    void piecesOfNothingAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Pieces.of(List.of(1), 0));
    }
}
