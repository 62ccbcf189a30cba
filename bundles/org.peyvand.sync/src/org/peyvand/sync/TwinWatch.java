package org.peyvand.sync;

/**
 * Finds at the head office who is there twice without a push that would have brought it: customers saved at the head office itself, and those that were there before
 * anybody looked. What is found is linked as {@link ConflictInbox#twins} tells. An OSGi service that does nothing before {@link #start}, and never anything in a branch.
 */
public interface TwinWatch {

    /** From now on it looks by itself, in the background, some time after each save. */
    void start();

    /** Ends that. Returns within seconds. */
    void stop();

    /**
     * Looks now at what it has not looked at yet; goes on where it was, also after the program has ended.
     *
     * @return how many transactions and, where everything is looked at for the first time, records it has looked at
     */
    long look();
}
