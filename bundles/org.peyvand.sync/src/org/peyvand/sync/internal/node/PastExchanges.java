package org.peyvand.sync.internal.node;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.sync.SteadyExchange.Past;

/** The exchanges that were. What cannot be stored at the moment, since the disk is full, is stored with the next one. */
@Component(service = PastExchanges.class)
public final class PastExchanges {
    private static final Logger LOG = System.getLogger(PastExchanges.class.getName());
    private static final int MOST_KEPT = 20;

    private final Tables tables;
    private final List<Past> kept = new ArrayList<>();

    /** Made by Declarative Services. */
    @Activate
    public PastExchanges(@Reference Tables tables) {
        this.tables = tables;
    }

    /** Notes one that has ended. */
    public synchronized void note(Past past) {
        if (kept.size() < MOST_KEPT) {
            kept.add(past);
        }
        try {
            tables.demandRoom();
            tables.run(connection -> {
                PastTable table = new PastTable(connection);
                for (Past one : kept) {
                    table.add(UUID.randomUUID(), one);
                }
                return null;
            });
            kept.clear();
        } catch (PersistenceFailure e) {
            LOG.log(Level.WARNING, "The exchange is noted later: {0}", e.getMessage());
        }
    }

    /** The last ones first. */
    public List<Past> last(int most) {
        return tables.run(connection -> new PastTable(connection).last(most));
    }
}
