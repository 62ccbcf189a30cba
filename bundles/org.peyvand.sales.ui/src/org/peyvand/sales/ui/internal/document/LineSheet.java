package org.peyvand.sales.ui.internal.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.peyvand.base.Money;
import org.peyvand.base.Outcome;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;
import org.peyvand.base.text.PersianText;
import org.peyvand.sales.LineAmounts;
import org.peyvand.sales.model.DocumentLine;
import org.peyvand.sales.model.Product;
import org.peyvand.sales.ui.internal.AmountText;
import org.peyvand.sales.ui.internal.SalesText;

/** The lines of a document while they are edited: texts of the cells, what was typed into them, amounts. Without SWT. */
final class LineSheet {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = new BigDecimal("99999999999");

    private final Culture culture;
    private final List<DocumentLine> lines = new ArrayList<>();
    private final Runnable edited;
    private String currency = "";

    /** @param edited called after every change by the person */
    LineSheet(Culture culture, Runnable edited) {
        this.culture = culture;
        this.edited = edited;
    }

    /** Shows other lines. */
    void load(List<DocumentLine> stored, String code) {
        lines.clear();
        lines.addAll(stored);
        currency = code == null ? "" : code;
    }

    /** Computes in another currency from now on. */
    void currency(String code) {
        currency = code == null ? "" : code;
    }

    /** The lines in their order. */
    List<DocumentLine> lines() {
        return List.copyOf(lines);
    }

    /** Adds a line for a product. */
    DocumentLine add(Product product, Optional<Money> price) {
        DocumentLine line = new DocumentLine();
        line.setProduct(product);
        line.setText(product.getName());
        line.setUnitPrice(price.map(Money::amount).orElse(null));
        line.setTaxRate(product.getTaxRate());
        return add(line);
    }

    /** Adds an empty line. */
    DocumentLine add() {
        return add(new DocumentLine());
    }

    private DocumentLine add(DocumentLine line) {
        lines.add(line);
        edited.run();
        return line;
    }

    /** Takes lines away. */
    void remove(List<DocumentLine> some) {
        if (lines.removeAll(some)) {
            edited.run();
        }
    }

    /** Moves a line up (-1) or down (1); false at the end. */
    boolean move(DocumentLine line, int by) {
        int from = lines.indexOf(line);
        int to = from + by;
        if (from < 0 || to < 0 || to >= lines.size()) {
            return false;
        }
        lines.remove(from);
        lines.add(to, line);
        edited.run();
        return true;
    }

    /** The text of a cell as it is read. */
    String text(DocumentLine line, LineColumn column) {
        return switch (column) {
            case POSITION -> culture.number(lines.indexOf(line) + 1);
            case PRODUCT -> line.getProduct() == null ? "" : line.getProduct().getName();
            case TEXT -> line.getText() == null ? "" : line.getText();
            case TOTAL -> amounts(line).map(amounts -> culture.money(amounts.total())).orElse("");
            default -> number(value(line, column));
        };
    }

    private String number(BigDecimal value) {
        return value == null ? "" : culture.number(value.stripTrailingZeros());
    }

    private static BigDecimal value(DocumentLine line, LineColumn column) {
        return switch (column) {
            case QUANTITY -> line.getQuantity();
            case UNIT_PRICE -> line.getUnitPrice();
            case DISCOUNT -> line.getDiscountPercent();
            case TAX -> line.getTaxRate();
            default -> null;
        };
    }

    /** Takes what was typed into a cell; when it makes no sense nothing changes and the reason comes back. */
    Optional<Message> type(DocumentLine line, LineColumn column, String typed) {
        if (column == LineColumn.TEXT) {
            String text = PersianText.normalize(typed).strip();
            change(line.getText(), text.isEmpty() ? null : text, line::setText);
            return Optional.empty();
        }
        if (typed.isBlank()) {
            if (column == LineColumn.QUANTITY) {
                return Optional.of(SalesText.of("line.quantity"));
            }
            return put(line, column, null);
        }
        Outcome<BigDecimal> number = culture.parseNumber(typed.strip().replace("%", "").replace("٪", ""));
        return number.isDone() ? put(line, column, number.value()) : Optional.of(number.diagnostics().getFirst().message());
    }

    private Optional<Message> put(DocumentLine line, LineColumn column, BigDecimal number) {
        boolean percent = column == LineColumn.DISCOUNT || column == LineColumn.TAX;
        if (percent && number != null && (number.signum() < 0 || number.compareTo(HUNDRED) > 0)) {
            return Optional.of(SalesText.of("line.percent"));
        }
        if (column == LineColumn.QUANTITY && number.signum() <= 0) {
            return Optional.of(SalesText.of("line.quantity"));
        }
        if (number != null && (number.abs().compareTo(MOST) > 0 || column == LineColumn.UNIT_PRICE && number.signum() < 0)) {
            return Optional.of(SalesText.of("line.number"));
        }
        switch (column) {
            case QUANTITY -> change(line.getQuantity(), number, line::setQuantity);
            case UNIT_PRICE -> change(line.getUnitPrice(), number, line::setUnitPrice);
            case DISCOUNT -> change(line.getDiscountPercent(), number, line::setDiscountPercent);
            case TAX -> change(line.getTaxRate(), number, line::setTaxRate);
            default -> throw new IllegalArgumentException(column.name());
        }
        return Optional.empty();
    }

    private <T> void change(T before, T after, java.util.function.Consumer<T> setter) {
        if (!Objects.equals(before, after)) {
            setter.accept(after);
            edited.run();
        }
    }

    /** The amounts of a line; empty as long as quantity, price or currency is missing. */
    Optional<LineAmounts> amounts(DocumentLine line) {
        if (line.getQuantity() == null || line.getUnitPrice() == null || !AmountText.isCode(currency)) {
            return Optional.empty();
        }
        return Optional.of(LineAmounts.of(line.getQuantity(), Money.of(line.getUnitPrice(), currency), line.getDiscountPercent(), line.getTaxRate()));
    }

    /** The sums; empty as long as the currency is not known. */
    Optional<DocumentTotals> totals() {
        if (!AmountText.isCode(currency)) {
            return Optional.empty();
        }
        return Optional.of(DocumentTotals.of(lines.stream().map(this::amounts).flatMap(Optional::stream).toList(), currency));
    }
}
