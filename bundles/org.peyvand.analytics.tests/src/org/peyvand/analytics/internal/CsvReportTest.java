package org.peyvand.analytics.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

class CsvReportTest {

    @Test
    void numbersArePlain() {
        assertEquals("1000000", CsvReport.field(new BigDecimal("1E+6")));
        assertEquals("0", CsvReport.field(new BigDecimal("0.0000")));
        assertEquals("-12.5", CsvReport.field(new BigDecimal("-12.500")));
        assertEquals("0.25", CsvReport.field(0.25));
        assertEquals("42", CsvReport.field(42L));
        assertEquals("", CsvReport.field(null));
    }

    @Test
    void textIsQuotedWhereItMust() {
        assertEquals("Acme", CsvReport.field("Acme"));
        assertEquals("\"Acme, Inc.\"", CsvReport.field("Acme, Inc."));
        assertEquals("\"say \"\"no\"\"\"", CsvReport.field("say \"no\""));
        assertEquals("\"two\nlines\"", CsvReport.field("two\nlines"));
        assertEquals("کاریز", CsvReport.field("کاریز"));
    }

    @Test
    void textIsNeverAFormula() {
        assertEquals("'=1+1", CsvReport.field("=1+1"));
        assertEquals("'+98 21", CsvReport.field("+98 21"));
        assertEquals("'@SUM(A1)", CsvReport.field("@SUM(A1)"));
        assertEquals("\"'-2,5\"", CsvReport.field("-2,5"));
    }
}
