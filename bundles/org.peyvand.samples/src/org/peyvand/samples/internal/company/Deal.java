package org.peyvand.samples.internal.company;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An opportunity and its way through the stages.
 *
 * @param number        stable number
 * @param name          what it is about
 * @param firm          customer
 * @param person        whom we talk to
 * @param items         what the customer wants, the main product first
 * @param amount        net value of the items in rials
 * @param openedOn      first day
 * @param expectedClose when it should be decided
 * @param moves         each stage it reached and when, in order; the last is where it stands
 * @param source        code of the source
 * @param campaign      may be null
 * @param lostReason    code; null unless lost
 * @param owner         login of the employee
 */
public record Deal(String number, String name, Firm firm, Human person, List<Item> items, BigDecimal amount, LocalDate openedOn,
        LocalDate expectedClose, List<Move> moves, String source, String campaign, String lostReason, String owner) {

    /**
     * A stage that was reached.
     *
     * @param step the stage
     * @param at   when
     */
    public record Move(Step step, Instant at) {
    }

    /**
     * So much of a product.
     *
     * @param article         the product
     * @param quantity        how many
     * @param discountPercent hundredths off
     */
    public record Item(Article article, BigDecimal quantity, BigDecimal discountPercent) {
    }

    /** Where it stands. */
    public Step step() {
        return moves.getLast().step();
    }

    /** The main product. */
    public Article article() {
        return items.getFirst().article();
    }
}
