package org.peyvand.core.ui.internal.timeline;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.Timeline;
import org.peyvand.core.TimelineEntry;
import org.peyvand.core.TimelineFilter;
import org.peyvand.core.TimelineKind;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Choice;
import org.peyvand.ui.rows.RowItem;

/** Pages of the timeline of one account, and how an entry reads. Without SWT; {@link #load} is not for the UI thread. */
final class TimelineModel {
    /** Entries of one page. */
    static final int PAGE = 100;

    /**
     * What was read.
     *
     * @param rows of this page
     * @param more whether there are further ones
     * @param total how many there are in all; -1 when it was not counted
     */
    record Page(List<RowItem> rows, boolean more, long total) {
    }

    private final Timeline timeline;
    private final Culture culture;
    private final UUID account;

    TimelineModel(Timeline timeline, Culture culture, UUID account) {
        this.timeline = timeline;
        this.culture = culture;
        this.account = account;
    }

    /** The kinds to filter by, "everything" first; values are identifiers, {@code null} for everything. */
    List<Choice> kinds(String everything) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(null, everything));
        timeline.kinds().stream()
                .map(kind -> new Choice(kind.id(), kind.label().in(culture)))
                .forEach(choices::add);
        return choices;
    }

    /**
     * Reads a page.
     *
     * @param kind identifier of the only kind that is wanted; {@code null} for all
     * @param offset entries before it; the first page also counts
     */
    Page load(String kind, int offset) {
        TimelineFilter filter = new TimelineFilter(kind == null ? Set.of() : Set.of(kind), null, null);
        List<TimelineEntry> entries = timeline.of(account, filter, offset, PAGE);
        long total = offset == 0 ? timeline.count(account, filter) : -1;
        return new Page(entries.stream().sorted(Comparator.comparing(TimelineEntry::at).reversed()).map(this::row).toList(),
                entries.size() == PAGE, total);
    }

    private RowItem row(TimelineEntry entry) {
        TimelineKind kind = entry.kind();
        String label = kind.label().in(culture);
        String detail = entry.detail() == null ? "" : entry.detail().in(culture);
        String second = detail.isBlank() ? label : label + " · " + detail;
        return new RowItem(kind.icon(), tone(kind.id()), entry.title().isBlank() ? label : entry.title(), second,
                when(entry.at()), entry.author(), entry.record());
    }

    /** What has a day only, such as a payment, is told without a time. */
    private String when(Instant moment) {
        ZonedDateTime local = moment.atZone(culture.zone());
        return local.toLocalTime().equals(LocalTime.MIDNIGHT) ? culture.date(local.toLocalDate()) : culture.moment(moment);
    }

    private static Tone tone(String kind) {
        return switch (kind) {
            case "invoice", "order", "quote" -> Tone.ACCENT;
            case "payment" -> Tone.SUCCESS;
            case "stage" -> Tone.WARNING;
            default -> Tone.MUTED;
        };
    }
}
