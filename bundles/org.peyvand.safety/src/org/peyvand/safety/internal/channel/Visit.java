package org.peyvand.safety.internal.channel;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.safety.Errand;

/** One request and its answer, on the side of the process that has the database open. */
final class Visit {
    static final String WHAT = "what";
    static final String USER = "user";
    static final String PASSWORD = "password";
    static final String LANGUAGE = "language";
    static final String ARGUMENT = "argument.";
    static final String DONE = "done";
    static final String REFUSED = "refused";
    private static final Logger LOG = System.getLogger(Visit.class.getName());
    private static final String TASK = "task";
    private static final String TOTAL = "total";
    private static final String WORKED = "worked";
    private static final String STEP = "step";

    private final Lines lines;
    private final List<Errand> errands;
    private final Porter porter;

    Visit(Lines lines, List<Errand> errands, Porter porter) {
        this.lines = lines;
        this.errands = errands;
        this.porter = porter;
    }

    void receive() {
        try {
            Map<String, String> words = lines.read();
            if (words != null) {
                Culture culture = Culture.of(Locale.forLanguageTag(words.getOrDefault(LANGUAGE, "en")));
                lines.write(answer(words, culture));
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "The visitor has gone before the answer", e);
        }
    }

    private Map<String, String> answer(Map<String, String> words, Culture culture) {
        Outcome<Map<String, String>> outcome = run(words, culture);
        Map<String, String> answer = new HashMap<>();
        if (outcome.isDone()) {
            answer.putAll(outcome.value());
            answer.put(DONE, "true");
        } else {
            answer.put(REFUSED, outcome.diagnostics().stream().map(one -> one.message().in(culture)).collect(Collectors.joining("\n")));
        }
        return answer;
    }

    private Outcome<Map<String, String>> run(Map<String, String> words, Culture culture) {
        Optional<Errand> errand = errands.stream().filter(one -> one.name().equals(words.get(WHAT))).findFirst();
        if (errand.isEmpty()) {
            return Outcome.refused(Message.of(LocalChannel.class, "channel.unknown", String.valueOf(words.get(WHAT))));
        }
        Map<String, String> arguments = new HashMap<>();
        words.forEach((name, value) -> {
            if (name.startsWith(ARGUMENT)) {
                arguments.put(name.substring(ARGUMENT.length()), value);
            }
        });
        try {
            return porter.let(errand.get().name(), words.get(USER), words.get(PASSWORD), () -> errand.get().run(arguments, culture, Telling.over(lines)));
        } catch (PersistenceFailure e) {
            return Outcome.refused(e.message());
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The errand " + words.get(WHAT) + " has failed", e);
            return Outcome.refused(Message.of(LocalChannel.class, "channel.broken", e.toString()));
        }
    }

    /** Tells a progress what the other side tells. */
    static void hear(Map<String, String> told, Progress progress) {
        if (told.containsKey(TOTAL)) {
            progress.total(told.get(TASK), Long.parseLong(told.get(TOTAL)));
        }
        if (told.containsKey(WORKED)) {
            progress.worked(Long.parseLong(told.get(WORKED)));
        }
        if (told.containsKey(STEP)) {
            progress.subTask(told.get(STEP));
        }
    }

    /** A progress that is told over the channel, and is cancelled when the other side hangs up. */
    private static final class Telling implements Progress {
        private static final long EVERY_NANOS = 100_000_000;
        private final Lines lines;
        private volatile boolean gone;
        private long waiting;
        private long last;

        private Telling(Lines lines) {
            this.lines = lines;
        }

        static Telling over(Lines lines) {
            Telling telling = new Telling(lines);
            Thread.ofPlatform().daemon().name("peyvand-errand-end").start(telling::waitForEnd);
            return telling;
        }

        private void waitForEnd() {
            try {
                gone = lines.read() == null;
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "The visitor has hung up", e);
                gone = true;
            }
        }

        @Override
        public void total(String task, long total) {
            tell(Map.of(TASK, task, TOTAL, String.valueOf(total)));
        }

        @Override
        public synchronized void worked(long units) {
            waiting += units;
            long now = System.nanoTime();
            if (now - last > EVERY_NANOS) {
                last = now;
                tell(Map.of(WORKED, String.valueOf(waiting)));
                waiting = 0;
            }
        }

        @Override
        public void subTask(String text) {
            tell(Map.of(STEP, text));
        }

        private void tell(Map<String, String> words) {
            try {
                lines.write(words);
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "The visitor has gone", e);
                gone = true;
            }
        }

        @Override
        public boolean isCancelled() {
            return gone;
        }
    }
}
