package org.peyvand.base;

/** How long work tells how far it is and learns that it should stop. Called by one thread at a time. */
public interface Progress {

    /**
     * Work begins.
     *
     * @param task  what is done, for a person
     * @param total units of work to come; 0 when nobody knows
     */
    void total(String task, long total);

    /** So many more units are done. */
    void worked(long units);

    /** What is being done at the moment, for a person. */
    void subTask(String text);

    /** Whether the work should stop as soon as it can do so cleanly. */
    boolean isCancelled();

    /** A progress that nobody looks at and that is never cancelled. */
    static Progress none() {
        return new Progress() {
            @Override
            public void total(String task, long total) {
                // nobody looks
            }

            @Override
            public void worked(long units) {
                // nobody looks
            }

            @Override
            public void subTask(String text) {
                // nobody looks
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }
}
