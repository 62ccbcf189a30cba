package org.peyvand.core.ui;

import java.time.Instant;
import java.util.Optional;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.core.Records;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.ActivityKind;
import org.peyvand.core.model.ActivityStatus;
import org.peyvand.core.model.Direction;
import org.peyvand.core.ui.internal.CoreText;

/**
 * A note, call, meeting or task in the making, as typed. Without SWT.
 *
 * @param kind what it is
 * @param title the subject as typed; when blank the first line of the text is taken
 * @param text may be blank
 * @param when the due moment of a task, the beginning of a meeting; {@code null} when nothing was said
 * @param direction of a call; {@code null} when nothing was said
 * @param subject what it is about
 */
public record ActivityDraft(ActivityKind kind, String title, String text, Instant when, Direction direction, ActivitySubject subject) {
    private static final int LONGEST = 120;

    /** Why it cannot be stored; empty when it can. */
    public Optional<Message> problem() {
        return subjectLine().isEmpty() ? Optional.of(CoreText.of("activity.problem.empty")) : Optional.empty();
    }

    /** The subject: what was typed, else the first line of the text. */
    public String subjectLine() {
        if (!title.isBlank()) {
            return title.strip();
        }
        String line = text.strip().lines().findFirst().orElse("").strip();
        return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST) - 1)) + "…";
    }

    /**
     * Stores it: notes, calls, messages and meetings of the past are done, tasks and meetings to come are open. Not on the UI thread.
     *
     * @param now the present moment
     */
    public Outcome<Activity> store(Records records, Instant now) {
        Optional<Message> problem = problem();
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        Activity activity = records.create(Activity.class);
        activity.setKind(kind);
        activity.setSubject(subjectLine());
        activity.setText(text.isBlank() ? null : text.strip());
        subject.applyTo(activity);
        boolean done = kind != ActivityKind.TASK && (kind != ActivityKind.MEETING || when == null || !when.isAfter(now));
        activity.setStatus(done ? ActivityStatus.DONE : ActivityStatus.OPEN);
        activity.setDoneAt(done ? when == null ? now : when : null);
        switch (kind) {
            case TASK -> activity.setDueAt(when);
            case MEETING -> activity.setStartAt(when == null ? now : when);
            case CALL -> {
                activity.setStartAt(when == null ? now : when);
                activity.setDirection(direction == null ? Direction.OUTBOUND : direction);
            }
            default -> { }
        }
        return records.save(activity);
    }
}
