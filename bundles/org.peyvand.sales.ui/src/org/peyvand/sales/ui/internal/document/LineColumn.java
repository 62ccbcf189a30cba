package org.peyvand.sales.ui.internal.document;

import java.util.List;
import java.util.stream.Stream;

/** A column of the lines of a document. */
enum LineColumn {
    /** Place. */
    POSITION("position", 56, false, true),
    /** What is sold. */
    PRODUCT("product", 190, false, false),
    /** What is printed. */
    TEXT("text", 220, true, false),
    /** How many. */
    QUANTITY("quantity", 80, true, true),
    /** Price of one. */
    UNIT_PRICE("unitPrice", 120, true, true),
    /** Discount in percent. */
    DISCOUNT("discountPercent", 105, true, true),
    /** Tax in percent. */
    TAX("taxRate", 95, true, true),
    /** All of it. */
    TOTAL("total", 140, false, true);

    private final String attribute;
    private final int width;
    private final boolean editable;
    private final boolean number;

    LineColumn(String attribute, int width, boolean editable, boolean number) {
        this.attribute = attribute;
        this.width = width;
        this.editable = editable;
        this.number = number;
    }

    /** The attributes of a line that a person types or chooses. */
    static List<String> typed() {
        return Stream.of(values()).filter(column -> column.editable || column == PRODUCT).map(LineColumn::attribute).toList();
    }

    /** Name of the attribute of the line. */
    String attribute() {
        return attribute;
    }

    /** In points, where there is room; the columns share what there is in proportion. */
    int width() {
        return width;
    }

    /** In points, where there is little room: words give way, numbers do not. */
    int least() {
        return number ? width : width / 2;
    }

    /** Whether one can type into it. */
    boolean isEditable() {
        return editable;
    }

    /** Whether it holds a number. */
    boolean isNumber() {
        return number;
    }
}
