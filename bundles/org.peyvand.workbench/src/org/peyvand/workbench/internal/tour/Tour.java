package org.peyvand.workbench.internal.tour;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peyvand.core.RecordRef;
import org.peyvand.extensions.Contribution;
import org.peyvand.extensions.Contributions;
import org.peyvand.ui.Kit;
import org.peyvand.ui.history.PersonMemory;
import org.peyvand.ui.tour.TourStep;

/** The steps of the tour and how far one is. It begins when the first page meets an empty database, and ends when it is put away. */
final class Tour {
    private static final String POINT = "org.peyvand.ui.tour";
    private static final String SINCE = "tour.since";
    private static final String AWAY = "away";

    private final Kit kit;
    private final PersonMemory memory;

    Tour(Kit kit, PersonMemory memory) {
        this.kit = kit;
        this.memory = memory;
    }

    /**
     * A step as it stands.
     *
     * @param target the record where it is done; {@code null} when the list is opened
     */
    record Line(String label, String hint, String control, String list, RecordRef target, boolean done) {
    }

    /** Begins now, unless it has begun or was put away. */
    void begin() {
        if (memory.get(SINCE).isEmpty()) {
            memory.put(SINCE, kit.find(Clock.class).orElse(Clock.systemUTC()).instant().toString());
        }
    }

    /** Ends it for good. */
    void putAway() {
        memory.put(SINCE, AWAY);
    }

    /** When it began; empty before, and after it was put away. */
    Optional<Instant> since() {
        try {
            return Optional.of(memory.get(SINCE)).filter(text -> !text.isEmpty() && !text.equals(AWAY)).map(Instant::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The steps in their order, as the database says. Not on the UI thread. */
    List<Line> lines(Instant since) {
        Locale language = kit.culture().language();
        List<Contribution> steps = new ArrayList<>(kit.extensions().of(POINT));
        steps.sort(Comparator.comparingInt(one -> one.attribute("order").filter(text -> text.matches("\\d{1,6}")).map(Integer::parseInt).orElse(Integer.MAX_VALUE)));
        return Contributions.collect(steps, one -> {
            TourStep step = one.create("class", TourStep.class);
            return new Line(one.label("label", language), one.label("hint", language), one.required("control"), step.list(),
                    step.record(kit, since).orElse(null), step.isDone(kit, since));
        });
    }
}
