package org.peyvand.security.ui.internal.trail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.peyvand.core.RecordRef;
import org.peyvand.ui.form.Choice;

/** What a table of the trail shows. */
interface TrailSource {
    /** Id of its widgets. */
    String id();

    /** Keys of the columns. */
    List<String> columns();

    /** Widths of the columns. */
    List<Integer> widths();

    /** The kinds of record to choose from; empty for no such choice. */
    List<Choice> entities();

    /** What can have happened. */
    List<Choice> kinds();

    /** The ways in to choose from; empty for no such choice. */
    List<Choice> ways();

    /** Reads; off the UI thread. */
    Found read(Asked asked, int offset, int limit);

    /**
     * What is asked for; {@code null} for all.
     *
     * @param from from this moment
     * @param until before this moment
     */
    record Asked(UUID person, Instant from, Instant until, Object entity, Object kind, Object way) {
    }

    /** @param count how many entries were read; some have several lines */
    record Found(List<Line> lines, int count) {
    }

    /**
     * A line.
     *
     * @param record what it is about; {@code null} for none
     */
    record Line(String[] texts, RecordRef record) {
    }
}
