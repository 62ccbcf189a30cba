package org.peyvand.bench.internal.crash;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.peyvand.bench.internal.Installation;
import org.peyvand.persistence.safety.FileTree;

/**
 * Kills a real process at moments that chance draws, again and again: while it opens the folder, and in the middle of a storm of writes. Some
 * rounds end in order instead, so that the starts after both can be compared. Every {@value #CHAPTER} rounds a new folder is begun, whose number
 * is the next: what fails there is replayed by that number alone. The order of three threads and the speed of a computer are not replayed, so a
 * failure may need some attempts.
 */
final class CrashRun {
    /** Rounds in one folder. */
    static final int CHAPTER = 20;
    private static final double FIRST_OPENING = 2.0;
    private static final int MOST_LINES = 150;
    private static final int LONGEST_MICROS = 15_000;

    private final Installation installation;
    private final Path folder;
    private final UnaryOperator<Path> prepared;
    private final PrintWriter log;
    private final List<Double> afterKill = new ArrayList<>();
    private final List<Double> afterEnd = new ArrayList<>();
    private long acknowledged;
    private int kills;
    private int openingKills;

    /**
     * @param folder   where the folders of the storm are made
     * @param prepared puts what a new data folder needs into it, such as the address of a server
     */
    CrashRun(Installation installation, Path folder, UnaryOperator<Path> prepared, PrintWriter log) {
        this.installation = installation;
        this.folder = folder;
        this.prepared = prepared;
        this.log = log;
    }

    /**
     * Runs so many rounds.
     *
     * @throws CrashFound when something is lost, half there or does not open; the folder is left as it is then
     */
    void run(int rounds, long seed) throws IOException, InterruptedException {
        for (int done = 0; done < rounds; done += CHAPTER) {
            long chapter = seed + done / CHAPTER;
            int length = Math.min(CHAPTER, rounds - done);
            Path data = prepared.apply(Files.createDirectories(folder.resolve("storm-" + chapter)));
            try {
                chapter(data, chapter, length, done);
            } catch (CrashFound e) {
                throw new CrashFound(e.getMessage() + "\n--rounds " + length + " --seed " + chapter + " replays it; the folder is " + data);
            }
            FileTree.delete(data);
        }
    }

    private void chapter(Path data, long seed, int rounds, int before) throws IOException, InterruptedException {
        Random random = new Random(seed);
        boolean killed = false;
        double opening = FIRST_OPENING;
        List<String> command = command(data);
        Path intents = data.resolve("intents.log");
        for (int round = 0; round <= rounds; round++) {
            List<String> words = new ArrayList<>(command);
            words.addAll(List.of("--seed", Long.toString(round == rounds ? seed * 900 : seed * 900 + round), "--storm", intents.toString()));
            try (Child child = new Child(words, data.resolve("errors.log"))) {
                int dice = random.nextInt(10);
                if (dice < 2 && round < rounds) {
                    child.killAfter((long) (random.nextDouble() * opening * 1.2e6));
                    openingKills++;
                    killed = true;
                } else {
                    child.awaits(StormProcess.OPENED);
                    opening = child.seconds();
                    if (round > 0) {
                        (killed ? afterKill : afterEnd).add(opening);
                    }
                    String sound = child.awaits(StormProcess.SOUND);
                    if (round == rounds) {
                        acknowledged += Long.parseLong(sound.substring(0, sound.indexOf(' ')));
                    }
                    tell("%d: seed %d.%d, opened in %.1f s after %s, checked after %.1f s; acknowledged and refused until then %s", before + round, seed, round, opening, killed ? "a kill" : "an end",
                        child.seconds(), sound);
                    child.awaits(StormProcess.STORM);
                    killed = storm(child, random, dice == 9 || round == rounds);
                }
                kills += killed ? 1 : 0;
            }
        }
    }

    private static boolean storm(Child child, Random random, boolean inOrder) throws IOException, InterruptedException {
        for (int lines = random.nextInt(MOST_LINES); lines > 0; lines--) {
            child.next();
        }
        if (inOrder) {
            child.end();
        } else {
            child.killAfter(random.nextInt(LONGEST_MICROS));
        }
        return !inOrder;
    }

    private List<String> command(Path data) throws IOException {
        Path configuration = installation.fullConfiguration(data.resolve("configuration"));
        return installation.command(configuration, data, archive(), List.of("bench", "--lang", "en"));
    }

    /** One for all processes, made by the first that ends in order: every other start is a second quicker. */
    private List<String> archive() {
        return List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"), "-Xlog:cds*=off");
    }

    /** One line of figures. */
    String figures() {
        return String.format(Locale.ROOT, "%d kills, %d of them while it opened the folder; %d acknowledged writes, none lost, none half there", kills,
            openingKills, acknowledged);
    }

    /** Seconds until the folder is open after a kill, the middle one; 0 when there was none. */
    double openedAfterKill() {
        return middle(afterKill);
    }

    /** The same after an end in order. */
    double openedAfterEnd() {
        return middle(afterEnd);
    }

    private static double middle(List<Double> seconds) {
        return seconds.isEmpty() ? 0 : seconds.stream().sorted().toList().get(seconds.size() / 2);
    }

    private void tell(String format, Object... arguments) {
        log.println(String.format(Locale.ROOT, format, arguments));
        log.flush();
    }
}
