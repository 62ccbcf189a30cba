package org.peyvand.core.ui.internal.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.peyvand.base.DayRange;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.Records;
import org.peyvand.core.Timeline;
import org.peyvand.core.TimelineEntry;
import org.peyvand.core.TimelineFilter;
import org.peyvand.core.TimelineKind;
import org.peyvand.core.model.Contact;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.ui.ShortText;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Choice;
import org.peyvand.ui.rows.RowItem;

/** Pages of the timeline of one account, and how an entry reads. Without SWT; {@link #load} is not for the UI thread. */
final class TimelineModel {
    /** Entries of the first page: more than a tall window shows, and no more, since somebody waits for it. */
    static final int FIRST = 30;
    /** Entries of every further page. */
    static final int PAGE = 100;
    private static final int MOST_PEOPLE = 200;
    private static final int LONGEST = 60;
    private static final int LONGEST_TITLE = 300;

    /**
     * What was read.
     *
     * @param rows of this page
     * @param more whether there are further ones
     * @param total how many there are in all; -1 when it was not counted: there are more than the page has, or it is a further one
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
     * What a person has chosen.
     *
     * @param kind identifier of the only kind that is wanted; {@code null} for all
     * @param who person or user; {@code null} for everybody
     * @param period {@code null} for all times
     */
    record Wish(String kind, UUID who, DayRange period) {
        /** Everything. */
        static final Wish EVERYTHING = new Wish(null, null, null);

        boolean isEverything() {
            return kind == null && who == null && period == null;
        }

        private TimelineFilter filter(Culture culture) {
            return new TimelineFilter(kind == null ? Set.of() : Set.of(kind), period == null ? null : start(culture, period.first()),
                    period == null || period.last() == null ? null : start(culture, period.last().plusDays(1)), who);
        }

        private static Instant start(Culture culture, LocalDate day) {
            return day == null ? null : day.atStartOfDay(culture.zone()).toInstant();
        }
    }

    /** Those by whom one can filter, "everybody" first: the people of the account, then the users. */
    List<Choice> people(Records records, String everybody) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(null, everybody));
        records.list(Query.of(Contact.class).where(Criteria.where("account").is(account)).fetch("person").page(0, MOST_PEOPLE)).stream()
                .map(Contact::getPerson).filter(Objects::nonNull).distinct()
                .forEach(person -> choices.add(new Choice(person.getId(), ShortText.of(person.getDisplayName(), LONGEST))));
        records.list(Query.of(User.class).orderBy(Order.asc("displayName")).page(0, MOST_PEOPLE))
                .forEach(user -> choices.add(new Choice(user.getId(), ShortText.of(user.getDisplayName(), LONGEST))));
        return choices;
    }

    /**
     * Reads a page.
     *
     * @param offset entries before it
     */
    Page load(Wish wish, int offset) {
        int most = offset == 0 ? FIRST : PAGE;
        List<TimelineEntry> entries = timeline.of(account, wish.filter(culture), offset, most);
        boolean more = entries.size() == most;
        return new Page(entries.stream().sorted(Comparator.comparing(TimelineEntry::at).reversed()).map(this::row).toList(),
                more, offset > 0 || more ? -1 : entries.size());
    }

    /** How many there are in all; grows with them, so nobody should wait for it. */
    long count(Wish wish) {
        return timeline.count(account, wish.filter(culture));
    }

    private RowItem row(TimelineEntry entry) {
        TimelineKind kind = entry.kind();
        String label = kind.label().in(culture);
        String detail = entry.detail() == null ? "" : entry.detail().in(culture);
        String second = detail.isBlank() ? label : label + " · " + detail;
        return new RowItem(kind.icon(), tone(kind.id()), entry.title().isBlank() ? label : ShortText.of(entry.title(), LONGEST_TITLE), second,
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
