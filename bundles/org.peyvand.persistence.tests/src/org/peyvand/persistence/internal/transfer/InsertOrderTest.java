package org.peyvand.persistence.internal.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InsertOrderTest {

    private static TableShape table(String name, String... references) {
        return new TableShape(name, List.of(), Set.of(), Stream.of(references).map(to -> new TableShape.Reference("TO_" + to, to)).toList());
    }

    private static List<String> names(List<TableShape> tables) {
        return tables.stream().map(TableShape::name).toList();
    }

    @Test
    void whatIsReferredToComesFirst() {
        List<TableShape> ordered = InsertOrder.of(List.of(table("A", "B", "C"), table("B", "C"), table("C")));
        assertEquals(List.of("C", "B", "A"), names(ordered));
        ordered.forEach(one -> assertEquals(Set.of(), InsertOrder.late(one, ordered)));
    }

    @Test
    void whatRefersToItselfIsCompletedLater() {
        List<TableShape> ordered = InsertOrder.of(List.of(table("A", "A")));
        assertEquals(Set.of("TO_A"), InsertOrder.late(ordered.getFirst(), ordered));
    }

    @Test
    void aRingIsCutWhereTheFewestHang() {
        List<TableShape> ordered = InsertOrder.of(List.of(table("TEAM", "PERSON", "OFFICE"), table("PERSON", "TEAM", "OFFICE"), table("OFFICE", "OFFICE")));
        assertEquals(List.of("OFFICE", "TEAM", "PERSON"), names(ordered));
        assertEquals(Set.of("TO_PERSON"), InsertOrder.late(ordered.get(1), ordered));
        assertEquals(Set.of(), InsertOrder.late(ordered.get(2), ordered));
    }
}
