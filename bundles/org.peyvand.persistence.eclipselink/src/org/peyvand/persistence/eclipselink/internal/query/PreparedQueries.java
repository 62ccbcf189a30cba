package org.peyvand.persistence.eclipselink.internal.query;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.peyvand.persistence.eclipselink.internal.access.Rights;
import org.peyvand.persistence.eclipselink.internal.dialect.OrderIndexes;

/** The queries used last, ready to run: to translate one takes longer than most take to run. For one persistence unit; safe for many threads. */
public final class PreparedQueries {
    private static final int MOST = 400;

    private final EntityManagerFactory factory;
    private final OrderIndexes indexes;
    private final Map<Shape, PreparedQuery> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Shape, PreparedQuery> eldest) {
            return size() > MOST;
        }
    };

    /**
     * @param factory of the unit that the queries are for
     * @param indexes that they may follow
     */
    public PreparedQueries(EntityManagerFactory factory, OrderIndexes indexes) {
        this.factory = factory;
        this.indexes = indexes;
    }

    /** A query for this one time. */
    PreparedQuery once(Function<EntityManager, PreparedQuery> translating) {
        try (EntityManager manager = factory.createEntityManager()) {
            return translating.apply(manager);
        }
    }

    /**
     * What is made of a shape, for this one time.
     *
     * @param values how many were taken out of it
     */
    PreparedQuery once(Shape shape, int values, Rights rights) {
        return once(manager -> new Translation(manager, shape, rights).translated(values, indexes));
    }

    /** The query of a shape whose so many values were taken out, and which reads the same with all rights. */
    PreparedQuery of(Shape shape, int values, Rights rights) {
        synchronized (known) {
            PreparedQuery ready = known.get(shape);
            if (ready != null) {
                return ready;
            }
        }
        PreparedQuery made = once(shape, values, rights);
        synchronized (known) {
            known.put(shape, made);
        }
        return made;
    }
}
