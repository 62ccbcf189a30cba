package org.peyvand.sales.internal.report;

import java.util.Locale;

/** By what the documents of sales are grouped. Paths begin at the document; a product is found through the lines. */
enum RevenueGroup {

    CUSTOMER("account.name"),
    COUNTRY("account.country"),
    YEAR("date"),
    MONTH("date"),
    PRODUCT("product.name"),
    EMPLOYEE("owner.displayName");

    private final String path;

    RevenueGroup(String path) {
        this.path = path;
    }

    /** Finds the group of a parameter value. */
    static RevenueGroup of(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT));
    }

    /** {@return its name in parameters and labels} */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String path() {
        return path;
    }

    boolean isTime() {
        return this == YEAR || this == MONTH;
    }

    CalendarSpan.Unit unit() {
        return this == YEAR ? CalendarSpan.Unit.YEAR : CalendarSpan.Unit.MONTH;
    }
}
