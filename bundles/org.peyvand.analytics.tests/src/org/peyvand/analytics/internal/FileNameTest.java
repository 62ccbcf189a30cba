package org.peyvand.analytics.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.peyvand.core.report.ReportData;

class FileNameTest {

    private static String name(String wished) {
        return FileName.of(new ReportData("T", List.of(), List.of(), wished == null ? Map.of() : Map.of(ReportData.FILE, wished), List.of()), "id");
    }

    @Test
    void namesAndNumbersStayAsTheyAre() {
        assertEquals("Invoice HQ-1405-00037", name("Invoice HQ-1405-00037"));
        assertEquals("پیش\u200Cفاکتور HQ-1405-00037", name("پیش\u200Cفاکتور HQ-1405-00037"), "the half-space too");
    }

    @Test
    void whatAFileSystemDoesNotTakeIsReplaced() {
        assertEquals("Invoice 1405-12", name("Invoice 1405/12"));
        assertEquals("a-b-c-d", name("a\\b:c*?\"<>|d"));
        assertEquals("-etc-passwd", name("../etc/passwd"), "no way out of the folder");
        assertEquals("x y", name("\u202Ex\n \ty\u0000 .."));
    }

    @Test
    void devicesOfWindowsAndHiddenMarksAreNoNames() {
        for (String device : List.of("CON", "nul", "Aux", "COM1", "lpt9", "com¹", "CONIN$", "NUL.txt", "con .x", "prn.tar.gz")) {
            assertEquals("_" + device, name(device));
        }
        assertEquals("CONTRACT", name("CONTRACT"));
        assertEquals("COM10", name("COM10"));
        assertEquals("agnp.exe", name("a\u202Egnp.exe"));
        assertEquals("ab", name("a\uD83D\u061C\uFEFF\u2066b"));
        assertEquals("aux", name("aux").substring(1), "the name is still told");
    }

    @Test
    void withoutAWishTheIdIsTheName() {
        assertEquals("id", name(null));
        assertEquals("id", name(" .. "));
        assertEquals(80, name("x".repeat(500)).length());
    }
}
