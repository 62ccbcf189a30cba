package org.peyvand.sales.internal.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.peyvand.base.text.Message;
import org.peyvand.persistence.Row;

/**
 * The currency of a report. Amounts of two currencies are never added: where none is asked for, the one with most records is taken and
 * the others are named in a note.
 *
 * @param code  ISO code, null when no record has an amount
 * @param notes what was left out
 */
record MainCurrency(String code, List<Message> notes) {

    /**
     * Chooses.
     *
     * @param asked  the currency asked for
     * @param counts rows with {@code currency} and {@code records}
     * @return the choice
     */
    static MainCurrency of(Optional<String> asked, List<Row> counts) {
        List<Row> known = counts.stream().filter(row -> row.get("currency") != null)
                .sorted(Comparator.comparing((Row row) -> -row.get("records", Long.class)).thenComparing(row -> row.get("currency").toString()))
                .toList();
        if (asked.isPresent()) {
            return new MainCurrency(asked.get().toUpperCase(Locale.ROOT), List.of());
        }
        if (known.isEmpty()) {
            return new MainCurrency(null, List.of());
        }
        List<Message> notes = new ArrayList<>();
        for (Row row : known.subList(1, known.size())) {
            notes.add(Message.of(MainCurrency.class, "currency.leftOut", row.get("records", Long.class), row.get("currency")));
        }
        return new MainCurrency(known.getFirst().get("currency", String.class), notes);
    }
}
