package org.peyvand.sales;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.core.Records;
import org.peyvand.core.Workplace;
import org.peyvand.sales.model.PriceList;
import org.peyvand.testing.MemoryDatabase;

/** What prices are listed for. */
@ExtendWith(MemoryDatabase.class)
class PriceListsTest {
    private final Records records;
    private final Workplace workplace;

    PriceListsTest(Records records, Workplace workplace) {
        this.records = records;
        this.workplace = workplace;
    }

    @Test
    void aNewListIsInTheCurrencyOfTheBranchAndNeedsNothingButAName() {
        PriceList list = records.create(PriceList.class);
        assertEquals(workplace.currency(), list.getCurrency());
        list.setName("Winter");
        assertTrue(records.save(list).isDone());
    }
}
