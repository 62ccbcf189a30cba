package org.peyvand.analytics.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.report.Column.Kind;
import org.peyvand.core.report.Worded;

class CellWordsTest {
    @Test
    void aRatioIsShownInHundredths() {
        assertEquals("63.2%", CellWords.of(new BigDecimal("0.63155"), Kind.PERCENT, Culture.english()));
        assertEquals("50%", CellWords.of(0.5, Kind.PERCENT, Culture.english()));
    }

    @Test
    void numbersAndDaysFollowTheCulture() {
        assertEquals("۱٬۴۲۵", CellWords.of(1425L, Kind.INTEGER, Culture.persian()));
        assertEquals("۱۴۰۵/۰۸/۳۰", CellWords.of(LocalDate.of(2026, 11, 21), Kind.DATE, Culture.persian()));
    }

    @Test
    void codesStayInOnePiece() {
        assertEquals("⁦021-88881234⁩", CellWords.of("021-88881234", Kind.CODE, Culture.persian()));
    }

    @Test
    void whatHasItsOwnWordsUsesThem() {
        Worded month = culture -> "month in " + culture.language();
        assertEquals("month in fa", CellWords.of(month, Kind.TEXT, Culture.persian()));
        assertEquals("", CellWords.of(null, Kind.MONEY, Culture.english()));
    }
}
