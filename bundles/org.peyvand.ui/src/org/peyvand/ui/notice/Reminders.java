package org.peyvand.ui.notice;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Control;
import org.peyvand.extensions.Contributions;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;
import org.peyvand.ui.history.PersonMemory;

/**
 * Asks the contributed sources once a minute. The minute is that of the machine since its start; what is asked for is told by the clock, so
 * that nothing is lost or told twice when the clock jumps or the machine sleeps. UI thread only.
 */
public final class Reminders {
    private static final String POINT = "org.peyvand.ui.reminders";
    private static final String TOLD = "reminders.told";
    private static final int FIRST = 15_000;
    private static final int TICK = 60_000;

    private final Kit kit;
    private final Notices notices;
    private final Clock clock;
    private final PersonMemory memory;
    private List<ReminderSource> sources;

    /** Not running yet. */
    public Reminders(Kit kit, Notices notices, PersonMemory memory) {
        this.kit = kit;
        this.notices = notices;
        this.memory = memory;
        this.clock = kit.find(Clock.class).orElse(Clock.systemUTC());
    }

    /** From now on, a little after the start, as long as the owner lives. */
    public void start(Control owner) {
        owner.getDisplay().timerExec(FIRST, () -> tick(owner));
    }

    private void tick(Control owner) {
        if (!owner.isDisposed()) {
            ask();
            owner.getDisplay().timerExec(TICK, () -> tick(owner));
        }
    }

    /** Asks now. */
    public void ask() {
        Instant now = clock.instant();
        notices.wake(now);
        ReminderWindow window = ReminderWindow.next(told(), now);
        memory.put(TOLD, now.toString());
        if (!window.isEmpty()) {
            kit.background().task(KitText.of("notice.task"), progress -> all(window)).then(notices::post)
                    .failed(cause -> memory.put(TOLD, window.from().toString())).start();
        }
    }

    private Instant told() {
        try {
            String stored = memory.get(TOLD);
            return stored.isEmpty() ? null : Instant.parse(stored);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private List<Notice> all(ReminderWindow window) {
        if (sources == null) {
            sources = Contributions.collect(kit.extensions().of(POINT), element -> kit.inject(element.create("class", ReminderSource.class)));
        }
        List<Notice> found = new ArrayList<>();
        sources.forEach(source -> found.addAll(Contributions.ask(source, () -> source.in(window, kit.culture()), List.of())));
        return found;
    }
}
