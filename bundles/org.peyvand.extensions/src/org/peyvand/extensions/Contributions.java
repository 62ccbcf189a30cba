package org.peyvand.extensions;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Turns contributions into objects; broken ones are logged and skipped, so that one plug-in cannot take the others down. */
public final class Contributions {
    private static final Logger LOG = System.getLogger(Contributions.class.getName());

    private Contributions() {
    }

    /**
     * Reads every contribution in turn.
     *
     * @param reader called once for each; may throw {@link BrokenContribution}
     * @return what the reader returned for the sound ones, in order
     */
    public static <T> List<T> collect(List<Contribution> contributions, Function<Contribution, T> reader) {
        List<T> result = new ArrayList<>(contributions.size());
        for (Contribution contribution : contributions) {
            try {
                result.add(reader.apply(contribution));
            } catch (BrokenContribution e) {
                LOG.log(Level.ERROR, e.getMessage(), e);
            }
        }
        return List.copyOf(result);
    }
}
