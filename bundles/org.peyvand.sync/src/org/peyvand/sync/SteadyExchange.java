package org.peyvand.sync;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;

/**
 * Keeps a branch in step with its head office while the program runs: at the start, after each save, when there is news at the head office, every few minutes, after the
 * connection has come back, and when somebody asks. Works on threads of its own. An OSGi service that does nothing before {@link #start}; in a database that belongs to
 * no head office it only waits.
 */
public interface SteadyExchange {

    /** How it is. */
    enum Phase {
        /** This database belongs to no head office. */
        ALONE,
        /** Both are in step, or nothing was tried yet. */
        RESTING,
        /** An exchange is going on. */
        WORKING,
        /** Everything is being compared with the head office. */
        COMPARING,
        /** The head office does not answer. */
        CUT_OFF,
        /** The head office does not exchange with this database, or something of it cannot be done. */
        REFUSED,
        /** Nothing can be stored here at present: the disk is full, the database does not answer. It goes on as soon as that is over. */
        BLOCKED
    }

    /**
     * How it is now.
     *
     * @param since when that began
     * @param problem why, when it is {@link Phase#CUT_OFF}, {@link Phase#REFUSED} or {@link Phase#BLOCKED}
     * @param worked transactions and records of the exchange that goes on; records, while it compares
     * @param waiting changes that the head office does not have yet, as counted last
     * @param syncedAt when both were in step last
     * @param loaded whether the first load is complete
     */
    record State(Phase phase, Instant since, Optional<Message> problem, long worked, long waiting, Optional<Instant> syncedAt, boolean loaded) {

        /** Whether something goes on that can be stopped. */
        public boolean isWorking() {
            return phase == Phase.WORKING || phase == Phase.COMPARING;
        }
    }

    /**
     * An exchange that was.
     *
     * @param problem how it ended; empty when both were in step
     */
    record Past(Instant began, Instant ended, BranchSync.Result result, Optional<Message> problem) {
    }

    /**
     * What came of comparing everything with the head office.
     *
     * @param at when
     * @param compared records
     * @param different records that were not the same in both databases
     * @param repaired how many of these were the same afterwards
     * @param records some of the different ones: entity and identifier, with a space between them
     */
    record Compared(Instant at, long compared, long different, long repaired, List<String> records) {

        /** Takes a copy. */
        public Compared {
            records = List.copyOf(records);
        }
    }

    /** From now on it keeps in step; nothing happens when it does already. */
    void start();

    /** Ends what is going on, where it can be gone on with, and does nothing more until {@link #start}. Returns within seconds. */
    void stop();

    /** How it is now; reads nothing. */
    State state();

    /** Calls back, on any thread, when the state has changed. Returns how to stop that. */
    Runnable watch(Runnable watcher);

    /** Exchanges at once, whatever was planned; also after this database has become that of a branch. */
    void now();

    /** Exchanges at once, compares everything with the head office and puts right what differs. Beside that it does so once a day. */
    void compare();

    /** What came of it the last time; empty when it never was. Reads a file. */
    Optional<Compared> compared();

    /** Stops the exchange that goes on; the next one goes on from there. */
    void cancel();

    /** The exchanges in which something came or went, or that failed; the last one first. */
    List<Past> past(int most);

    /** After how many minutes it exchanges though nobody has heard of anything new; 0 for only when somebody asks. */
    int minutes();

    /**
     * Changes that.
     *
     * @param minutes 0 to 1440
     */
    Outcome<Integer> minutes(int minutes);
}
