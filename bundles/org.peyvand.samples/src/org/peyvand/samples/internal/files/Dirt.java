package org.peyvand.samples.internal.files;

import java.util.ArrayList;
import java.util.List;

/** Adds the mistakes that real files have; the README names each of them. */
final class Dirt {

    private static final int NAME = 1;
    private static final int INDUSTRY = 3;
    private static final int PRODUCT = 3;
    private static final int OPENED = 7;

    private Dirt() {
    }

    static Sheet on(Sheet sheet) {
        return switch (sheet.file()) {
            case Sheets.CUSTOMERS -> customers(sheet);
            case Sheets.LEADS -> leads(sheet);
            case Sheets.OPPORTUNITIES -> opportunities(sheet);
            default -> sheet;
        };
    }

    /** A customer typed twice with Arabic letters, an industry misspelt in English, a row without a name. */
    private static Sheet customers(Sheet sheet) {
        List<Object> twice = sheet.rows().get(2);
        List<Object> misspelt = changed(sheet.rows().get(3), 0, "C-90002", NAME, "کارگاه نمونهٔ یک", INDUSTRY, "technolgy");
        List<Object> nameless = changed(sheet.rows().get(4), 0, "C-90003", NAME, null);
        return sheet.with(List.of(changed(twice, NAME, twice.get(NAME).toString().replace('ی', 'ي').replace('ک', 'ك')), misspelt, nameless));
    }

    /** A lead about nothing and nobody, and the same person again with another phone spelling. */
    private static Sheet leads(Sheet sheet) {
        List<Object> nobody = changed(sheet.rows().get(5), 0, "L-90001", 1, null, 2, null, 3, null, 5, null, 6, null, 7, null, 8, null);
        List<Object> again = changed(sheet.rows().get(6), 0, "L-90002", 7, sheet.rows().get(6).get(7).toString().replace(" ", "-"));
        return sheet.with(List.of(nobody, again));
    }

    /** Products misspelt in two ways, days that do not exist, a customer nobody knows. */
    private static Sheet opportunities(Sheet sheet) {
        return sheet.with(List.of(changed(sheet.rows().get(0), 0, "D-90001", PRODUCT, "نرم افزار حسابداري پايه"),
                changed(sheet.rows().get(1), 0, "D-90002", PRODUCT, "سرور پیشرفته سپر"),
                changed(sheet.rows().get(2), 0, "D-90003", OPENED, "1404/12/30"),
                changed(sheet.rows().get(3), 0, "D-90004", OPENED, "2026-02-30"),
                changed(sheet.rows().get(4), 0, "D-90005", 2, "مشتری ناشناختهٔ دور")));
    }

    /** A copy of a row with some cells changed, given as index and value in turn. */
    private static List<Object> changed(List<Object> row, Object... changes) {
        List<Object> copy = new ArrayList<>(row);
        for (int i = 0; i < changes.length; i += 2) {
            copy.set((Integer) changes[i], changes[i + 1]);
        }
        return copy;
    }
}
