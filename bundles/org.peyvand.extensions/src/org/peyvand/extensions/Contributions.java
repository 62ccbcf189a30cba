package org.peyvand.extensions;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Turns contributions into objects; broken ones are logged and skipped, so that one plug-in cannot take the others down. */
public final class Contributions {
    private static final Logger LOG = System.getLogger(Contributions.class.getName());

    private Contributions() {
    }

    /**
     * Reads every contribution in turn.
     *
     * @param reader called once for each; may throw {@link BrokenContribution}, and whatever the code of a plug-in throws
     * @return what the reader returned for the sound ones, in order
     */
    public static <T> List<T> collect(List<Contribution> contributions, Function<Contribution, T> reader) {
        List<T> result = new ArrayList<>(contributions.size());
        for (Contribution contribution : contributions) {
            try {
                result.add(reader.apply(contribution));
            } catch (BrokenContribution e) {
                LOG.log(Level.ERROR, e.getMessage(), e);
            } catch (RuntimeException | LinkageError e) {
                LOG.log(Level.ERROR, contribution.bundle() + ": " + contribution.element() + " does not work", e);
            }
        }
        return List.copyOf(result);
    }

    /**
     * Asks an object of a plug-in. When it throws, that is logged.
     *
     * @param whose the object, for the log
     * @param otherwise the answer of one that does not work
     */
    public static <T> T ask(Object whose, Supplier<T> question, T otherwise) {
        try {
            return question.get();
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.ERROR, whose.getClass().getName() + " does not work", e);
            return otherwise;
        }
    }
}
