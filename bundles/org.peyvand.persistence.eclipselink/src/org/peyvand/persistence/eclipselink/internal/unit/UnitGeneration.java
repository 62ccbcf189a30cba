package org.peyvand.persistence.eclipselink.internal.unit;

import jakarta.persistence.EntityManagerFactory;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.peyvand.persistence.eclipselink.internal.dialect.OrderIndexes;
import org.peyvand.persistence.eclipselink.internal.query.PreparedQueries;

/**
 * The persistence unit as long as no extra field comes or goes; whoever began with one stays with it.
 *
 * @param factory for whoever writes
 * @param session the engine's own session behind the factory, on which whoever only reads can do without an entity manager
 * @param prepared queries that were translated for it
 */
public record UnitGeneration(EntityManagerFactory factory, ServerSession session, PreparedQueries prepared) {

    static UnitGeneration of(EntityManagerFactory factory, OrderIndexes indexes) {
        return new UnitGeneration(factory, factory.unwrap(ServerSession.class), new PreparedQueries(factory, indexes));
    }
}
