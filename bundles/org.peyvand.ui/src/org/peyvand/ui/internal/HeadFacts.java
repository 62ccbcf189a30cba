package org.peyvand.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.ShortText;
import org.peyvand.ui.Tone;
import org.peyvand.ui.list.CellFormat;

/**
 * What the head of an editor says beside the name: how far the record is, and its key figures.
 *
 * @param state in words; empty when there is none
 * @param tone its meaning
 * @param figures label and value, in order
 */
record HeadFacts(String state, Tone tone, List<String> figures) {
    private static final int LONGEST = 60;
    /** Nothing to say. */
    static final HeadFacts NONE = new HeadFacts("", Tone.MUTED, List.of());

    /** Reads them. Not on the UI thread, since labels may have to be read. */
    static HeadFacts of(Kit kit, EntityDescription description, DomainEntity record) {
        CellFormat format = new CellFormat(kit, description);
        String state = description.state().map(attribute -> format.text(attribute, record)).orElse("");
        Object value = description.state().map(attribute -> attribute.get(record)).orElse(null);
        List<String> figures = new ArrayList<>();
        for (AttributeDescription attribute : description.figures()) {
            String text = format.text(attribute, record);
            if (!text.isBlank()) {
                figures.add(kit.text("head.figure", attribute.label(kit.culture().language()), ShortText.of(text, LONGEST)));
            }
        }
        return new HeadFacts(ShortText.of(state, LONGEST), tone(value), List.copyOf(figures));
    }

    /** Constants that end well or badly are named alike in all modules; the word beside the colour says it too. */
    private static Tone tone(Object value) {
        return switch (value instanceof Enum<?> constant ? constant.name().toUpperCase(Locale.ROOT) : "") {
            case "WON", "DONE", "PAID", "CONVERTED", "ACCEPTED" -> Tone.SUCCESS;
            case "LOST", "CANCELLED", "REJECTED", "OVERDUE" -> Tone.ERROR;
            default -> Tone.ACCENT;
        };
    }
}
