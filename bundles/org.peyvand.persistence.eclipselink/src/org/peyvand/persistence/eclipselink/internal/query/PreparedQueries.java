package org.peyvand.persistence.eclipselink.internal.query;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.peyvand.persistence.eclipselink.internal.access.Rights;

/** The queries used last, ready to run: to translate one takes longer than most take to run. For one persistence unit; safe for many threads. */
public final class PreparedQueries {
    private static final int MOST = 400;

    private final EntityManagerFactory factory;
    private final Map<Shape, PreparedQuery> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Shape, PreparedQuery> eldest) {
            return size() > MOST;
        }
    };

    /** @param factory of the unit that the queries are for */
    public PreparedQueries(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** A query for this one time. */
    PreparedQuery once(Function<EntityManager, PreparedQuery> translating) {
        try (EntityManager manager = factory.createEntityManager()) {
            return translating.apply(manager);
        }
    }

    /** The query of a shape whose so many values were taken out, and which reads the same with all rights. */
    PreparedQuery of(Shape shape, int values, Rights rights) {
        synchronized (known) {
            PreparedQuery ready = known.get(shape);
            if (ready != null) {
                return ready;
            }
        }
        PreparedQuery made = once(manager -> new Translation(manager, shape, rights).translated(values));
        synchronized (known) {
            known.put(shape, made);
        }
        return made;
    }
}
