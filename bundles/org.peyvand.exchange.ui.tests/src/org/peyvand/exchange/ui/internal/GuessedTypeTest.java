package org.peyvand.exchange.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessedTypeTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"1402/01/31|۱۴۰۳/۱۲/۱|;DATE", "2026-11-22 10:30|2026-01-01T00:00:00Z;DATE", "1,250|-3.5|12%|۱۲٬۰۰۰ ریال;NUMBER",
        "0912 345 6789|+98 21 88776655|۰۲۱-۸۸۷۷۶۶۵۵;PHONE", "sara@pars.example|a.b@c.example;EMAIL", "www.pars.example|https://x.example/a;WEB", "بله|خیر|Yes;FLAG",
        "Pars|1402/01/31;TEXT", "12|twelve;TEXT", "1402;NUMBER", "|  ;EMPTY"})
    void whatAllValuesHaveInCommon(String values, GuessedType type) {
        assertEquals(type, GuessedType.of(Arrays.asList(values.split("\\|", -1))));
    }

    @Test
    void marksOfDirectionSayNothing() {
        assertEquals(GuessedType.NUMBER, GuessedType.of(List.of("\u200F12\u200E")));
    }
}
